//! Drafts: articles from texts that were written for something else.
//!
//! - `plain` and `html`: what is in a file;
//! - `post`: what both find.

mod html;
mod inline;
mod plain;
mod post;

use std::path::Path;

use icu_locale::Locale;
use markdown::{Node, Value};
use slug::slugify;

use post::Part;

/// A draft, and what an editor still has to supply, a sentence each.
pub(crate) struct Draft {
    pub(crate) article: Node,
    pub(crate) missing: Vec<String>,
}

/// The kinds of files that drafts are made of.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Plain,
    Html,
}

/// What stands for an author until an editor names one.
const NOBODY: &str = "Author not yet named";

/// The kind of a file, by its name.
pub(crate) fn kind(file: &Path) -> Option<Kind> {
    match file.extension()?.to_ascii_lowercase().to_str()? {
        "txt" | "text" => Some(Kind::Plain),
        "html" | "htm" | "xhtml" => Some(Kind::Html),
        _ => None,
    }
}

/// A draft from the text of a file.
///
/// # Errors
///
/// Why the text is none.
pub(crate) fn from(text: &str, kind: Kind) -> Result<Draft, String> {
    let post = match kind {
        Kind::Plain => plain::read(text),
        Kind::Html => html::read(text)?,
    };
    let beginning = || post.blocks_in_order().find_map(first_words);
    let Some(title) = post.title.clone().or_else(beginning) else {
        return Err("the text is empty".to_owned());
    };
    let lang = post.lang.map(|lang| lang.replace('_', "-"));
    let lang = lang.filter(|lang| Locale::try_from_str(lang).is_ok());
    let lang = lang.unwrap_or_else(|| "en".to_owned());
    let author = post.author.as_deref().unwrap_or(NOBODY);
    let mut missing = vec![
        format!("`author`: {author}? Say who wrote it"),
        format!("`lang`: {lang}? Say in which language it is"),
        "`description`: it is the beginning of the text; write what the article is about"
            .to_owned(),
        "`nextReview`: the day by which somebody should review it again".to_owned(),
        "`## References` and `## Help lines {#help}`: the sources, and who to turn to".to_owned(),
    ];
    let lost = post.lost.iter();
    missing.extend(lost.map(|lost| format!("Left out: {lost}")));
    let mut introduction = post.introduction;
    let mut parts = post.parts;
    // An article has at least one section.
    if parts.is_empty() {
        parts.push(Part {
            title: title.clone(),
            blocks: std::mem::take(&mut introduction),
        });
    }
    let description = description(&title, &introduction, &parts).to_owned();
    let mut article = vec![
        ("lang", Node::from(lang.as_str())),
        ("title", Node::from(title.as_str())),
        ("description", Node::from(description.as_str())),
        ("author", Node::object([("name", Node::from(author))])),
    ];
    if !introduction.is_empty() {
        article.push(("introduction", Node::list(introduction)));
    }
    let is_conclusion = |part: &mut Part| slugify(&part.title) == "conclusion" && is_full(part);
    let conclusion = match parts.len() {
        0 | 1 => None,
        _ => parts.pop_if(is_conclusion),
    };
    let mut ids = Vec::new();
    let mut sections = Vec::new();
    for part in parts {
        missing.push(format!(
            "“{}”: its claim, key message, certainty and limits, and a source for each number",
            part.title
        ));
        let body = if is_full(&part) {
            Node::list(part.blocks)
        } else {
            missing.push(format!(
                "“{}”: a text; the heading stands for it",
                part.title
            ));
            Node::list([part.title.as_str()])
        };
        sections.push(Node::object([
            ("id", Node::from(unused(&part.title, &mut ids).as_str())),
            ("title", Node::from(part.title.as_str())),
            ("body", body),
        ]));
    }
    article.push(("sections", Node::list(sections)));
    if let Some(Part { title, blocks }) = conclusion {
        let title = Node::from(title.as_str());
        let conclusion = Node::object([("title", title), ("body", Node::list(blocks))]);
        article.push(("conclusion", conclusion));
    }
    let article = article.into_iter();
    let fields = article.map(|(name, field)| (name.to_owned(), field));
    Ok(Draft {
        article: Node {
            value: Value::Object(fields.collect()),
            at: 0,
        },
        missing,
    })
}

fn is_full(part: &Part) -> bool {
    !part.blocks.is_empty()
}

/// The first words of a block, for a text without a title.
fn first_words(block: &Node) -> Option<String> {
    match &block.value {
        Value::String(text) => {
            let words: Vec<&str> = text.split_whitespace().take(12).collect();
            (!words.is_empty()).then(|| words.join(" "))
        }
        Value::Array(items) => items.iter().find_map(first_words),
        Value::Object(fields) => fields.iter().find_map(|(_, field)| first_words(field)),
        _ => None,
    }
}

/// The first sentence of the text, or else the title.
fn description<'a>(title: &'a str, introduction: &'a [Node], parts: &'a [Part]) -> &'a str {
    let mut blocks = introduction
        .iter()
        .chain(parts.iter().flat_map(|part| &part.blocks));
    let text = blocks.find_map(|block| match &block.value {
        Value::String(text) => Some(text.as_str()),
        _ => None,
    });
    let text = text.unwrap_or(title);
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    text.get(..end).unwrap_or(text)
}

/// An id from a title that is neither another section's nor one of the page's own.
fn unused(title: &str, ids: &mut Vec<String>) -> String {
    let slug = slugify(title);
    let slug = if slug.is_empty() || article::RESERVED_IDS.contains(&slug.as_str()) {
        format!("section-{slug}").trim_end_matches('-').to_owned()
    } else {
        slug
    };
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let id = [slug.clone()]
        .into_iter()
        .chain(numbered)
        .find(|id| !ids.contains(id))
        .unwrap_or(slug);
    ids.push(id.clone());
    id
}
