//! Blocks as Markdown.

use super::inline::inline;
use crate::labels::respelt;
use crate::node::{Node, Value};
use crate::notation::{LABELS, TABLE, TEXTS};
use crate::slip::Slip;
use crate::terms::Terms;
use crate::yaml;

/// What CommonMark advises between two blocks that would become one.
/// <https://spec.commonmark.org/0.31.2/#example-308>
pub(super) const APART: &str = "<!-- -->\n\n";

/// Blocks as Markdown. Each ends with an empty line.
pub(super) fn blocks(blocks: &[Node], terms: &Terms<'_>) -> Result<String, Slip> {
    let mut markdown = String::new();
    let mut before: Option<&Node> = None;
    for block in blocks {
        if before.is_some_and(|before| run_together(before, block)) {
            markdown.push_str(APART);
        }
        markdown.push_str(&written(block, terms)?);
        markdown.push('\n');
        before = Some(block);
    }
    Ok(markdown)
}

/// A text as a paragraph, with its line feed.
pub(super) fn paragraph(text: &Node, terms: &Terms<'_>) -> Result<String, Slip> {
    Ok(format!("{}\n", not_a_block(&inline(text, terms)?)))
}

/// Whether a paragraph begins like a labelled line of a section.
pub(super) fn looks_labelled(block: &Node) -> bool {
    let first = block
        .as_str()
        .or(block.items().first().and_then(Node::as_str));
    first.is_some_and(|words| LABELS.iter().any(|label| words.starts_with(label)))
        || respelt(block).is_some()
}

fn run_together(before: &Node, block: &Node) -> bool {
    let kind = |block: &Node| block.fields().first().map(|(kind, _)| kind.clone());
    matches!(
        (kind(before).as_deref(), kind(block).as_deref()),
        (Some("list" | "numbered"), Some("list" | "numbered"))
            | (Some("quote"), Some("quote"))
            | (None, Some("table"))
    )
}

fn written(block: &Node, terms: &Terms<'_>) -> Result<String, Slip> {
    let fields = match block.fields() {
        [] => return paragraph(block, terms),
        fields => fields,
    };
    let [(kind, value)] = fields else {
        return Err(Slip::new(block.at, "this has no place in Markdown"));
    };
    match kind.as_str() {
        "heading" => Ok(format!("### {}\n", title(&inline(value, terms)?))),
        "list" => list(value.items(), terms, |_| "- ".to_owned()),
        "numbered" => list(value.items(), terms, |index| format!("{}. ", index + 1)),
        "quote" => {
            let inner = blocks(value.items(), terms)?;
            let lines = inner.trim_end().lines();
            Ok(lines.map(|line| format!("> {line}\n")).collect())
        }
        "table" => table(value, terms),
        "chart" | "image" => Ok(fenced(kind, &with_texts(value, &TEXTS, terms)?)),
        _ => Err(Slip::new(block.at, "this has no place in Markdown")),
    }
}

/// A fenced block of YAML.
pub(super) fn fenced(kind: &str, value: &Node) -> String {
    format!("```{kind}\n{}```\n", yaml::print(value))
}

/// The words of a heading: a number sign or bracket at the end would be read as more than words.
pub(super) fn title(markdown: &str) -> String {
    match markdown.strip_suffix(['#', '}']) {
        Some(rest) if markdown.ends_with('#') => format!("{rest}&#35;"),
        Some(rest) => format!("{rest}&#125;"),
        None => markdown.to_owned(),
    }
}

fn list(items: &[Node], terms: &Terms<'_>, mark: impl Fn(usize) -> String) -> Result<String, Slip> {
    let items = items.iter().enumerate();
    let lines = items.map(|(index, item)| Ok(mark(index) + &paragraph(item, terms)?));
    lines.collect()
}

fn table(table: &Node, terms: &Terms<'_>) -> Result<String, Slip> {
    let fields = table.fields().iter();
    let known = ["caption", "header", "rows"];
    for (name, field) in fields {
        if !known.contains(&name.as_str()) {
            return Err(Slip::new(field.at, "this has no place in Markdown"));
        }
    }
    let mut markdown = String::new();
    if let Some(caption) = table.field("caption") {
        markdown.push_str(&format!("{TABLE}{}\n\n", inline(caption, terms)?));
    }
    let row = |cells: &Node| -> Result<String, Slip> {
        let cells: Result<Vec<String>, Slip> = cells
            .items()
            .iter()
            .map(|cell| inline(cell, terms))
            .collect();
        Ok(format!("| {} |\n", cells?.join(" | ")))
    };
    if let Some(header) = table.field("header") {
        markdown.push_str(&row(header)?);
        markdown.push_str(&format!("|{}\n", " --- |".repeat(header.items().len())));
    }
    for cells in table.field("rows").map(Node::items).unwrap_or_default() {
        markdown.push_str(&row(cells)?);
    }
    Ok(markdown)
}

/// The same fields, with texts written as Markdown.
pub(super) fn with_texts(value: &Node, texts: &[&str], terms: &Terms<'_>) -> Result<Node, Slip> {
    let fields = value.fields().iter().map(|(name, field)| {
        let field = if texts.contains(&name.as_str()) && field.value != Value::Null {
            Node::string(field.at, not_a_block(&inline(field, terms)?))
        } else {
            field.clone()
        };
        Ok((name.clone(), field))
    });
    let fields: Result<Vec<_>, Slip> = fields.collect();
    Ok(Node::new(value.at, Value::Object(fields?)))
}

/// Keeps a paragraph from being read as another block.
fn not_a_block(markdown: &str) -> String {
    let digits = markdown.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = markdown.split_at_checked(digits).unwrap_or(("", markdown));
    let is_numbered = (1..=9).contains(&digits) && rest.starts_with(['.', ')']);
    if is_numbered {
        format!("{number}\\{rest}")
    } else if markdown.starts_with(['#', '>', '+', '-', '=', '~', ':']) {
        format!("\\{markdown}")
    } else {
        markdown.to_owned()
    }
}
