use crate::href::SecureAddress;
use crate::json::Json;
use crate::line::Line;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::text::Text;
use crate::wire::{Record, Wire, record};

record! {
    /// Someone to turn to at once. Has a number to call, a number to text, or an address.
    pub struct HelpLine {
        /// The country it serves (ISO 3166 alpha-2), "EU", or "001" for anywhere else.
        "region" region: required Region,
        /// Its name.
        "name" name: required Line,
        /// The number to call.
        "call" call: optional PhoneNumber,
        /// The number to text.
        "text" text: optional PhoneNumber,
        /// Its website, https only.
        "url" url: optional SecureAddress,
        /// The hours when someone answers.
        "hours" hours: optional Line,
        /// What else to know, for example which word to text.
        "note" note: optional Text,
    }
}

impl Record for HelpLine {
    fn check(&mut self, reader: &mut Reader) {
        if self.call.is_none() && self.text.is_none() && self.url.is_none() {
            reader.problem(ProblemKind::HelpOutOfReach);
        }
    }
}

impl HelpLine {
    /// The country it serves (ISO 3166 alpha-2), "EU", or "001" for anywhere else.
    pub fn region(&self) -> &str {
        &self.region.0
    }

    /// Its name.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// The number to call: digits, and what usually stands between them.
    pub fn call(&self) -> Option<&str> {
        self.call.as_ref().map(|number| number.0.as_str())
    }

    /// The number to text: digits, and what usually stands between them.
    pub fn text(&self) -> Option<&str> {
        self.text.as_ref().map(|number| number.0.as_str())
    }

    /// Its website, an https address.
    pub fn url(&self) -> Option<&str> {
        self.url.as_ref().map(SecureAddress::as_str)
    }

    /// The hours when someone answers.
    pub fn hours(&self) -> Option<&str> {
        self.hours.as_ref().map(Line::as_str)
    }

    /// What else to know.
    pub fn note(&self) -> Option<&Text> {
        self.note.as_ref()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Region(String);

impl Wire for Region {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_region, |found| ProblemKind::NotARegion { found }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^([A-Z]{2}|001)$" })
    }
}

fn is_region(text: &str) -> bool {
    text == "001" || text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[derive(Debug, Clone, PartialEq, Default)]
struct PhoneNumber(String);

impl Wire for PhoneNumber {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_phone_number, |found| {
            ProblemKind::NotAPhoneNumber { found }
        }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": format!("^[0-9{SEPARATORS}]*[0-9][0-9{SEPARATORS}]*$") })
    }
}

/// What may stand between the digits: plus, brackets, point, slash, spaces that break and that do
/// not, hyphens and dashes. (Last is the hyphen, as in a regular expression.)
const SEPARATORS: &str = "+()./ \u{a0}\u{2007}\u{2009}\u{202f}\u{2010}\u{2011}\u{2012}\u{2013}-";

fn is_phone_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || SEPARATORS.contains(c))
}
