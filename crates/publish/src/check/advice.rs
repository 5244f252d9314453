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

use super::finding::Advice;
use super::region;
use super::source::Source;
use super::spelling::nearest;
pub(super) use named::is_same;

/// How to fix a problem, if there is an obvious way.
pub(super) fn advice(problem: &Problem, source: &Source<'_>) -> Option<Advice> {
    let path = problem.path();
    let field = path.rsplit('.').next().unwrap_or_default();
    match problem.kind() {
        ProblemKind::UnknownWord { found, allowed }
        | ProblemKind::UnknownKind { found, allowed } => return did_you_mean(found, allowed),
        ProblemKind::WrongType { expected, .. } => return other_type(path, expected, source),
        ProblemKind::NotAnId { found } => return id::advice(path, found, source),
        ProblemKind::NotADoi { found } => return identifier::doi(found),
        ProblemKind::NotAPmid { found } => return identifier::pmid(found),
        ProblemKind::NotAPmcid { found } => return identifier::pmcid(found),
        ProblemKind::NotALink { found } => return telephone_link(found),
        ProblemKind::NotARegion { found } => return region::meant(found).map(Advice::write),
        ProblemKind::NoName => return author::advice(source.value(path)?),
        ProblemKind::NotDateParts => return Some(issued::advice(source.value(path)?)),
        ProblemKind::Missing => return Some(Advice::say(format!("Add \"{field}\"."))),
        _ => {}
    }
    let meant = match problem.kind() {
        ProblemKind::UnknownReference { id } => named::meant("references", id, source),
        ProblemKind::UnknownTerm { id } => named::meant("glossary", id, source),
        _ => None,
    };
    if let Some(meant) = meant {
        return Some(Advice::say(format!("Did you mean \"{meant}\"?")));
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
        _ => return None,
    };
    Some(Advice::say(sentence))
}

/// What to do about a note of the model.
pub(super) fn advice_on_note(kind: &NoteKind, path: &str) -> Option<Advice> {
    let field = path.rsplit('.').next().unwrap_or_default();
    let sentence = match kind {
        NoteKind::UnknownField { known } => return did_you_mean(field, known),
        NoteKind::Uncited => "Cite it, or delete it.",
        NoteKind::NoKeyMessage => "Say what is known, in one sentence.",
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
