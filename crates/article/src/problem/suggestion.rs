//! How a problem may be mended, in words.

use crate::ProblemKind;
use crate::slug::slug_from;
use crate::spelling::nearest;

/// What to do about a problem in a field, where that can be said.
pub(crate) fn suggestion(field: &str, kind: &ProblemKind) -> Option<String> {
    let text = match kind {
        ProblemKind::UnknownField { known } => did_you_mean(field, known)?,
        ProblemKind::UnknownWord { found, allowed }
        | ProblemKind::UnknownKind { found, allowed } => did_you_mean(found, allowed)?,
        ProblemKind::NotASlug { found } => format!("Write \"{}\".", slug_from(found)?),
        ProblemKind::Missing => format!("Add \"{field}\"."),
        ProblemKind::Empty => "Write something here.".to_owned(),
        ProblemKind::ControlCharacter => "Delete the character; write the text anew.".to_owned(),
        ProblemKind::DuplicateKey => "Keep one of the two.".to_owned(),
        ProblemKind::WrongFormat => "Write \"format\": 1.".to_owned(),
        ProblemKind::NotALanguage { .. } => "Write a tag such as \"en\" or \"pt-BR\".".to_owned(),
        ProblemKind::NotADate { .. } => "Write a date such as \"2026-11-22\".".to_owned(),
        ProblemKind::NotDateParts => "Write {\"date-parts\": [[2013, 10]]}.".to_owned(),
        ProblemKind::NotADoi { found } => {
            let start = found.find("10.")?;
            format!("Write \"{}\".", found.get(start..)?)
        }
        ProblemKind::NotAPmcid { found } => {
            let digits: String = found.chars().filter(char::is_ascii_digit).collect();
            format!("Write \"PMC{digits}\".")
        }
        ProblemKind::NotAnImagePath { .. } => {
            "Put the picture next to the article and write a path such as \"images/brain.png\"."
                .to_owned()
        }
        ProblemKind::LinkInsideLink => "Put it after the link.".to_owned(),
        ProblemKind::DuplicateId { .. } | ProblemKind::ReservedId { .. } => {
            "Choose another id, and change it wherever it is named.".to_owned()
        }
        ProblemKind::UnknownReference { .. } => {
            "Add the reference, or mend the spelling of the id.".to_owned()
        }
        ProblemKind::UnknownTerm { .. } => {
            "Add the entry to the glossary, or mend the spelling of the id.".to_owned()
        }
        ProblemKind::CertaintyWithoutLimits => {
            "Add \"limits\": what it may cost and what is not known.".to_owned()
        }
        ProblemKind::CertaintyWithoutCitation => {
            "Add {\"cite\": \"…\"} where the section says what is known.".to_owned()
        }
        ProblemKind::RowLength { .. } => {
            "Give every row one cell for each column; for a cell without a value write \"–\"."
                .to_owned()
        }
        ProblemKind::HelpOutOfReach => "Add \"call\", \"text\" or \"url\".".to_owned(),
        ProblemKind::Uncited => "Cite it, or delete it.".to_owned(),
        ProblemKind::NoKeyMessage => "Say what is known, in one sentence.".to_owned(),
        ProblemKind::NoHelpLine => "Add \"help\" with at least one line.".to_owned(),
        ProblemKind::NoReviewDate => {
            "Add \"nextReview\", the day by which a clinician should read it again.".to_owned()
        }
        _ => return None,
    };
    Some(text)
}

fn did_you_mean(found: &str, known: &[&str]) -> Option<String> {
    nearest(found, known).map(|near| format!("Did you mean \"{near}\"?"))
}
