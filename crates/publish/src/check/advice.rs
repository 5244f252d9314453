//! What an editor can do about a problem.
//!
//! This is not part of the model, because the page only says what is wrong. Advice never names an
//! identifier, address or id other than the one in the file: it only changes the form.

mod accepted;
mod author;
mod id;
mod identifier;
mod issued;
mod named;

use article::{NoteKind, Problem, ProblemKind};
use jsonc_parser::ast::Value;
use serde_json::{Number, json};

use super::finding::Advice;
use super::region;
use super::source::Source;
use super::spelling::nearest;
use crate::language::tag_of_name;
pub(super) use named::is_same;

/// How to fix a problem, if there is an obvious way.
pub(super) fn advice(problem: &Problem, source: &Source<'_>) -> Option<Advice> {
    let path = problem.path();
    let field = path.rsplit('.').next().unwrap_or_default();
    match problem.kind() {
        ProblemKind::NoName => return author::advice(source.value(path)?),
        ProblemKind::NotDateParts => return Some(issued::advice(source.value(path)?)),
        ProblemKind::Missing => return Some(Advice::say(format!("Add \"{field}\"."))),
        ProblemKind::DatesRunBackwards { earlier } => {
            return Some(Advice::say(format!(
                "Correct whichever of the two is wrong: {earlier} comes first."
            )));
        }
        _ => {}
    }
    let form = match problem.kind() {
        ProblemKind::UnknownWord { found, allowed }
        | ProblemKind::UnknownKind { found, allowed } => did_you_mean(found, allowed),
        ProblemKind::WrongType { expected, .. } => other_type(path, expected, source),
        ProblemKind::NotAnId { found } => id::advice(path, found, source),
        ProblemKind::NotADoi { found } => identifier::doi(found),
        ProblemKind::NotAPmid { found } => identifier::pmid(found),
        ProblemKind::NotAPmcid { found } => identifier::pmcid(found),
        ProblemKind::NotALink { found } => telephone_link(found),
        ProblemKind::NotARegion { found } => region::meant(found).map(Advice::write),
        ProblemKind::NotALanguage { found } => tag_of_name(found).map(Advice::write),
        _ => None,
    };
    form.or_else(|| in_words(problem, source).map(Advice::Say))
}

/// The same in words, where no value is surely meant.
fn in_words(problem: &Problem, source: &Source<'_>) -> Option<String> {
    let meant = match problem.kind() {
        ProblemKind::UnknownReference { id } => named::meant("references", id, source),
        ProblemKind::UnknownTerm { id } => named::meant("glossary", id, source),
        _ => None,
    };
    if let Some(meant) = meant {
        return Some(format!("Did you mean \"{meant}\"?"));
    }
    let sentence = match problem.kind() {
        ProblemKind::Empty => "Write something here.",
        ProblemKind::DuplicateKey => "Keep one of the two.",
        ProblemKind::WrongFormat => "Write \"format\": 1.",
        ProblemKind::NotALanguage { .. } => "Write a tag such as \"en\" or \"pt-BR\".",
        ProblemKind::NotADate { .. } => "Write a date such as \"2026-11-22\".",
        ProblemKind::NotAnImagePath { .. } => {
            "Put the image next to the article and write a path such as \"images/brain.png\"."
        }
        ProblemKind::NotAPhoneNumber { .. } => {
            "Write the number alone, in digits. Whatever else there is to say can be in \"note\"."
        }
        ProblemKind::TooManyDigits { .. } => "Round it, or choose a unit that suits its size.",
        ProblemKind::LinkInsideLink => "Put it after the link.",
        ProblemKind::DuplicateId { .. } | ProblemKind::ReservedId { .. } => {
            "Choose another id, and change it wherever it is used."
        }
        ProblemKind::UnknownReference { .. } => "Add the reference, or correct the id.",
        ProblemKind::UnknownTerm { .. } => "Add the entry to the glossary, or correct the id.",
        ProblemKind::CertaintyWithoutLimits => {
            "Add \"limits\": what it may cost and what is not known."
        }
        ProblemKind::CertaintyWithoutCitation => {
            "Add {\"cite\": \"…\"} where the section says what is known."
        }
        ProblemKind::RowLength { .. } => {
            "Give every row one cell per column; write \"–\" in a cell without a value."
        }
        ProblemKind::HelpOutOfReach => "Add \"call\", \"text\" or \"url\".",
        ProblemKind::UnknownWord { .. } => "Choose one of these words.",
        ProblemKind::UnknownKind { .. } => "Choose one of these, or write the text alone.",
        ProblemKind::SeveralKinds { .. } => {
            "Keep one of them here, and write each of the others as an item of its own after it."
        }
        ProblemKind::WrongType { expected, .. } => by_type(expected),
        ProblemKind::NotADoi { .. } => {
            "Write the DOI as the publisher has it: it begins with 10. and has a slash. Or leave the field out."
        }
        ProblemKind::NotAPmid { .. } => {
            "Write the digits that PubMed has after “PMID:”, or leave the field out."
        }
        ProblemKind::NotAPmcid { .. } => {
            "Write PMC and the digits after it, as PubMed Central has them, or leave the field out."
        }
        ProblemKind::NotALink { .. } => {
            "Write the whole address as a browser shows it, with https:// at its beginning, or the words without a link."
        }
        ProblemKind::NotAWebAddress { .. } | ProblemKind::NotASecureAddress { .. } => {
            "Write the whole address as a browser shows it, with https:// at its beginning, or leave the field out."
        }
        ProblemKind::NotALength => {
            "Write how many pixels the picture is wide and high, each as a whole number."
        }
        ProblemKind::Negative => {
            "Write it without the sign, and say in the title that it is a decrease: a chart begins at 0."
        }
        ProblemKind::NotPositive => {
            "Write the number at which the scale ends: at least that of the longest bar."
        }
        ProblemKind::OffTheScale => "Correct the number, or give the chart a larger max.",
        ProblemKind::HalfInterval => "Give both ends of the interval, low and high, or neither.",
        ProblemKind::IntervalOutOfOrder => {
            "Compare the three with the source: low is the smallest, and high the largest."
        }
        ProblemKind::NotARegion { .. } => {
            "Write the code of the country, such as GB, or 001 for anywhere."
        }
        ProblemKind::NotAnId { .. } => "Choose another id, and change it wherever it is used.",
        _ => return None,
    };
    Some(sentence.to_owned())
}

