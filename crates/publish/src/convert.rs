//! `unfold import` and `unfold export`: between Markdown and JSON, and from a plain text or a web page to a draft.

use std::fs;
use std::path::Path;

use markdown::Node;

use crate::check;
use crate::draft::{self, Draft, Kind};
use crate::print::print;

/// Turns an article in Markdown into JSON. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub fn import(file: &str, to: Option<&str>) -> Result<bool, String> {
    if let Some(kind) = draft::kind(Path::new(file)) {
        return import_draft(&read(file)?, kind, file, to);
    }
    if !check::is_markdown(Path::new(file)) {
        return Err(format!(
            "the name of {file} ends neither in .md nor in .txt or .html"
        ));
    }
    match json(file)? {
        Some(json) => write(&json, to),
        None => Ok(false),
    }
}

/// The JSON of an article in Markdown or JSON. If it has problems, these are printed.
pub(crate) fn json(file: &str) -> Result<Option<String>, String> {
    let bytes = read(file)?;
    if let Some(report) = check::problems(&bytes, file) {
        print(&report)?;
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text_as_json(&text, Path::new(file))))
}

/// The JSON of an article's text, which has no problems. The file's name says whether it is Markdown.
pub fn text_as_json(text: &str, file: &Path) -> String {
    if !check::is_markdown(file) {
        return text.to_owned();
    }
    let (article, _) = markdown::read(text);
    article.to_json()
}

/// The Markdown of an article's JSON.
///
/// # Errors
/// Why it is not JSON, or which part of it has no Markdown.
pub fn json_as_markdown(json: &str) -> Result<String, String> {
    let article = Node::from_json(json.trim_start_matches('\u{feff}'))?;
    markdown::write(&article).map_err(|slip| format!("byte {}: {}", slip.at, slip.message))
}

/// A post as a draft in Markdown, with what it lacks in a comment at its head. `None` if the file, by its name, is no
/// post.
///
/// # Errors
/// A sentence, if the bytes are not text in UTF-8, or there is no text in the post.
pub fn post_as_draft(bytes: &[u8], file: &Path) -> Result<Option<String>, String> {
    let Some(kind) = draft::kind(file) else {
        return Ok(None);
    };
    let (draft, _) = drafted(bytes, kind)?;
    Ok(Some(draft))
}

/// Writes a draft in Markdown and says what it lacks.
fn import_draft(bytes: &[u8], kind: Kind, file: &str, to: Option<&str>) -> Result<bool, String> {
    let (draft, missing) = drafted(bytes, kind).map_err(|error| format!("{file}: {error}"))?;
    write(&draft, to)?;
    eprintln!("This is a draft. Still to do:\n{missing}");
    Ok(true)
}

/// A draft in Markdown, and a list of what it lacks.
fn drafted(bytes: &[u8], kind: Kind) -> Result<(String, String), String> {
    let Draft { article, missing } = draft::from(check::text(bytes)?, kind)?;
    let draft = markdown::write(&article).map_err(|slip| slip.message)?;
    let missing: Vec<String> = missing.iter().map(|line| format!("- {line}")).collect();
    let missing = missing.join("\n");
    Ok((with_comment(&draft, &missing), missing))
}

/// The draft with a comment after its front matter.
fn with_comment(draft: &str, missing: &str) -> String {
    let comment = missing.replace("--", "–");
    let (front, text) = draft.split_once("\n---\n").unwrap_or(("", draft));
    format!("{front}\n---\n\n<!-- Still to do:\n{comment}\n-->\n{text}")
}

/// Turns an article in JSON into Markdown. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub fn export(file: &str, to: Option<&str>) -> Result<bool, String> {
    let Some(text) = json(file)? else {
        return Ok(false);
    };
    let markdown = json_as_markdown(&text).map_err(|error| format!("{file}, {error}"))?;
    write(&markdown, to)
}

fn read(file: &str) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))
}

fn write(text: &str, to: Option<&str>) -> Result<bool, String> {
    match to {
        None => print(text)?,
        Some(to) => {
            fs::write(to, text).map_err(|error| format!("cannot write {to}: {error}"))?;
            println!("Wrote {to}.");
        }
    }
    Ok(true)
}
