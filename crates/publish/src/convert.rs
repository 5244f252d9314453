//! `unfold import` and `unfold export`: between Markdown and JSON.

use std::fs;
use std::path::Path;

use markdown::Node;

use crate::check;
use crate::print::print;

/// Turns an article in Markdown into JSON. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub(crate) fn import(file: &str, to: Option<&str>) -> Result<bool, String> {
    let bytes = read(file)?;
    if !check::is_markdown(Path::new(file)) {
        return Err(format!(
            "{file} is not Markdown: its name has to end in .md"
        ));
    }
    if let Some(report) = check::problems(&bytes, file) {
        print(&report)?;
        return Ok(false);
    }
    let text = String::from_utf8_lossy(&bytes);
    let (article, _) = markdown::read(&text);
    write(&article.to_json(), to)
}

/// Turns an article in JSON into Markdown. Nothing is written if it has problems; these are
/// printed. Returns whether it has none.
pub(crate) fn export(file: &str, to: Option<&str>) -> Result<bool, String> {
    let bytes = read(file)?;
    if let Some(report) = check::problems(&bytes, file) {
        print(&report)?;
        return Ok(false);
    }
    let text = String::from_utf8_lossy(&bytes);
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
