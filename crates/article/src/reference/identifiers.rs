//! Identifiers of publications, checked so that a link made from one leads where it says.

use super::number::number_as_text;
use crate::json::Json;
use crate::line::is_unseen;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// A digital object identifier, without an address before it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Doi(String);

impl Doi {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Doi {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_doi, |found| ProblemKind::NotADoi { found }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^10\\.[0-9]{4,9}(\\.[0-9]+)*/\\S(.*\\S)?$" })
    }
}

/// The suffix may hold any character that can be seen:
/// <https://www.doi.org/doi-handbook/HTML/case-sensitivity.html>
fn is_doi(text: &str) -> bool {
    let Some((prefix, suffix)) = text.split_once('/') else {
        return false;
    };
    let Some(registrant) = prefix.strip_prefix("10.") else {
        return false;
    };
    let mut parts = registrant.split('.');
    parts
        .next()
        .is_some_and(|part| (4..=9).contains(&part.len()) && is_digits(part))
        && parts.all(is_digits)
        && !suffix.is_empty()
        && suffix.trim() == suffix
        && suffix.chars().all(|c| c == ' ' || !is_unseen(c))
}

/// A PubMed ID: digits.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Pmid(String);

impl Pmid {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Pmid {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let json = number_as_text(json);
        Self(reader.shaped(json, is_pmid, |found| ProblemKind::NotAPmid { found }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": ["string", "integer"], "pattern": "^[0-9]{1,10}$" })
    }
}

fn is_pmid(text: &str) -> bool {
    (1..=10).contains(&text.len()) && is_digits(text)
}

/// A PubMed Central ID: PMC and digits.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Pmcid(String);

impl Pmcid {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Pmcid {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_pmcid, |found| ProblemKind::NotAPmcid { found }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^PMC[0-9]{1,10}$" })
    }
}

fn is_pmcid(text: &str) -> bool {
    text.strip_prefix("PMC").is_some_and(is_pmid)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_is_a_prefix_and_a_suffix_without_an_address() {
        for (text, expected) in [
            ("10.1000/182", true),
            ("10.1016/S0006-3223(99)00230-9", true),
            ("10.1002/(SICI)1<2::AID>3.0.CO;2-#", true),
            ("10.1000/a?b%c\"d", true),
            ("10.1000.10/182", true),
            ("https://doi.org/10.1000/182", false),
            ("doi:10.1000/182", false),
            ("10.1000/größe 2", true),
            ("10.1000/", false),
            ("10.1000/182 ", false),
            ("10.1000/1\u{200b}82", false),
            ("10.1000/1\u{a0}82", false),
            ("10.1000/1\n82", false),
            ("10.12/3", false),
            ("11.1000/182", false),
        ] {
            assert_eq!(is_doi(text), expected, "{text}");
        }
    }
}
