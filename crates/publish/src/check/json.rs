//! Articles in JSON.

use std::path::Path;

use article::{
    Article, Inspection, MAX_BYTES, MAX_PROBLEMS, Note, NoteKind, Problem, ProblemKind, Rejection,
};
use honesty::Options;

use super::advice::{advice, advice_on_note, is_same};
use super::encoding;
use super::finding::{Advice, Finding, Severity, sort};
use super::hidden::{Hidden, hidden};
use super::honest;
use super::notes::{Subject, notes};
use super::repaired::Repaired;
use super::source::{Duplicate, Place, Source};
use super::syntax;

/// How to word what the model and the other checks find, in the terms of the file's own format.
pub(super) struct Wording {
    pub(super) problem: fn(&Problem, Finding) -> Finding,
    pub(super) note: fn(&NoteKind, Finding) -> Finding,
    pub(super) other: fn(Finding) -> Finding,
}

const JSON: Wording = Wording {
    problem: |problem, finding| match other_type(problem.kind()) {
        Some(message) => Finding { message, ..finding },
        None => finding,
    },
    note: |_, finding| finding,
    other: |finding| finding,
};

/// All findings for a file: the problems, then the notes, then the concerns if it is an article.
pub(super) fn findings(bytes: &[u8], file: &Path, options: &Options) -> Vec<Finding> {
    worded(bytes, file, options, &JSON)
}

/// The same with another wording.
pub(super) fn worded(
    bytes: &[u8],
    file: &Path,
    options: &Options,
    wording: &Wording,
) -> Vec<Finding> {
    if bytes.len() > MAX_BYTES {
        return vec![whole(&Rejection::TooLarge { limit: MAX_BYTES }, None)];
    }
    let text = match encoding::text(bytes) {
        Ok(text) => text,
        Err(finding) => return vec![finding],
    };
    let repaired = Repaired::of(text);
    let copy = repaired.text.as_deref().map(Source::of);
    let source = copy.as_ref().unwrap_or(&repaired.file);
    let mut found = match &repaired.inspection {
        Ok(inspection) => content(source, inspection, file, options, wording),
        Err(Rejection::Syntax { .. }) => Vec::new(),
        Err(rejection) => vec![whole(rejection, Some(source))],
    };
    for finding in &mut found {
        finding.place = finding.place.map(|place| repaired.place(source, place));
    }
    sort(&mut found);
    repaired.slips.into_iter().chain(found).collect()
}

/// All findings for a file that is JSON.
fn content(
    source: &Source<'_>,
    inspection: &Inspection,
    file: &Path,
    options: &Options,
    wording: &Wording,
) -> Vec<Finding> {
    let subject = Subject {
        source,
        inspection,
        folder: file.parent().unwrap_or(Path::new("")),
        today: options.today.as_deref(),
    };
    let Inspection {
        problems,
        notes: models,
        ..
    } = inspection;
    let article = problems
        .is_empty()
        .then(|| Article::from_json(source.text.as_bytes()).ok())
        .flatten();
    let problems = problems
        .iter()
        .map(|found| (wording.problem)(found, problem(found, source)));
    let models = models
        .iter()
        .filter(|note| article.is_none() || !is_concern(&note.kind))
        .filter(|note| !is_misspelt(note, &inspection.problems, source))
        .map(|found| (wording.note)(&found.kind, note(found, source)));
    let others = notes(&subject);
    let concerns = article
        .as_ref()
        .map(|article| honest::findings(article, source, options));
    let concerns = concerns.into_iter().flatten();
    let others = others.into_iter().map(wording.other);
    let concerns = concerns.map(wording.other);
    let notes = models.chain(others).take(MAX_PROBLEMS);
    problems.chain(notes).chain(concerns).collect()
}

/// Whether an honesty check says the same.
fn is_concern(note: &NoteKind) -> bool {
    matches!(
        note,
        NoteKind::Uncited | NoteKind::NoHelpLine | NoteKind::NoReviewDate
    )
}

