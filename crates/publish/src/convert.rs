//! `unfold import` and `unfold export`: between Markdown and JSON, and from a text that was
//! written for something else to a draft.

use std::fs;
use std::path::Path;

use markdown::{Node, Value};

use crate::bake::{Site, plain_text, single_file};
use crate::check;
use crate::draft::{self, Draft, Kind, Pictures, STILL_TO_DO, ToDo};
use crate::print::print;
use crate::references::{Sources, cite};
use crate::target::Target;

/// Turns an article in Markdown into JSON, or a post into a draft, and adds the sources in some
/// files to its references. An article that gets sources may be JSON and may become Markdown.
/// Nothing is written if it has problems; these are printed. Returns whether it has none.
///
/// # Errors
/// A sentence, if a file cannot be read or written, is not what its name says, or is there already.
pub fn import(file: &str, to: &Target<'_>, references: &[String]) -> Result<bool, String> {
    let path = Path::new(file);
    let sources = Sources::read(references)?;
    if let Some(kind) = draft::kind(path) {
        return import_draft(kind, file, to, sources);
    }
    let is_json = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let is_post = |to: &Path| {
        let is_article = is_json || is_article(check::text(&read(file)?).unwrap_or_default());
        Ok::<bool, String>(!is_article && check::is_markdown(to))
    };
    if !references.is_empty() && (is_json || check::is_markdown(path)) {
        return match to.path().map(is_post).transpose()? {
            Some(true) => import_draft(Kind::Markdown, file, to, sources),
            _ => add_sources(file, to, sources),
        };
    }
    if !check::is_markdown(path) {
        return Err(format!(
            "the name of {file} ends neither in .md nor in .txt, .html, .docx, .odt or .epub"
        ));
    }
    if to.path().is_some_and(check::is_markdown) {
        if is_article(check::text(&read(file)?).unwrap_or_default()) {
            return Err(format!(
                "{file} is an article already; write it to a file that ends in .json"
            ));
        }
        return import_draft(Kind::Markdown, file, to, sources);
    }
    to.is_free(None)?;
    match json(&read(file)?, file)? {
        Some(json) => to.write(&json),
        None => Ok(false),
    }
}

/// Writes an article with some sources among its references.
fn add_sources(file: &str, to: &Target<'_>, sources: Sources) -> Result<bool, String> {
    to.is_free(Some(file))?;
    let Some(json) = json(&read(file)?, file)? else {
        return Ok(false);
    };
    let mut article = Node::from_json(json.trim_start_matches('\u{feff}'))?;
    let notes = sources.add_to(&mut article);
    let json = article.to_json();
    if let Some(report) = check::problems(json.as_bytes(), "with these references.json") {
        print(&report)?;
        return Ok(false);
    }
    let text = match to.path() {
        Some(path) if check::is_markdown(path) => json_as_markdown(&json)?,
        _ => json,
    };
    to.write(&text)?;
    notes.iter().for_each(|note| eprintln!("{note}"));
    Ok(true)
}

/// Whether a text in Markdown has the fields that every article has.
fn is_article(text: &str) -> bool {
    let (article, _) = markdown::read(text);
    let Value::Object(fields) = &article.value else {
        return false;
    };
    let field = |wanted: &str| fields.iter().find(|(name, _)| name == wanted);
    // Site generators write only the author's name.
    let is_named = |(_, author): &(String, Node)| matches!(author.value, Value::Object(_));
    let is_known = ["lang", "title", "description"]
        .into_iter()
        .all(|name| field(name).is_some());
    is_known && field("author").is_some_and(is_named)
}

