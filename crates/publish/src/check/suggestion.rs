//! What an editor can do about a problem.
//!
//! This is not part of the model, because the page only says what is wrong.

use article::{Problem, ProblemKind};

use super::spelling::nearest;

/// How to fix a problem, if there is an obvious way.
pub(super) fn suggestion(problem: &Problem) -> Option<String> {
    let field = problem.path().rsplit('.').next().unwrap_or_default();
    let text = match problem.kind() {
        ProblemKind::UnknownField { known } => did_you_mean(field, known)?,
        ProblemKind::UnknownWord { found, allowed }
        | ProblemKind::UnknownKind { found, allowed } => did_you_mean(found, allowed)?,
        ProblemKind::NotAnId { found } => format!("Write \"{}\".", id_from(found)?),
        ProblemKind::Missing => format!("Add \"{field}\"."),
        ProblemKind::Empty => "Write something here.".to_owned(),
        ProblemKind::ControlCharacter => "Delete the character, or type the text again.".to_owned(),
        ProblemKind::DuplicateKey => "Keep one of the two.".to_owned(),
        ProblemKind::WrongFormat => "Write \"format\": 1.".to_owned(),
        ProblemKind::NotALanguage { .. } => "Write a tag such as \"en\" or \"pt-BR\".".to_owned(),
        ProblemKind::NotADate { .. } => "Write a date such as \"2026-11-22\".".to_owned(),
        ProblemKind::NotDateParts => "Write {\"date-parts\": [[2013, 10]]}.".to_owned(),
        ProblemKind::NotADoi { found } => {
            let (address, doi) = found.split_at_checked(found.find("10.")?)?;
            if address.is_empty() {
                return None;
            }
            format!("Write \"{doi}\".")
        }
        ProblemKind::NotAPmcid { found } => {
            let digits: String = found.chars().filter(char::is_ascii_digit).collect();
            if digits.is_empty() {
                return None;
            }
            format!("Write \"PMC{digits}\".")
        }
        ProblemKind::NotAnImagePath { .. } => {
            "Put the image next to the article and write a path such as \"images/brain.png\"."
                .to_owned()
        }
        ProblemKind::LinkInsideLink => "Put it after the link.".to_owned(),
        ProblemKind::DuplicateId { .. } | ProblemKind::ReservedId { .. } => {
            "Choose another id, and change it wherever it is used.".to_owned()
        }
        ProblemKind::UnknownReference { .. } => "Add the reference, or correct the id.".to_owned(),
        ProblemKind::UnknownTerm { .. } => {
            "Add the entry to the glossary, or correct the id.".to_owned()
        }
        ProblemKind::CertaintyWithoutLimits => {
            "Add \"limits\": what it may cost and what is not known.".to_owned()
        }
        ProblemKind::CertaintyWithoutCitation => {
            "Add {\"cite\": \"…\"} where the section says what is known.".to_owned()
        }
        ProblemKind::RowLength { .. } => {
            "Give every row one cell per column; write \"–\" in a cell without a value.".to_owned()
        }
        ProblemKind::HelpOutOfReach => "Add \"call\", \"text\" or \"url\".".to_owned(),
        ProblemKind::Uncited => "Cite it, or delete it.".to_owned(),
        ProblemKind::NoKeyMessage => "Say what is known, in one sentence.".to_owned(),
        ProblemKind::NoHelpLine => "Add \"help\" with at least one line.".to_owned(),
        ProblemKind::NoReviewDate => {
            "Add \"nextReview\", the day by which a clinician should review it again.".to_owned()
        }
        _ => return None,
    };
    Some(text)
}

fn did_you_mean(found: &str, known: &[&str]) -> Option<String> {
    nearest(found, known).map(|near| format!("Did you mean \"{near}\"?"))
}

/// The nearest valid id to a text; `None` if nothing of it can be kept.
fn id_from(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let id = words.join("-");
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::id_from;

    #[test]
    fn an_id_keeps_what_it_can_of_a_text() {
        for (text, expected) in [
            ("Hello World!", Some("hello-world")),
            ("a_b", Some("a-b")),
            ("-a--b-", Some("a-b")),
            ("Über 9000", Some("ber-9000")),
            ("Ä", None),
            ("", None),
        ] {
            assert_eq!(id_from(text).as_deref(), expected, "{text:?}");
        }
    }
}
