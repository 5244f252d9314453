//! `unfold check`: lists what is wrong in an article, and what may not be as meant.
//!
//! From the bytes of a file to a report:
//!
//! - `encoding`: from bytes to text, or what the encoding is instead of UTF-8;
//! - `syntax`: why a text is not JSON;
//! - `advice`: how to fix what the model finds wrong;
//! - `notes`: what may not be as meant, by kind;
//! - `source` and `finding`: where things are in the file, and what the report is made of.
//!
//! None of it is in the browser's build, so it may use whole tables of Unicode and of countries.

mod advice;
mod character;
mod encoding;
mod finding;
mod hidden;
mod notes;
mod region;
mod source;
mod spelling;
mod strings;
mod syntax;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use article::{Inspection, MAX_PROBLEMS, Note, Problem, ProblemKind, Rejection};

use advice::{advice, advice_on_note};
use finding::{Finding, Severity};
use notes::{Subject, notes};
use source::{Duplicate, Source};

/// Prints every problem and note of an article. Returns whether there are no problems.
pub(crate) fn check(path: &str) -> Result<bool, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let findings = findings(&bytes, Path::new(path));
    print(&report(path, &findings))?;
    Ok(count(&findings, Severity::Problem) == 0)
}

/// A sentence for each picture that the article has and the folder of its page has not.
pub(crate) fn missing_pictures(bytes: &[u8], folder: &Path) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let source = Source::of(&text);
    let missing = notes::missing(&source, folder).into_iter();
    missing
        .map(|(_, picture)| notes::sentence(picture, folder))
        .collect()
}

/// All there is to tell of a file: the problems, then the notes.
fn findings(bytes: &[u8], file: &Path) -> Vec<Finding> {
    let inspection = match article::inspect(bytes) {
        Err(rejection @ Rejection::TooLarge { .. }) => return vec![whole(&rejection)],
        inspection => inspection,
    };
    let text = match encoding::text(bytes) {
        Ok(text) => text,
        Err(finding) => return vec![finding],
    };
    let source = Source::of(text);
    let inspection = match inspection {
        Ok(inspection) => inspection,
        Err(Rejection::Syntax {
            line,
            column,
            message,
        }) => return vec![syntax::finding(&source, line, column, &message)],
        Err(rejection) => return vec![whole(&rejection)],
    };
    let subject = Subject {
        source: &source,
        inspection: &inspection,
        folder: file.parent().unwrap_or(Path::new("")),
    };
    let Inspection {
        problems,
        notes: models,
        ..
    } = &inspection;
    let problems = problems.iter().map(|found| problem(found, &source));
    let models = models.iter().map(|found| note(found, &source));
    let others = notes(&subject);
    let notes = models.chain(others).take(MAX_PROBLEMS);
    problems.chain(notes).collect()
}

/// What is wrong with the file as a whole.
fn whole(rejection: &Rejection) -> Finding {
    Finding {
        severity: Severity::Problem,
        place: None,
        path: String::new(),
        message: rejection.to_string(),
        advice: None,
    }
}

fn problem(problem: &Problem, source: &Source<'_>) -> Finding {
    let path = problem.path();
    let wanted = match problem.kind() {
        ProblemKind::DuplicateKey => Duplicate::Last,
        _ => Duplicate::First,
    };
    let hidden = hidden::first(problem, source);
    let within = hidden
        .as_ref()
        .and_then(|hidden| source.place_within(path, hidden.byte));
    Finding {
        severity: Severity::Problem,
        place: within.or_else(|| source.place(path, wanted)),
        path: path.to_owned(),
        message: problem.message(),
        advice: match hidden {
            Some(hidden) => Some(hidden.advice()),
            None => advice(problem, source),
        },
    }
}

fn note(note: &Note, source: &Source<'_>) -> Finding {
    Finding {
        severity: Severity::Note,
        place: source.place(&note.path, Duplicate::First),
        path: note.path.clone(),
        message: note.kind.to_string(),
        advice: advice_on_note(&note.kind, &note.path),
    }
}

fn report(file: &str, findings: &[Finding]) -> String {
    let mut report: String = findings
        .iter()
        .map(|finding| finding.report(file))
        .collect();
    report.push_str(&format!(
        "{file}: {}, {}.\n",
        counted(count(findings, Severity::Problem), "problem"),
        counted(count(findings, Severity::Note), "note"),
    ));
    report
}

/// A broken pipe is not an error: `head` closes it as soon as it has read enough.
fn print(report: &str) -> Result<(), String> {
    match io::stdout().write_all(report.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("cannot print the report: {error}"))
        }
        _ => Ok(()),
    }
}

fn count(findings: &[Finding], severity: Severity) -> usize {
    let counted = findings
        .iter()
        .filter(|finding| finding.severity == severity);
    counted.count()
}

fn counted(count: usize, word: &str) -> String {
    match count {
        MAX_PROBLEMS.. => format!("{MAX_PROBLEMS} {word}s or more"),
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        many => format!("{many} {word}s"),
    }
}
