//! Posts, which are not articles yet.

use std::path::Path;

use super::finding::{Advice, Finding, Severity};

/// The finding for a file that has to be imported first, judged by its name.
pub(super) fn finding(file: &Path, is_json: bool) -> Option<Finding> {
    let extension = file.extension()?.to_ascii_lowercase();
    let kind = match extension.to_str()? {
        "txt" | "text" if !is_json => "a plain text",
        "html" | "htm" | "xhtml" => "a web page",
        "docx" | "odt" | "epub" => "a file of a word processor or an e-book",
        _ => return None,
    };
    Some(Finding {
        severity: Severity::Problem,
        place: None,
        path: String::new(),
        message: format!("this is {kind}, not an article"),
        advice: Some(Advice::say(
            "Make a draft of it: unfold import, then this file, then a name that ends in .md.",
        )),
    })
}
