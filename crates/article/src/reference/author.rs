use crate::line::Line;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::{Record, record};

record! {
    /// An author: a family name with a given name, or a literal name.
    pub struct Author {
        /// The family name, with its particles or without.
        "family" family: optional Line,
        /// The given name or initials.
        "given" given: optional Line,
        /// A particle before the family name that is dropped where the family name stands alone, such as "de" in "Charles de Gaulle".
        "dropping-particle" dropping_particle: optional Line,
        /// A particle before the family name that is always kept, such as "van" in "Ludwig van Beethoven".
        "non-dropping-particle" particle: optional Line,
        /// What follows the whole name, such as "Jr".
        "suffix" suffix: optional Line,
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
    /// The family name as in the file. An author has this or [`literal`](Self::literal).
    pub fn family(&self) -> Option<&str> {
        text(&self.family)
    }

    /// The given name or initials.
    pub fn given(&self) -> Option<&str> {
        text(&self.given)
    }

    /// A name without parts, such as that of an organisation.
    pub fn literal(&self) -> Option<&str> {
        text(&self.literal)
    }

    /// The name as a citation has it, family name first: "van Beethoven L", "King ML 3rd".
    ///
    /// As in Citing Medicine, particles stay before the family name. A rank in the family follows
    /// the initials, without punctuation and with a numeral as an ordinal.
    /// <https://www.ncbi.nlm.nih.gov/books/NBK7282/>
    pub fn inverted_name(&self) -> String {
        let suffix = text(&self.suffix).map(rank);
        self.name([Some(&self.family_name()), self.given(), suffix])
    }

    /// The name as people say it, family name last: "L van Beethoven", "ML King III".
    pub fn full_name(&self) -> String {
        self.name([self.given(), Some(&self.family_name()), text(&self.suffix)])
    }

    /// Whether this is "et al.", which stands for authors who are not named.
    pub fn is_et_al(&self) -> bool {
        self.literal().is_some_and(|name| name.starts_with("et al"))
    }

    fn name(&self, parts: [Option<&str>; 3]) -> String {
        match self.literal() {
            Some(literal) => literal.to_owned(),
            None => {
                let parts: Vec<&str> = parts.into_iter().flatten().collect();
                parts.join(" ")
            }
        }
    }

    /// The family name with its particles: "de la Fontaine", "d'Alembert".
    fn family_name(&self) -> String {
        let mut name = String::new();
        let parts = [&self.dropping_particle, &self.particle, &self.family];
        for part in parts.into_iter().filter_map(text) {
            if !name.is_empty() && !name.ends_with(['\'', '’', '-']) {
                name.push(' ');
            }
            name.push_str(part);
        }
        name
    }
}

fn text(part: &Option<Line>) -> Option<&str> {
    part.as_ref().map(Line::as_str)
}

fn rank(suffix: &str) -> &str {
    match suffix.trim_end_matches('.') {
        "II" => "2nd",
        "III" => "3rd",
        "IV" => "4th",
        other => other,
    }
}
