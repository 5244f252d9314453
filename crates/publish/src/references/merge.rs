//! Sources into an article.

use std::collections::HashSet;

use markdown::{Node, Value};
use slug::slugify;

use super::source::{Source, doi};

/// Adds the sources to an article's references: one that has the DOI of a reference completes it.
/// Returns what an editor should know.
pub(super) fn merge(article: &mut Node, sources: Vec<Source>) -> Vec<String> {
    let mut taken = HashSet::new();
    ids(article, &mut taken);
    let mut notes = Vec::new();
    let Some(references) = references(article) else {
        return vec!["the article's `references` is no list, so nothing was added".to_owned()];
    };
    for source in sources {
        match references
            .iter_mut()
            .find(|reference| is_same(reference, &source))
        {
            Some(reference) => complete(reference, source, &mut notes),
            None => references.push(reference(source, &mut taken, &mut notes)),
        }
    }
    notes
}

/// Every id of the article, and those of the page.
fn ids(node: &Node, taken: &mut HashSet<String>) {
    taken.extend(node.field("id").and_then(Node::as_str).map(str::to_owned));
    for child in node.items() {
        ids(child, taken);
    }
    for (_, child) in node.fields() {
        ids(child, taken);
    }
}

/// The list of the article's references, made if there is none.
fn references(article: &mut Node) -> Option<&mut Vec<Node>> {
    let Value::Object(fields) = &mut article.value else {
        return None;
    };
    fields.retain(|(name, field)| name != "references" || field.value != Value::Null);
    if !fields.iter().any(|(name, _)| name == "references") {
        // In the order of the format.
        let help = fields.iter().position(|(name, _)| name == "help");
        let list = ("references".to_owned(), Node::list(Vec::<Node>::new()));
        fields.insert(help.unwrap_or(fields.len()), list);
    }
    let mut fields = fields.iter_mut();
    let (_, list) = fields.find(|(name, _)| name == "references")?;
    match &mut list.value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}

/// Whether a reference is this source: by the DOI, ignoring case, or if one of them has none, by
/// its id and its title.
fn is_same(reference: &Node, source: &Source) -> bool {
    let text = |field: Option<&Node>| field.and_then(Node::as_str).map(str::to_lowercase);
    let known = text(reference.field("DOI"));
    let found = text(source.field("DOI"));
    match known.zip(found) {
        Some((known, found)) => doi(&known) == doi(&found),
        None => {
            let title = text(reference.field("title"));
            let id = reference.field("id").and_then(Node::as_str);
            title.is_some() && title == text(source.field("title")) && id == Some(&id_of(source))
        }
    }
}

/// Adds the fields that a reference lacks.
fn complete(reference: &mut Node, source: Source, notes: &mut Vec<String>) {
    let id = reference
        .field("id")
        .and_then(Node::as_str)
        .unwrap_or_default()
        .to_owned();
    let Value::Object(fields) = &mut reference.value else {
        return;
    };
    for (name, field) in source.fields {
        match fields.iter_mut().find(|(known, _)| *known == name) {
            None => fields.push((name, field)),
            Some((_, known)) if known.value == Value::Null => *known = field,
            Some((_, known)) if *known == field || name == "DOI" || name == "type" => {}
            Some(_) => notes.push(format!(
                "{}: the `{name}` of the reference `{id}` is another and stays",
                source.place
            )),
        }
    }
}

/// A reference with an id that nothing else has.
fn reference(source: Source, taken: &mut HashSet<String>, notes: &mut Vec<String>) -> Node {
    let slug = id_of(&source);
    let mut id = slug.clone();
    let mut number = 1;
    while article::RESERVED_IDS.contains(&id.as_str()) || taken.contains(&id) {
        number += 1;
        id = format!("{slug}-{number}");
    }
    taken.insert(id.clone());
    if id != source.key {
        notes.push(format!("{}: its id is `{id}`", source.place));
    }
    let mut fields = vec![("id".to_owned(), Node::from(id.as_str()))];
    fields.extend(source.fields);
    Node::new(0, Value::Object(fields))
}

fn id_of(source: &Source) -> String {
    let slug = slugify(&source.key);
    if slug.is_empty() {
        "source".to_owned()
    } else {
        slug
    }
}
