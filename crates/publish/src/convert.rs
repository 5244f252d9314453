//! `unfold import` and `unfold export`: between Markdown and JSON, and from a plain text or a web page to a draft.

use std::fs;
use std::path::Path;

use markdown::Node;

use crate::check;
use crate::draft::{self, Draft, Kind};
use crate::print::print;

/// Turns an article in Markdown into JSON. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub(crate) fn import(file: &str, to: Option<&str>) -> Result<bool, String> {
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
    if !check::is_markdown(Path::new(file)) {
        return Ok(Some(text.into_owned()));
    }
    let (article, _) = markdown::read(&text);
    Ok(Some(article.to_json()))
}

/// Writes a draft in Markdown and says what it lacks.
fn import_draft(bytes: &[u8], kind: Kind, file: &str, to: Option<&str>) -> Result<bool, String> {
    let text = check::text(bytes).map_err(|report| format!("{file}: {report}"))?;
    let Draft { article, missing } =
        draft::from(text, kind).map_err(|error| format!("{file}: {error}"))?;
    let draft = markdown::write(&article).map_err(|slip| slip.message)?;
    let missing: Vec<String> = missing.iter().map(|line| format!("- {line}")).collect();
    let missing = missing.join("\n");
    write(&with_comment(&draft, &missing), to)?;
    eprintln!("This is a draft. Still to do:\n{missing}");
    Ok(true)
}

/// The draft with a comment after its front matter.
fn with_comment(draft: &str, missing: &str) -> String {
    let comment = missing.replace("--", "–");
    let (front, text) = draft.split_once("\n---\n").unwrap_or(("", draft));
    format!("{front}\n---\n\n<!-- Still to do:\n{comment}\n-->\n{text}")
}

/// Turns an article in JSON into Markdown. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub(crate) fn export(file: &str, to: Option<&str>) -> Result<bool, String> {
    let Some(text) = json(file)? else {
        return Ok(false);
    };
    let article = Node::from_json(text.trim_start_matches('\u{feff}'))?;
    let markdown = markdown::write(&article)
        .map_err(|slip| format!("{file}, byte {}: {}", slip.at, slip.message))?;
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