/// What to do about a value of another type.
fn by_type(expected: &str) -> &'static str {
    match expected {
        "a string" => "Write one text between quotation marks.",
        "a number" => "Write the number alone, in digits and without quotation marks.",
        "true or false" => "Write true or false, without quotation marks.",
        "an array" => "Put it in square brackets, with commas between its items.",
        "an object" => "Write a brace, each name with its value, and a brace.",
        _ => "Write it as the other texts of the article are written.",
    }
}

/// What to do about a note of the model.
pub(super) fn advice_on_note(kind: &NoteKind, path: &str) -> Option<Advice> {
    let field = path.rsplit('.').next().unwrap_or_default();
    let sentence = match kind {
        NoteKind::UnknownField { known } => return did_you_mean(field, known),
        NoteKind::Uncited => "Cite it, or delete it.",
        NoteKind::DeadFragment => {
            "Write # and the id of a section, a term, a reference or a chart, as the article has it."
        }
        NoteKind::NoKeyMessage => {
            "Say what is known, in one sentence. Without one, the short version has only the title of the section."
        }
        NoteKind::NoHelpLine => "Add \"help\" with at least one line.",
        NoteKind::NoReviewDate => {
            "Add \"nextReview\", the day by which a clinician should review it again."
        }
        _ => return None,
    };
    Some(Advice::say(sentence))
}

fn did_you_mean(found: &str, known: &[&str]) -> Option<Advice> {
    nearest(found, known).map(|near| Advice::say(format!("Did you mean \"{near}\"?")))
}

/// A value of another type, as reference managers and databases write it.
fn other_type(path: &str, expected: &str, source: &Source<'_>) -> Option<Advice> {
    let value = source.value(path)?;
    match value {
        Value::StringLit(name) if ["author", "publisher", "reviewedBy"].contains(&path) => {
            return Some(Advice::Write(json!({ "name": name.value })));
        }
        Value::StringLit(digits) if expected == "a number" => return number(&digits.value),
        Value::StringLit(word) if expected == "true or false" => {
            return word
                .value
                .parse()
                .ok()
                .map(|is: bool| Advice::Write(is.into()));
        }
        _ => {}
    }
    let reference = path.strip_prefix("references[")?;
    let field = reference.split_once("].")?.1;
    match value {
        Value::StringLit(name) if field == "author" => Some(author::of_names(&name.value)),
        Value::StringLit(name) if field.starts_with("author") => Some(author::of_name(&name.value)),
        _ if field == "issued" => Some(issued::advice(value)),
        // Crossref has titles in lists of one.
        Value::Array(list) if expected == "a string" => match list.elements.as_slice() {
            [Value::StringLit(only)] => Some(Advice::write(only.value.as_ref())),
            _ => None,
        },
        _ => None,
    }
}

/// A number that stands in quotation marks.
fn number(digits: &str) -> Option<Advice> {
    let number: Number = digits.trim().parse().ok()?;
    let is_same = number.to_string() == digits.trim();
    is_same.then(|| Advice::Write(number.into()))
}

/// A `tel:` link with its number written for people: without what keeps the digits apart.
fn telephone_link(found: &str) -> Option<Advice> {
    let number = found.trim().strip_prefix("tel:")?;
    let is_spaced = number
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-.()/".contains(c));
    let number: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    (is_spaced && !number.is_empty()).then(|| Advice::write(format!("tel:{number}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_link_keeps_every_digit_and_plus() {
        for (found, expected) in [
            ("tel:116 123", Some("tel:116123")),
            ("tel:+44 (20) 79-46", Some("tel:+44207946")),
            ("tel:call me", None),
            ("tel: ", None),
            ("https://example.org/a b", None),
        ] {
            assert_eq!(
                telephone_link(found),
                expected.map(Advice::write),
                "{found}"
            );
        }
    }
}
