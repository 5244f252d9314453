//! From JSON to Markdown.

mod blocks;
mod inline;

use crate::node::{Node, Value};
use crate::notation::{CERTAINTY, CLAIM, IN_TEXT, KEY_MESSAGE, LIMITS, NOTE};
use crate::slip::Slip;
use crate::terms::Terms;
use crate::yaml;
use blocks::{APART, blocks, fenced, looks_labelled, paragraph, title, with_texts};
use inline::inline;

/// The fields of a section that have their own place in Markdown.
const OF_SECTIONS: [&str; 9] = [
    "id",
    "title",
    "open",
    "help",
    "claim",
    "keyMessage",
    "certainty",
    "limits",
    "body",
];

/// An article as Markdown.
///
/// # Errors
///
/// What has no place in Markdown: nothing that the model reads, so a file that it accepts can only
/// lose fields that readers ignore.
pub fn write(article: &Node) -> Result<String, Slip> {
    let terms = Terms::of(article);
    let fields = article.fields().iter();
    let front = fields.filter(|(name, _)| !IN_TEXT.contains(&name.as_str()));
    let front = Value::Object(front.cloned().collect());
    let mut markdown = format!("---\n{}---\n\n", yaml::print(&Node::new(0, front)));
    if let Some(introduction) = article.field("introduction") {
        markdown.push_str(&blocks(introduction.items(), &terms)?);
    }
    for section in items(article, "sections") {
        markdown.push_str(&written(section, &terms)?);
    }
    if let Some(conclusion) = article.field("conclusion") {
        let words = conclusion.field("title");
        let words = words.map_or(Ok(String::new()), |words| inline(words, &terms))?;
        markdown.push_str(&format!("## {} {{#conclusion}}\n\n", title(&words)));
        markdown.push_str(&blocks(items(conclusion, "body"), &terms)?);
    }
    part(
        "Questions",
        "questions",
        article,
        &mut markdown,
        |questions| {
            let lines = questions.iter();
            let lines = lines.map(|question| Ok(format!("- {}", paragraph(question, &terms)?)));
            lines.collect()
        },
    )?;
    part("Glossary", "glossary", article, &mut markdown, |entries| {
        entries
            .iter()
            .map(|entry| explained(entry, &terms))
            .collect()
    })?;
    part(
        "References",
        "references",
        article,
        &mut markdown,
        |items| Ok(fenced("references", &Node::array(0, items.to_vec()))),
    )?;
    part("Help lines", "help", article, &mut markdown, |lines| {
        let lines: Result<Vec<_>, Slip> = lines
            .iter()
            .map(|line| with_texts(line, &[NOTE], &terms))
            .collect();
        Ok(fenced("help", &Node::array(0, lines?)))
    })?;
    Ok(format!("{}\n", markdown.trim_end()))
}

fn items<'a>(node: &'a Node, name: &str) -> &'a [Node] {
    node.field(name).map(Node::items).unwrap_or_default()
}

/// A part of the article behind its sections, if there is one.
fn part(
    title: &str,
    name: &str,
    article: &Node,
    markdown: &mut String,
    written: impl Fn(&[Node]) -> Result<String, Slip>,
) -> Result<(), Slip> {
    if let Some(list) = article.field(name) {
        markdown.push_str(&format!(
            "## {title} {{#{name}}}\n\n{}\n",
            written(list.items())?
        ));
    }
    Ok(())
}

fn written(section: &Node, terms: &Terms<'_>) -> Result<String, Slip> {
    let words = section.field("title");
    let words = words.map_or(Ok(String::new()), |words| inline(words, terms))?;
    let mut attrs = String::new();
    if let Some(id) = section.field("id").and_then(Node::as_str) {
        attrs.push_str(&format!(" #{id}"));
    }
    for flag in ["open", "help"] {
        if section
            .field(flag)
            .is_some_and(|flag| flag.value == Value::Bool(true))
        {
            attrs.push_str(&format!(" .{flag}"));
        }
    }
    let mut markdown = format!("## {} {{{}}}\n\n", title(&words), attrs.trim_start());
    let mut label = |label: &str, text: Option<&Node>| -> Result<(), Slip> {
        if let Some(text) = text {
            markdown.push_str(&format!("{label}{}\n\n", inline(text, terms)?));
        }
        Ok(())
    };
    label(CLAIM, section.field("claim"))?;
    label(KEY_MESSAGE, section.field("keyMessage"))?;
    if let Some(certainty) = section.field("certainty") {
        let level = certainty.field("level").and_then(Node::as_str);
        let level = level.unwrap_or_default().replace('-', " ");
        label(&format!("{CERTAINTY}{level}. "), certainty.field("because"))?;
    }
    label(LIMITS, section.field("limits"))?;
    let unknown = section.fields().iter();
    let unknown = unknown.filter(|(name, _)| !OF_SECTIONS.contains(&name.as_str()));
    let unknown: Vec<_> = unknown.cloned().collect();
    if !unknown.is_empty() {
        let unknown = Node::new(section.at, Value::Object(unknown));
        markdown.push_str(&format!("{}\n", fenced("section", &unknown)));
    }
    let body = items(section, "body");
    if body.first().is_some_and(looks_labelled) {
        markdown.push_str(APART);
    }
    markdown.push_str(&blocks(body, terms)?);
    Ok(markdown)
}

/// An entry of the glossary.
fn explained(entry: &Node, terms: &Terms<'_>) -> Result<String, Slip> {
    let (Some(id), Some(term), Some(definition), [_, _, _]) = (
        entry.field("id").and_then(Node::as_str),
        entry.field("term"),
        entry.field("definition"),
        entry.fields(),
    ) else {
        return Err(Slip::new(entry.at, "this has no place in Markdown"));
    };
    let term = inline(term, terms)?;
    Ok(format!(
        "- [{term}](term:{id}): {}\n",
        inline(definition, terms)?
    ))
}
