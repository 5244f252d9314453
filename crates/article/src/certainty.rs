use crate::text::Text;
use crate::wire::{Record, record, words};

words! {
    /// How certain the evidence is: the four levels of GRADE.
    pub enum CertaintyLevel {
        /// Further research is very unlikely to change the conclusion.
        "high" High,
        /// Probably close to the truth, but may still change.
        "moderate" Moderate,
        /// Likely to change.
        "low" Low,
        /// Very uncertain.
        #[default]
        "very-low" VeryLow,
    }
}

record! {
    /// How certain the evidence is for what a section says.
    pub struct Certainty {
        /// The level.
        "level" level: required CertaintyLevel,
        /// Why this level.
        "because" because: required Text,
    }
}

impl Record for Certainty {}

impl Certainty {
    /// The level.
    pub fn level(&self) -> CertaintyLevel {
        self.level
    }

    /// Why this level.
    pub fn because(&self) -> &Text {
        &self.because
    }
}
