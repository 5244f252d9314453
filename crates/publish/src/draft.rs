//! Drafts: articles from texts that were written for something else.
//!
//! - `plain`: the parts of a plain text.

mod plain;

use std::path::Path;

use markdown::{Node, Value};
use slug::slugify;

use plain::{Block, Part};

/// A draft, and what an editor still has to supply, a sentence each.
pub(crate) struct Draft {
    pub(crate) article: Node,
    pub(crate) missing: Vec<String>,
}

/// What stands for an author until an editor names one.
const NOBODY: &str = "Author not yet named";

/// Whether a file is plain text, by its name.
pub(crate) fn is_plain(file: &Path) -> bool {
    let extension = file
        .extension()
        .map(|extension| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| extension == "txt" || extension == "text")
}

/// A draft from a plain text. Every sentence is in it, in order.
///
/// # Errors
///
/// Why the text is none.
pub(crate) fn from_plain(text: &str) -> Result<Draft, String> {
    let post = plain::read(text);
    let Some(title) = post.title else {
        return Err("the text is empty".to_owned());
    };
    let mut missing = vec![
        "`author`: who wrote it".to_owned(),
        "`lang`: check that it is English".to_owned(),
        "`description`: check it; it is the beginning of the text".to_owned(),
        "`nextReview`: the day by which somebody should review it again".to_owned(),
        "`## References` and `## Help lines {#help}`: the sources, and who to turn to".to_owned(),
    ];
    let mut introduction = post.introduction;
    let mut parts = post.parts;
    // An article has at least one section.
    if parts.is_empty() {
        parts.push(Part {
            title: title.clone(),
            blocks: std::mem::take(&mut introduction),
        });
    }
    let mut article = vec![
        ("lang", Node::from("en")),
        ("title", Node::from(title.as_str())),
        (
            "description",
            Node::from(description(&title, &introduction, &parts)),
        ),
        ("author", Node::object([("name", Node::from(NOBODY))])),
    ];
    if !introduction.is_empty() {
        article.push(("introduction", blocks(&introduction)));
    }
    let is_conclusion = |part: &mut Part| slugify(&part.title) == "conclusion" && is_full(part);
    let conclusion = match parts.len() {
        0 | 1 => None,
        _ => parts.pop_if(is_conclusion),
    };
    let mut ids = Vec::new();
    let mut sections = Vec::new();
    for part in &parts {
        missing.push(format!(
            "“{}”: its claim, key message, certainty and limits, and a source for each number",
            part.title
        ));
        let body = if is_full(part) {
            blocks(&part.blocks)
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
    if let Some(Part {
        title,
        blocks: body,
    }) = &conclusion
    {
        let title = Node::from(title.as_str());
        article.push((
            "conclusion",
            Node::object([("title", title), ("body", blocks(body))]),
        ));
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

fn blocks(blocks: &[Block]) -> Node {
    let items = |items: &[String]| Node::list(items.iter().map(String::as_str));
    Node::list(blocks.iter().map(|block| match block {
        Block::Paragraph(text) => Node::from(text.as_str()),
        Block::List(list) => Node::object([("list", items(list))]),
        Block::Numbered(list) => Node::object([("numbered", items(list))]),
    }))
}

/// The first sentence of the text, or else the title.
fn description<'a>(title: &'a str, introduction: &'a [Block], parts: &'a [Part]) -> &'a str {
    let mut blocks = introduction
        .iter()
        .chain(parts.iter().flat_map(|part| &part.blocks));
    let text = blocks.find_map(|block| match block {
        Block::Paragraph(text) => Some(text.as_str()),
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
