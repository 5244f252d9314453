//! `unfold check`: lists what is wrong in an article, and what may not be as meant.
//!
//! From the bytes of a file to a report:
//!
//! - `encoding`: from bytes to text, or what the encoding is instead of UTF-8;
//! - `json` and `markdown`: everything there is to tell of an article in either;
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
mod json;
mod markdown;
mod notes;
mod region;
mod source;
mod spelling;
mod strings;
mod syntax;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use article::MAX_PROBLEMS;

use crate::print::print;
use finding::{Finding, Severity};
pub(crate) use markdown::is_markdown;
use source::Source;

/// Prints every problem and note of some articles. Returns whether there are no problems.
pub(crate) fn check(files: &[String]) -> Result<bool, String> {
    let mut is_good = true;
    for file in files {
        let bytes = fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))?;
        let findings = findings(&bytes, Path::new(file));
        print(&report(file, &findings))?;
        is_good &= count(&findings, Severity::Problem) == 0;
    }
    Ok(is_good)
}

/// The text of a file, or why it is not UTF-8.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, String> {
    let text = encoding::text(bytes).map_err(|finding| finding.message)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The report on a file that has problems.
pub(crate) fn problems(bytes: &[u8], file: &str) -> Option<String> {
    let findings = findings(bytes, Path::new(file));
    (count(&findings, Severity::Problem) > 0).then(|| report(file, &findings))
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
    if is_markdown(file) {
        markdown::findings(bytes, file)
    } else {
        json::findings(bytes, file)
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
