//! Texts as Markdown on one line.

use crate::node::Node;
use crate::slip::Slip;
use crate::terms::Terms;

/// A text as Markdown.
///
/// # Errors
///
/// What has no place in Markdown.
pub(super) fn inline(text: &Node, terms: &Terms<'_>) -> Result<String, Slip> {
    let mut markdown = String::new();
    pieces(text, terms, Around::Words, &mut markdown)?;
    Ok(keep_edges(&markdown))
}

/// What a text is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Words,
    Emphasis,
}

fn pieces(
    text: &Node,
    terms: &Terms<'_>,
    around: Around,
    markdown: &mut String,
) -> Result<(), Slip> {
    if let Some(words) = text.as_str() {
        push_words(words, markdown);
        return Ok(());
    }
    let mut rest = text.items().iter();
    while let Some(piece) = rest.next() {
        if let Some(words) = piece.as_str() {
            push_words(words, markdown);
            continue;
        }
        let [(kind, value)] = piece.fields() else {
            return Err(nowhere(piece));
        };
        let mut inner = String::new();
        match kind.as_str() {
            "em" | "strong" => {
                pieces(value, terms, Around::Emphasis, &mut inner)?;
                let next = rest.as_slice().first();
                push_stressed(kind, &inner, next, around, markdown);
            }
            "cite" => {
                let ids = match value.as_str() {
                    Some(id) => vec![id],
                    None => value.items().iter().filter_map(Node::as_str).collect(),
                };
                push_bracket(markdown);
                let ids: Vec<String> = ids.iter().map(|id| format!("@{id}")).collect();
                markdown.push_str(&format!("[{}]", ids.join("; ")));
            }
            "link" => {
                let (Some(href), Some(text), [_, _]) = (
                    value.field("href").and_then(Node::as_str),
                    value.field("text"),
                    value.fields(),
                ) else {
                    return Err(nowhere(value));
                };
                pieces(text, terms, around, &mut inner)?;
                push_link(&inner, href, markdown);
            }
            "term" => {
                let (id, form) = match value.as_str() {
                    Some(id) => (Some(id), None),
                    None => (
                        value.field("id").and_then(Node::as_str),
                        value.field("text").and_then(Node::as_str),
                    ),
                };
                let id = id.ok_or_else(|| nowhere(value))?;
                if value.fields().len() > 2 {
                    return Err(nowhere(value));
                }
                let words = form.or_else(|| terms.word(id)).unwrap_or(id);
                push_words(words, &mut inner);
                push_link(&inner, &format!("term:{id}"), markdown);
            }
            _ => return Err(nowhere(piece)),
        }
    }
    Ok(())
}

fn nowhere(node: &Node) -> Slip {
    Slip::new(node.at, "this has no place in Markdown")
}

/// Words, in which nothing is markup.
fn push_words(words: &str, markdown: &mut String) {
    let mut rest = words.chars();
    while let Some(c) = rest.next() {
        let next = rest.as_str().chars().next();
        // After a citation, these would make it a link.
        let is_read = markdown.ends_with(']') && matches!(c, '(' | ':');
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' => markdown.extend(['\\', c]),
            '!' if next.is_none_or(|next| next == '[') => markdown.extend(['\\', c]),
            '&' if next.is_some_and(|next| next == '#' || next.is_ascii_alphanumeric()) => {
                markdown.extend(['\\', c]);
            }
            '\n' | '\t' | '\r' => markdown.push_str(&entity(c)),
            c if is_read => markdown.extend(['\\', c]),
            c => markdown.push(c),
        }
    }
}

/// Emphasis by asterisks where these are read as such, and otherwise by tags. Within other emphasis, asterisks beside a
/// sign could both begin and end it.
/// <https://spec.commonmark.org/0.31.2/#delimiter-run>
fn push_stressed(
    kind: &str,
    inner: &str,
    next: Option<&Node>,
    around: Around,
    markdown: &mut String,
) {
    let is_edge = |c: char| match around {
        Around::Words => c.is_whitespace() || "*_\\&<;>".contains(c),
        Around::Emphasis => !c.is_alphanumeric(),
    };
    let is_word = !(inner.is_empty() || inner.starts_with(is_edge) || inner.ends_with(is_edge));
    let before = markdown.chars().next_back();
    let after = match next.map(|next| next.as_str()) {
        None => None,
        Some(Some(words)) => words.chars().next(),
        Some(None) => Some(next_mark(next)),
    };
    let is_free = |c: Option<char>| {
        c.is_none_or(|c| c == ' ' || c.is_ascii_punctuation() && !"*\\_&<".contains(c))
    };
    let (open, close) = match kind {
        _ if !(is_word && is_free(before) && is_free(after)) => {
            (format!("<{kind}>"), format!("</{kind}>"))
        }
        "em" => ("*".to_owned(), "*".to_owned()),
        _ => ("**".to_owned(), "**".to_owned()),
    };
    let inner = if open.starts_with('<') {
        keep_edges(inner)
    } else {
        inner.to_owned()
    };
    markdown.push_str(&format!("{open}{inner}{close}"));
}

/// The first mark of a piece that is not words.
fn next_mark(piece: Option<&Node>) -> char {
    let stressed = ["em", "strong"];
    let fields = piece.map(Node::fields).unwrap_or_default();
    let is_stressed = fields
        .iter()
        .any(|(kind, _)| stressed.contains(&kind.as_str()));
    if is_stressed { '*' } else { '[' }
}

fn push_link(text: &str, href: &str, markdown: &mut String) {
    push_bracket(markdown);
    markdown.push_str(&format!("[{}](", keep_edges(text)));
    for c in href.chars() {
        if "\\<>&()*_[]`|\"'".contains(c) {
            markdown.push('\\');
        }
        markdown.push(c);
    }
    markdown.push(')');
}

/// Keeps a bracket from being read together with a citation before it.
fn push_bracket(markdown: &mut String) {
    if markdown.ends_with(']') && !markdown.ends_with("\\]") {
        markdown.push_str("<!-- -->");
    }
}

/// White space at an edge would be lost.
fn keep_edges(markdown: &str) -> String {
    let inner = markdown.trim_start();
    let start = markdown.len() - inner.len();
    let inner = inner.trim_end();
    let mut kept = String::new();
    for (index, c) in markdown.char_indices() {
        if index < start || index >= start + inner.len() {
            kept.push_str(&entity(c));
        } else {
            kept.push(c);
        }
    }
    kept
}

fn entity(c: char) -> String {
    format!("&#{};", u32::from(c))
}