/// The JSON of an article in Markdown or JSON, which the file's name says. If it has problems, these are printed.
pub(crate) fn json(bytes: &[u8], file: &str) -> Result<Option<String>, String> {
    if let Some(report) = check::problems(bytes, file) {
        print(&report)?;
        return Ok(None);
    }
    let text = String::from_utf8_lossy(bytes);
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

/// A post as a draft in Markdown, with a comment that lists what it lacks. `None` if the file's name is not that of a
/// post.
///
/// # Errors
/// A sentence, if the bytes are not text in UTF-8, or there is no text in the post.
pub fn post_as_draft(bytes: &[u8], file: &Path) -> Result<Option<String>, String> {
    let Some(kind) = draft::kind(file) else {
        return Ok(None);
    };
    if let Kind::Office(_) = kind {
        return Err("save it as a web page first, or import it with the unfold command".to_owned());
    }
    let (draft, _) = drafted(
        check::text(bytes)?,
        kind,
        &mut Pictures::default(),
        Sources::default(),
    )?;
    Ok(Some(draft))
}

/// Writes a draft in Markdown and says what it lacks.
fn import_draft(kind: Kind, file: &str, to: &Target<'_>, sources: Sources) -> Result<bool, String> {
    to.is_free(None)?;
    let path = Path::new(file);
    let folder = |file: &Path| file.parent().map(Path::to_owned).unwrap_or_default();
    let target = to.path().map(folder);
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
    let drafted = drafted(&text, kind, &mut pictures, sources);
    let (draft, missing) = drafted.map_err(|error| format!("{file}: {error}"))?;
    pictures.copy()?;
    to.write(&draft)?;
    eprintln!("This is a draft. Still to do:\n{missing}");
    Ok(true)
}

/// A draft in Markdown, and a list of what it lacks.
fn drafted(
    text: &str,
    kind: Kind,
    pictures: &mut Pictures,
    sources: Sources,
) -> Result<(String, String), String> {
    let Draft {
        mut article,
        mut missing,
    } = draft::from(text, kind, pictures)?;
    if !sources.is_empty() {
        let notes = sources.add_to(&mut article).into_iter();
        missing.extend(notes.map(|note| ToDo::other("Sources", note)));
        cite(&mut article);
    }
    let draft = markdown::write(&article).map_err(|slip| slip.message)?;
    let list = |draft: &str| {
        let items = missing.iter().map(|item| format!("- {}", item.told(draft)));
        items.collect::<Vec<String>>().join("\n")
    };
    // The list has as many lines without its numbers.
    let missing = list(&with_comment(&draft, &list("")));
    Ok((with_comment(&draft, &missing), missing))
}

/// The draft with a comment after its front matter.
fn with_comment(draft: &str, missing: &str) -> String {
    let comment = missing.replace("--", "–");
    let (front, text) = draft.split_once("\n---\n").unwrap_or(("", draft));
    format!("{front}\n---\n\n{STILL_TO_DO}\n{comment}\n-->\n{text}")
}

/// Turns an article into Markdown, or into one HTML file or plain text if the target's name ends so; `site` is the built
/// site whose page that is. Nothing is written if the article has problems; these are printed. Returns whether it has none.
///
/// # Errors
/// A sentence, if a file cannot be read or written or is there already, or there is no built site.
pub fn export(file: &str, to: &Target<'_>, site: &str) -> Result<bool, String> {
    to.is_free(None)?;
    let ending = to.path().and_then(Path::extension).unwrap_or_default();
    let ending = ending.to_string_lossy().to_lowercase();
    let name = to.file.unwrap_or_default();
    if let Some(command) = other_program(&ending, name) {
        return Err(format!(
            "{name} is made of the page: first write article.html, then run {command}"
        ));
    }
    let Some(json) = json(&read(file)?, file)? else {
        return Ok(false);
    };
    let text = match ending.as_str() {
        "html" | "htm" => page(json, file, site)?,
        "txt" | "text" => plain_text(&page(json, file, site)?)?,
        _ => json_as_markdown(&json).map_err(|error| format!("{file}, {error}"))?,
    };
    to.write(&text)
}

/// The command that makes a file whose name ends like this from the article's page, which is `article.html`; `None` if
/// it is written here.
fn other_program(ending: &str, name: &str) -> Option<String> {
    match ending {
        "" | "md" | "markdown" | "html" | "htm" | "txt" | "text" => None,
        "pdf" => Some(format!(
            "`chromium --headless --no-pdf-header-footer --print-to-pdf={name} article.html`"
        )),
        _ => Some(format!("`pandoc article.html -o {name}`")),
    }
}

/// The article's page in one file. Its pictures are beside the article, or in the site.
fn page(json: String, file: &str, site: &str) -> Result<String, String> {
    let beside = Path::new(file).parent().unwrap_or(Path::new(""));
    let folder = Path::new(site);
    let site = Site::read(folder).map_err(|error| {
        format!("{error}; `cargo xtask build` makes a site in dist/, and --site names another")
    })?;
    let picture = |path: &str| {
        let folders = [beside, folder].into_iter();
        folders
            .map(|folder| fs::read(folder.join(path)))
            .find_map(Result::ok)
    };
    single_file(site, json.into_bytes(), picture).map_err(|error| error.to_string())
}

pub(crate) fn read(file: &str) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))
}
