//! `unfold check`: lists what is wrong in an article, and what may not be as meant.
//!
//! From the bytes of a file to a report:
//!
//! - `encoding`: from bytes to text, or which encoding it is if not UTF-8;
//! - `json` and `markdown`: all findings for an article in either format;
//! - `post`: files that have to be imported as articles first;
//! - `still_to_do`: the list of what a draft lacks;
//! - `syntax` and `repaired`: why a text is not JSON, and what else is wrong once that is repaired;
//! - `advice`: how to fix what the model finds wrong;
//! - `notes`: what may not be as meant, by kind;
//! - `honest`: what may mislead readers, from the crate `honesty`, and `compare`: the other files it compares with;
//! - `explain`: `unfold explain`, which says what the honesty checks look for;
//! - `source` and `finding`: where things are in the file, and what the report is made of;
//! - `excerpt`: the line that a finding is about, with a marker;
//! - `report` and `format`: the report for people, and for other programs.
//!
//! None of it is in the browser's build, so it may use whole tables of Unicode and of countries.

mod advice;
mod character;
mod compare;
mod encoding;
mod entity;
mod excerpt;
mod explain;
mod finding;
mod format;
mod hidden;
mod honest;
mod json;
mod markdown;
mod notes;
mod post;
mod region;
mod repaired;
mod report;
mod source;
mod spelling;
mod still_to_do;
mod strings;
mod syntax;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use annotate_snippets::Renderer;
use rayon::prelude::*;

use crate::print::print;
use crate::progress::Progress;
use finding::sort;
use format::formatted;
pub(crate) use markdown::is_markdown;
use report::{Checked, problem_count, report};
use source::Source;

pub use compare::Compare;
pub use explain::explain;
pub use finding::{Advice, Finding, Severity};
pub use format::Format;
pub use honesty::{Check, Options};
pub use source::Place;

/// The name that means the standard input.
const STANDARD_INPUT: &str = "-";

/// Its name in reports.
const INPUT_NAME: &str = "standard input";

/// Prints every problem and note of some articles. Returns whether there are no problems.
///
/// # Errors
/// A sentence, if a file cannot be read. The report still has the others.
pub fn check(files: &[String], format: Format, compare: &Compare) -> Result<bool, String> {
    let options = compare.options()?;
    let files = once_from_standard_input(files);
    let progress = Progress::of(files.len(), "files");
    let checked: Vec<Checked> = files
        .into_par_iter()
        .map(|file| {
            let checked = check_file(file, &options);
            progress.step();
            checked
        })
        .collect();
    drop(progress);
    let unread = checked.iter().filter(|file| !file.is_read).count();
    print(&formatted(&checked, format))?;
    match unread {
        0 => {
            let mut checked = checked.iter();
            Ok(checked.all(|file| problem_count(&file.findings) == 0))
        }
        1 => Err("a file cannot be read".to_owned()),
        many => Err(format!("{many} files cannot be read")),
    }
}

/// The standard input can be read only once.
fn once_from_standard_input(files: &[String]) -> Vec<&str> {
    let mut is_named = false;
    let files = files.iter().map(String::as_str);
    files
        .filter(|file| *file != STANDARD_INPUT || !std::mem::replace(&mut is_named, true))
        .collect()
}

/// All findings for a file, and whether it could be read.
fn check_file(file: &str, options: &Options) -> Checked {
    let (bytes, findings, is_read) = match bytes(file) {
        Ok(bytes) => {
            let findings = findings(&bytes, Path::new(file), options);
            (bytes, findings, true)
        }
        Err(error) => (Vec::new(), vec![unreadable(&error)], false),
    };
    let name = match file {
        STANDARD_INPUT => INPUT_NAME,
        file => file,
    };
    Checked {
        name: name.to_owned(),
        bytes,
        findings,
        is_read,
    }
}

fn bytes(file: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match file {
        STANDARD_INPUT => io::stdin().read_to_end(&mut bytes).map(|_| bytes),
        _ => fs::read(file),
    }
}

fn unreadable(error: &io::Error) -> Finding {
    Finding {
        severity: Severity::Problem,
        place: None,
        path: String::new(),
        message: format!("the file cannot be read: {error}"),
        advice: None,
    }
}

/// The text of a file.
///
/// # Errors
/// Where it is not UTF-8, and what to do.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, String> {
    let text = encoding::text(bytes).map_err(|finding| {
        let line = finding.place.map_or(1, |place| place.line);
        let advice = finding.advice.map(|advice| format!(". {advice}"));
        format!(
            "line {line}: {}{}",
            finding.message,
            advice.unwrap_or_default()
        )
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The report on a file that has problems.
pub(crate) fn problems(bytes: &[u8], file: &str) -> Option<String> {
    let findings = findings(bytes, Path::new(file), &Options::default());
    (problem_count(&findings) > 0).then(|| {
        let checked = Checked {
            name: file.to_owned(),
            bytes: bytes.to_vec(),
            findings,
            is_read: true,
        };
        report(&checked, Renderer::plain())
    })
}

/// A sentence for each picture of the article that is missing from the folder of its page.
pub(crate) fn missing_pictures(bytes: &[u8], folder: &Path) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let source = Source::of(&text);
    let missing = notes::missing(&source, folder).into_iter();
    missing
        .map(|(_, picture)| notes::sentence(picture, folder))
        .collect()
}

/// A sentence for everything in a file that an editor has not finished: placeholders, and the list of what a draft lacks.
pub(crate) fn unfinished(bytes: &[u8], file: &Path) -> Vec<String> {
    let Ok(text) = text(bytes) else {
        return Vec::new();
    };
    let json = if is_markdown(file) {
        ::markdown::read(text).0.to_json()
    } else {
        text.to_owned()
    };
    let words = article::inspect(json.as_bytes()).map(|found| found.words);
    let list = is_markdown(file).then(|| still_to_do::finding(text));
    let list = list.flatten().map(|finding| finding.message);
    let words = words.unwrap_or_default();
    notes::sentences(&words).into_iter().chain(list).collect()
}

/// All findings for a file: the problems, then the notes.
pub fn findings(bytes: &[u8], file: &Path, options: &Options) -> Vec<Finding> {
    // JSON begins with a bracket, and Markdown with its front matter or a word.
    let is_unnamed = file == Path::new(STANDARD_INPUT);
    let is_json = bytes.trim_ascii_start().starts_with(b"{");
    if let Some(post) = post::finding(file, is_json) {
        vec![post]
    } else if is_markdown(file) || is_unnamed && !is_json {
        let mut findings = markdown::findings(bytes, file, options);
        findings.extend(encoding::text(bytes).ok().and_then(still_to_do::finding));
        sort(&mut findings);
        findings
    } else {
        json::findings(bytes, file, options)
    }
}
