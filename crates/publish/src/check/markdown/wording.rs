//! How to word the findings for an article in Markdown, in the terms of docs/markdown.md: where
//! JSON has a key, Markdown may have a line, a sign or a heading.

use article::{NoteKind, Problem, ProblemKind};

use crate::check::finding::{Advice, Finding, Severity};

/// The levels of certainty, as a line in Markdown has them.
const LEVELS: &str = "high, moderate, low, very low";

/// A problem's finding, with a message and advice that suit Markdown.
pub(super) fn problem(problem: &Problem, finding: Finding) -> Finding {
    let path = problem.path();
    let message = message(problem.kind(), path);
    let advice = match fixed(problem.kind(), path) {
        // Keeps advice that names an invisible character, or the id that was meant.
        Some(_) if matches!(&finding.advice, Some(Advice::Say(said)) if said.contains("U+") || said.starts_with("Did you mean")) => {
            finding.advice
        }
        // A number or a date as it has to be is the same in YAML.
        Some(_)
            if !is_person(path)
                && matches!(&finding.advice, Some(Advice::Write(value)) if !value.is_string()) =>
        {
            finding.advice
        }
        Some(sentence) => Some(Advice::say(sentence)),
        None => finding.advice.and_then(|advice| in_place(advice, path)),
    };
    Finding {
        message: message.unwrap_or(finding.message),
        advice,
        ..finding
    }
}

fn message(kind: &ProblemKind, path: &str) -> Option<String> {
    let field = last(path);
    Some(match kind {
        ProblemKind::UnknownWord { found, .. } if path.ends_with("certainty.level") => {
            format!("the level of certainty is none of {LEVELS}: “{found}”")
        }
        ProblemKind::Missing if path.ends_with("certainty.because") => {
            "the line “Certainty: …” gives no reason".to_owned()
        }
        ProblemKind::Missing if path == "sections" => "the article has no section".to_owned(),
        ProblemKind::Missing => format!("“{field}” is missing"),
        ProblemKind::Empty if path == "sections" => "the article has no section".to_owned(),
        ProblemKind::Empty if path.ends_with(".title") && is_section(path) => {
            "the heading has no words".to_owned()
        }
        ProblemKind::Empty if is_cell(path) => {
            "this row of the table has an empty cell, or fewer cells than columns".to_owned()
        }
        ProblemKind::DuplicateKey => format!("“{}” is there twice", label(field)),
        ProblemKind::WrongType { expected, found } => {
            format!(
                "“{}” has to be {}, but is {}",
                label(field),
                typed(expected),
                typed(found)
            )
        }
        ProblemKind::CertaintyWithoutLimits => {
            "a section with a line “Certainty: …” must also have a line “Limits: …”".to_owned()
        }
        ProblemKind::CertaintyWithoutCitation => {
            "a section with a line “Certainty: …” must cite a source".to_owned()
        }
        _ => return None,
    })
}

fn fixed(kind: &ProblemKind, path: &str) -> Option<String> {
    let field = last(path);
    Some(match kind {
        ProblemKind::UnknownWord { .. } if path.ends_with("certainty.level") => {
            "Write a line such as “Certainty: low. The trials were small.”.".to_owned()
        }
        ProblemKind::Missing if path.ends_with("certainty.because") => {
            "Write the reason after the level: “Certainty: low. The trials were small.”.".to_owned()
        }
        ProblemKind::Missing | ProblemKind::Empty if path == "sections" => {
            "Begin one with a line “## ” and its title.".to_owned()
        }
        ProblemKind::Empty if is_cell(path) => {
            "Write each cell between two |, and a sign such as – where there is nothing to say."
                .to_owned()
        }
        ProblemKind::Missing if path == "title" => {
            "Write a line “title: …” in the front matter, or “# …” above the text.".to_owned()
        }
        ProblemKind::Missing if path == "author" => {
            "Write in the front matter a line “author:” and below it, indented, “name: …”."
                .to_owned()
        }
        ProblemKind::Missing if !path.contains(['.', '[']) => {
            format!("Write a line “{field}: …” in the front matter.")
        }
        ProblemKind::Missing => format!("Write a line “{field}: …” there."),
        ProblemKind::WrongType { .. } if is_person(path) => {
            format!("Write “{field}:” and below it, indented, “name: …”.")
        }
        ProblemKind::WrongType { .. } if field.starts_with("author") => {
            "Write for each person a line “- family: …” and below it “given: …”, or “- literal: …” for an organisation.".to_owned()
        }
        ProblemKind::WrongType { .. } | ProblemKind::NotDateParts if field == "issued" => {
            "Write below it, indented, “date-parts: [[…]]” with the year in the inner brackets, and the month and day if they are known.".to_owned()
        }
        ProblemKind::WrongType { expected, .. } => match *expected {
            "a string" => "Write it as text, on one line.",
            "a number" => "Write the number alone, in digits.",
            "true or false" => "Write true or false.",
            "an array" => "Begin each item below it with “- ”.",
            "an object" => "Write its fields below it, indented, each as “name: …”.",
            _ => "Write it as the other texts of the article are written.",
        }
        .to_owned(),
        ProblemKind::WrongFormat => "Write “format: 1”, or leave the line out.".to_owned(),
        ProblemKind::NotALanguage { .. } => "Write a tag such as en or pt-BR.".to_owned(),
        ProblemKind::NotADate { .. } => "Write a date such as 2026-11-22.".to_owned(),
        ProblemKind::NotAnImagePath { .. } => {
            "Put the image next to the article and write a path such as images/brain.png."
                .to_owned()
        }
        ProblemKind::NotAPhoneNumber { .. } => {
            "Write the number alone, in digits. Whatever else there is to say can be in a line “note: …”.".to_owned()
        }
        ProblemKind::UnknownReference { .. } => {
            "Add the source to ## References, or correct the key in [@…].".to_owned()
        }
        ProblemKind::UnknownTerm { .. } => {
            "Add “- [word](term:id): what it means” to ## Glossary, or correct the id.".to_owned()
        }
        ProblemKind::DuplicateId { .. } | ProblemKind::ReservedId { .. } if is_section(path) => {
            "Give the heading another id, as in “## Title {#another-id}”, and change it wherever it is used.".to_owned()
        }
        ProblemKind::CertaintyWithoutLimits => {
            "Add a line “Limits: …”: what it may cost and what is not known.".to_owned()
        }
        ProblemKind::CertaintyWithoutCitation => {
            "Write [@key], with the id of the source, where the section says what is known."
                .to_owned()
        }
        ProblemKind::HelpOutOfReach => {
            "Add a line “call: …”, “text: …” or “url: …”.".to_owned()
        }
        _ => return None,
    })
}

