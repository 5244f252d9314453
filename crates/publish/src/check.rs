//! `unfold check`: lists the problems of an article.

mod lines;
mod spelling;
mod suggestion;

use std::{
    fs,
    io::{self, Write},
};

use article::{Article, MAX_PROBLEMS, Problem, Rejection};

use lines::Lines;
use suggestion::suggestion;

/// Prints every problem and note of an article. Returns whether there are no problems.
pub(crate) fn check(path: &str) -> Result<bool, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let (report, is_good) = report(path, &bytes);
    print(&report)?;
    Ok(is_good)
}

fn report(path: &str, bytes: &[u8]) -> (String, bool) {
    let problems = match Article::from_json(bytes) {
        Ok(_) => Vec::new(),
        Err(Rejection::Invalid(problems)) => problems,
        Err(rejection) => return (format!("{path}: {rejection}.\n"), false),
    };
    let notes = article::editors_notes(bytes);
    let text = String::from_utf8_lossy(bytes);
    let lines = Lines::of(&text);
    let entries = |word, found: &[Problem]| -> String {
        found
            .iter()
            .map(|found| entry(word, path, found, &lines))
            .collect()
    };
    let report = format!(
        "{}{}{path}: {}, {}.\n",
        entries("problem", &problems),
        entries("note", &notes),
        count(&problems, "problem"),
        count(&notes, "note"),
    );
    (report, problems.is_empty())
}

fn entry(word: &str, path: &str, problem: &Problem, lines: &Lines<'_>) -> String {
    let mut entry = match lines.line(problem) {
        Some(line) => format!("{path}:{line}: {word}"),
        None => format!("{path}: {word}"),
    };
    if !problem.path().is_empty() {
        entry.push_str(": ");
        entry.extend(problem.path().chars().flat_map(shown));
    }
    entry.push_str(&format!("\n    {}\n", sentence(&problem.message())));
    if let Some(suggestion) = suggestion(problem) {
        entry.push_str(&format!("    {suggestion}\n"));
    }
    entry
}

/// A character to print, escaped if a terminal would act on it.
fn shown(sign: char) -> Vec<char> {
    if sign.is_control() {
        sign.escape_default().collect()
    } else {
        vec![sign]
    }
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

fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(char::to_uppercase);
    first
        .into_iter()
        .flatten()
        .chain(letters)
        .chain(['.'])
        .collect()
}

fn count(problems: &[Problem], word: &str) -> String {
    match problems.len() {
        MAX_PROBLEMS.. => format!("{MAX_PROBLEMS} {word}s or more"),
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        many => format!("{many} {word}s"),
    }
}
