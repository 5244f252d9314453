use crate::Text;
use crate::line::Line;
use crate::reader::Reader;
use crate::slug::Slug;
use crate::wire::{Record, record};

record! {
    /// A word that the article explains.
    pub struct GlossaryEntry {
        /// Its address on the page, and what `term` names.
        "id" id: required Slug,
        /// The word.
        "term" term: required Line,
        /// What it means.
        "definition" definition: required Text,
    }
}

impl Record for GlossaryEntry {
    fn check(&mut self, reader: &mut Reader) {
        reader.declare(self.id.as_str());
    }
}

impl GlossaryEntry {
    /// Its address on the page.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }

    /// The word.
    pub fn term(&self) -> &str {
        self.term.as_str()
    }

    /// What it means.
    pub fn definition(&self) -> &Text {
        &self.definition
    }
}
