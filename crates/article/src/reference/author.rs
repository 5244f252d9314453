use crate::line::Line;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::{Record, record};

record! {
    /// An author: a family name with a given name, or a literal name.
    pub struct Author {
        /// The family name.
        "family" family: optional Line,
        /// The given name or initials.
        "given" given: optional Line,
        /// A name without parts, such as that of an organisation.
        "literal" literal: optional Line,
    }
}

impl Record for Author {
    const OPEN: bool = true;

    fn check(&mut self, reader: &mut Reader) {
        if self.family.is_none() && self.literal.is_none() {
            reader.problem(ProblemKind::NoName);
        }
    }
}

impl Author {
    /// The family name. An author has this or [`literal`](Self::literal).
    pub fn family(&self) -> Option<&str> {
        self.family.as_ref().map(Line::as_str)
    }

    /// The given name or initials.
    pub fn given(&self) -> Option<&str> {
        self.given.as_ref().map(Line::as_str)
    }

    /// A name without parts, such as that of an organisation.
    pub fn literal(&self) -> Option<&str> {
        self.literal.as_ref().map(Line::as_str)
    }

    /// The name as a citation has it, family name first: "Doe J".
    pub fn inverted_name(&self) -> String {
        self.name([self.family(), self.given()])
    }

    /// The name as people say it, family name last: "J Doe".
    pub fn full_name(&self) -> String {
        self.name([self.given(), self.family()])
    }

    /// Whether this is "et al.", which stands for authors who are not named.
    pub fn is_et_al(&self) -> bool {
        self.literal().is_some_and(|name| name.starts_with("et al"))
    }

    fn name(&self, parts: [Option<&str>; 2]) -> String {
        match self.literal() {
            Some(literal) => literal.to_owned(),
            None => {
                let parts: Vec<&str> = parts.into_iter().flatten().collect();
                parts.join(" ")
            }
        }
    }
}
