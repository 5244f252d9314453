//! Files that are something else than JSON.

use super::common::MERGE;
use super::explanation::Explanation;
use super::quotes::is_quote;
use crate::check::character::is_invisible;

/// How much of a file shows whether it is a web page, in bytes.
const HEAD: usize = 1000;

/// Explains a text that does not begin as JSON does, or as JSON with a slip.
pub(super) fn explanation(text: &str) -> Option<Explanation> {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let is_json = start.starts_with(['{', '[', '"']) || start.starts_with(is_quote);
    if start.is_empty() || is_json || begins_with_comment(start) {
        return None;
    }
    if MERGE.iter().any(|mark| start.starts_with(mark)) {
        return None;
    }
    let (message, advice) = if is_web_page(start) {
        (
            "this is a web page, not an article",
            "Give it a name that ends in .html, and make a draft of it: unfold import, then this file, then a name that ends in .md.",
        )
    } else {
        (
            "this is not JSON, which begins with a brace: {",
            "If it is Markdown, give it a name that ends in .md.",
        )
    };
    Some(Explanation {
        offset: text.len() - start.len(),
        message: message.to_owned(),
        advice: Some(advice),
        repairs: Vec::new(),
    })
}

/// A number sign also begins a heading of Markdown.
fn begins_with_comment(text: &str) -> bool {
    let lines = text.lines().map(str::trim_start);
    let mut others = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut is_before_brace = || others.next().is_some_and(|line| line.starts_with('{'));
    text.starts_with("//") || text.starts_with("/*") || text.starts_with('#') && is_before_brace()
}

fn is_web_page(text: &str) -> bool {
    let head: String = text.chars().take(HEAD).collect();
    let head = head.to_ascii_lowercase();
    let tag = head.strip_prefix('<');
    tag.is_some_and(|tag| {
        let has_page = ["<!doctype html", "<html", "<body"];
        tag.starts_with(|c: char| c.is_ascii_alphabetic())
            || has_page.iter().any(|page| head.contains(page))
    })
}
