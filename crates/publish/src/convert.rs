//! `unfold import` and `unfold export`: between Markdown and JSON, and from a text that was
//! written for something else to a draft.

use std::fs;
use std::path::Path;

use markdown::{Node, Value};

use crate::check;
use crate::draft::{self, Draft, Kind, Pictures};
use crate::print::print;

/// Turns an article in Markdown into JSON. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub(crate) fn import(file: &str, to: Option<&str>) -> Result<bool, String> {
    let path = Path::new(file);
    if let Some(kind) = draft::kind(path) {
        return import_draft(kind, file, to);
    }
    if !check::is_markdown(path) {
        return Err(format!(
            "the name of {file} ends neither in .md nor in .txt, .html, .docx, .odt or .epub"
        ));
    }
    if to.is_some_and(|to| check::is_markdown(Path::new(to))) {
        if is_article(check::text(&read(file)?).unwrap_or_default()) {
            return Err(format!(
                "{file} is an article already; write it to a file that ends in .json"
            ));
        }
        return import_draft(Kind::Markdown, file, to);
    }
    match json(file)? {
        Some(json) => write(&json, to),
        None => Ok(false),
    }
}

/// Whether a text in Markdown says what every article says of itself.
fn is_article(text: &str) -> bool {
    let (article, _) = markdown::read(text);
    let Value::Object(fields) = &article.value else {
        return false;
    };
    let field = |wanted: &str| fields.iter().find(|(name, _)| name == wanted);
    // Site generators have the name of the author alone.
    let is_named = |(_, author): &(String, Node)| matches!(author.value, Value::Object(_));
    let is_known = ["lang", "title", "description"]
        .into_iter()
        .all(|name| field(name).is_some());
    is_known && field("author").is_some_and(is_named)
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
fn import_draft(kind: Kind, file: &str, to: Option<&str>) -> Result<bool, String> {
    let path = Path::new(file);
    let folder = |file: &Path| file.parent().map(Path::to_owned).unwrap_or_default();
    let target = to.map(|to| folder(Path::new(to)));
    let media = tempfile::tempdir().map_err(|error| format!("cannot make a folder: {error}"))?;
    let (text, from) = match kind {
        Kind::Office(format) => {
            let page = draft::office_page(path, format, media.path())?;
            (page, media.path().to_owned())
        }
        _ => {
            let bytes = read(file)?;
            let text = check::text(&bytes).map_err(|report| format!("{file}: {report}"))?;
            (text.to_owned(), folder(path))
        }
    };
    let mut pictures = target.map_or_else(Pictures::default, |to| Pictures::between(&from, &to));
    let Draft { article, missing } =
        draft::from(&text, kind, &mut pictures).map_err(|error| format!("{file}: {error}"))?;
    let draft = markdown::write(&article).map_err(|slip| slip.message)?;
    let missing: Vec<String> = missing.iter().map(|line| format!("- {line}")).collect();
    let missing = missing.join("\n");
    pictures.copy()?;
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
