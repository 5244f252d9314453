use crate::ProblemKind;
use crate::line::Line;
use crate::reader::Reader;
use crate::wire::{Record, record};

record! {
    /// An author: family and given name, or a literal name.
    pub struct Name {
        /// The family name.
        "family" family: optional Line,
        /// The given name or initials.
        "given" given: optional Line,
        /// A name that has no parts, for example of an organisation.
        "literal" literal: optional Line,
    }
}

impl Record for Name {
    const OPEN: bool = true;

    fn check(&mut self, reader: &mut Reader) {
        if self.family.is_none() && self.literal.is_none() {
            reader.problem(ProblemKind::NoName);
        }
    }
}

impl Name {
    /// The family name. An author has this or [`literal`](Self::literal).
    pub fn family(&self) -> Option<&str> {
        self.family.as_ref().map(Line::as_str)
    }

    /// The given name or initials.
    pub fn given(&self) -> Option<&str> {
        self.given.as_ref().map(Line::as_str)
    }

    /// A name that has no parts, for example of an organisation.
    pub fn literal(&self) -> Option<&str> {
        self.literal.as_ref().map(Line::as_str)
    }
}
