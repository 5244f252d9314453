use crate::text::Text;
use crate::wire::{Record, record, words};

words! {
    /// How sure the evidence makes us, after the four levels of GRADE.
    pub enum CertaintyLevel {
        /// Further research is very unlikely to change what is said.
        "high" High,
        /// Probably close to the truth, and may still change.
        "moderate" Moderate,
        /// Likely to change.
        "low" Low,
        /// Very uncertain.
        #[default]
        "very-low" VeryLow,
    }
}

record! {
    /// How sure the evidence makes us of what a section says.
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