/// Whether a reference that nothing cites is cited in another spelling, which is reported.
fn is_misspelt(note: &Note, problems: &[Problem], source: &Source<'_>) -> bool {
    let id = source.string(&format!("{}.id", note.path));
    let is_of = |problem: &Problem| match problem.kind() {
        ProblemKind::UnknownReference { id: cited } => id.is_some_and(|id| is_same(id, cited)),
        _ => false,
    };
    note.kind == NoteKind::Uncited && problems.iter().any(is_of)
}

/// What is wrong with the file as a whole.
fn whole(rejection: &Rejection, source: Option<&Source<'_>>) -> Finding {
    let (path, advice) = match rejection {
        Rejection::NewerFormat { .. } => (
            "format",
            "Check it with a newer version of this command, or write 1 if that is what was meant.",
        ),
        Rejection::TooDeep { .. } => ("", "Put fewer lists and braces into each other."),
        _ => ("", "Make several articles of it."),
    };
    let (place, message) = match (rejection, source) {
        (Rejection::TooDeep { line, column }, Some(source)) => {
            let byte = syntax::offset(source.text, *line, *column);
            let message = "this is nested too deeply".to_owned();
            (Some(source.place_at(byte)), message)
        }
        _ => {
            let place = source.and_then(|source| source.place_of_value(path));
            (place, rejection.to_string())
        }
    };
    Finding {
        severity: Severity::Problem,
        place,
        path: path.to_owned(),
        message,
        advice: Some(Advice::say(advice)),
    }
}

fn problem(problem: &Problem, source: &Source<'_>) -> Finding {
    let path = problem.path();
    let place = match problem.kind() {
        ProblemKind::DuplicateKey => source.place(path, Duplicate::Last),
        _ => place(path, source),
    };
    let hidden = hidden(problem, source);
    let within = hidden
        .first()
        .and_then(|hidden| source.place_within(path, hidden.byte));
    Finding {
        severity: Severity::Problem,
        place: within.or(place),
        path: path.to_owned(),
        message: no_such_day(problem.kind()).unwrap_or_else(|| problem.message()),
        advice: if hidden.is_empty() {
            advice(problem, source)
        } else {
            let advice: Vec<String> = hidden.iter().map(Hidden::advice).collect();
            Some(Advice::say(advice.join(" ")))
        },
    }
}

/// The place of a value, or of what lacks it.
fn place(path: &str, source: &Source<'_>) -> Option<Place> {
    let of_value = source.place_of_value(path);
    of_value.or_else(|| source.place(path, Duplicate::First))
}

/// The message for a value of another type, in words that do not have to be learned.
fn other_type(kind: &ProblemKind) -> Option<String> {
    let ProblemKind::WrongType { expected, found } = kind else {
        return None;
    };
    let in_words = |types: &str| {
        types
            .replace("a string", "a text in quotation marks")
            .replace("an array", "a list in square brackets")
            .replace("an object", "names with values in braces")
    };
    let (expected, found) = (in_words(expected), in_words(found));
    Some(format!("this has to be {expected}, but is {found}"))
}

/// The message for a date that has the right form but does not exist, such as 29 February of most years.
fn no_such_day(kind: &ProblemKind) -> Option<String> {
    let ProblemKind::NotADate { found } = kind else {
        return None;
    };
    let form = |c: char| if c.is_ascii_digit() { '0' } else { c };
    let has_form = found.chars().map(form).eq("0000-00-00".chars());
    has_form.then(|| format!("there is no such day as {found}"))
}

fn note(note: &Note, source: &Source<'_>) -> Finding {
    Finding {
        severity: Severity::Note,
        place: match note.kind {
            NoteKind::DeadFragment => place(&note.path, source),
            _ => source.place(&note.path, Duplicate::First),
        },
        path: note.path.clone(),
        message: note.kind.to_string(),
        advice: advice_on_note(&note.kind, &note.path),
    }
}