/// Advice that names a value, without quotation marks where it has none in Markdown; `None` if it
/// quotes JSON.
fn in_place(advice: Advice, path: &str) -> Option<Advice> {
    let is_in_text =
        path.ends_with(".href") || path.ends_with(".cite") || path.ends_with(".term.id");
    match advice {
        Advice::Write(value) if is_in_text => {
            let value = value.as_str()?.to_owned();
            Some(Advice::say(format!("Write {value} there.")))
        }
        Advice::Rename(id) if is_section(path) => Some(Advice::say(format!(
            "Write {{#{id}}} after the heading, and {id} wherever the id is used."
        ))),
        Advice::Say(sentence) if sentence.contains("{\"") => None,
        advice => Some(advice),
    }
}

/// The finding for a note of the model, with advice that suits Markdown.
pub(super) fn note(kind: &NoteKind, finding: Finding) -> Finding {
    let (message, advice) = match kind {
        NoteKind::NoKeyMessage => (
            Some("the section has no line “Key message: …”"),
            Some(
                "Say what is known, in one sentence. Without one, the short version has only the title of the section.",
            ),
        ),
        NoteKind::NoHelpLine => (
            None,
            Some("Add “## Help lines {#help}” with at least one line in ```help."),
        ),
        NoteKind::NoReviewDate => (
            Some("the article does not say when it should be reviewed again"),
            Some(
                "Write a line such as “nextReview: 2027-05-27” in the front matter: the day by which a clinician should review it again.",
            ),
        ),
        _ => (None, None),
    };
    Finding {
        message: message.map_or(finding.message, str::to_owned),
        advice: advice.map(Advice::say).or(finding.advice),
        ..finding
    }
}

/// The other notes and concerns.
pub(super) fn other(finding: Finding) -> Finding {
    let Some(Advice::Say(sentence)) = &finding.advice else {
        return finding;
    };
    let is_break = finding.message.contains("line break in this text")
        || finding.message.contains("paragraphs of this text");
    let advice = if is_break {
        Some("Leave an empty line between paragraphs, and begin each item of a list with “- ”.")
    } else if finding.message.contains("the text has Markdown") {
        Some("Leave the signs out, or write them without a backslash before them.")
    } else if let Some((_, words)) = INSTEAD.iter().find(|(json, _)| sentence.contains(json)) {
        Some(*words)
    } else if sentence.contains("{\"") && finding.severity == Severity::Note {
        None
    } else {
        return finding;
    };
    Finding {
        advice: advice.map(Advice::say),
        ..finding
    }
}

/// What to write in Markdown, for advice that has these words of JSON. The first match counts.
const INSTEAD: [(&str, &str); 6] = [
    (
        "\"lastReviewed\"",
        "Have it reviewed, and write the days after “lastReviewed:” and “nextReview:” in the front matter.",
    ),
    (
        "\"nextReview\"",
        "Write a line such as “nextReview: 2027-05-27” in the front matter: the day by which a clinician should review it again.",
    ),
    (
        "\"help\": true",
        "Write .help in braces after the heading, as in “## Title {.help}”.",
    ),
    (
        "\"help\"",
        "Add “## Help lines {#help}” with at least one line in ```help.",
    ),
    (
        "\"limits\"",
        "Add a line “Limits: …”: what it may cost and what is not known.",
    ),
    (
        "\"certainty\"",
        "Add a line such as “Certainty: low. The trials were small.”: how sure it is, and why.",
    ),
];

fn is_section(path: &str) -> bool {
    let rest = path.strip_prefix("sections[");
    let rest = rest.and_then(|rest| rest.split_once(']'));
    rest.is_some_and(|(_, field)| field == ".id" || field == ".title")
}

fn is_cell(path: &str) -> bool {
    let row = path.rsplit_once(".table.rows[");
    row.is_some_and(|(_, cell)| cell.matches('[').count() == 1 && cell.ends_with(']'))
}

fn is_person(path: &str) -> bool {
    ["author", "publisher", "reviewedBy"].contains(&path)
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}

/// How a field of a section is written.
fn label(field: &str) -> &str {
    match field {
        "keyMessage" => "Key message",
        "claim" => "Claim",
        "certainty" => "Certainty",
        "limits" => "Limits",
        field => field,
    }
}

/// A kind of value, in YAML's terms.
fn typed(kind: &str) -> &str {
    match kind {
        "a string" => "text",
        "an array" => "a list",
        "an object" => "fields of its own",
        "null" => "empty",
        kind => kind,
    }
}
