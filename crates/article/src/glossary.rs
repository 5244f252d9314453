use crate::id::Id;
use crate::line::Line;
use crate::reader::Reader;
use crate::text::Text;
use crate::wire::{Record, record};

record! {
    /// A word that the article explains.
    pub struct GlossaryEntry {
        /// Its id on the page, which `term` refers to.
        "id" id: required Id,
        /// The word.
        "term" term: required Line,
        /// What it means.
        "definition" definition: required Text,
    }
}

impl Record for GlossaryEntry {
    fn check(&mut self, reader: &mut Reader) {
        reader.claim(self.id.as_str());
    }
}

impl GlossaryEntry {
    /// Its id on the page.
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
