//! What the built article says, read from its JSON without the app's own model.

use serde_json::Value;

use crate::outcome::Outcome;

/// An article as its file has it.
pub(crate) struct Article(Value);

/// One section of it.
pub(crate) struct Section<'a>(&'a Value);

impl Article {
    pub(crate) fn read(bytes: &[u8]) -> Outcome<Self> {
        let article = serde_json::from_slice(bytes);
        Ok(Self(
            article.map_err(|error| format!("dist/article.json: {error}"))?,
        ))
    }

    pub(crate) fn text(&self, field: &str) -> &str {
        text(&self.0, field)
    }

    pub(crate) fn author(&self) -> &str {
        self.0
            .get("author")
            .map_or("", |author| text(author, "name"))
    }

    pub(crate) fn conclusion_title(&self) -> &str {
        let conclusion = self.0.get("conclusion");
        conclusion.map_or("", |conclusion| text(conclusion, "title"))
    }

    pub(crate) fn sections(&self) -> Vec<Section<'_>> {
        self.items("sections").map(Section).collect()
    }

    /// The first section that is closed on a first visit.
    pub(crate) fn closed_section(&self) -> Outcome<Section<'_>> {
        let mut sections = self.sections().into_iter();
        let closed = sections.find(|section| !section.is_open());
        closed.ok_or_else(|| "the article opens every section".into())
    }

    /// The identifiers of the entries in `references` or `glossary`.
    pub(crate) fn ids(&self, field: &str) -> Vec<&str> {
        self.items(field).map(|item| text(item, "id")).collect()
    }

    pub(crate) fn help_names(&self) -> Vec<&str> {
        self.items("help").map(|line| text(line, "name")).collect()
    }

    /// Every piece of text that a reader should find on the page.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let mut found = Vec::new();
        collect(&self.0, &mut found);
        found
    }

    fn items(&self, field: &str) -> impl Iterator<Item = &Value> {
        self.0
            .get(field)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    }
}

impl<'a> Section<'a> {
    pub(crate) fn id(&self) -> &'a str {
        text(self.0, "id")
    }

    pub(crate) fn title(&self) -> &'a str {
        text(self.0, "title")
    }

    pub(crate) fn is_open(&self) -> bool {
        self.0.get("open").and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.0.get(field).is_some()
    }

    /// The text of its body, piece by piece.
    pub(crate) fn body(&self) -> Vec<&'a str> {
        let mut found = Vec::new();
        if let Some(body) = self.0.get("body") {
            collect(body, &mut found);
        }
        found
    }
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Gathers the strings that are words. Those under other names are for the page, not for the reader:
/// identifiers, addresses, codes, and dates, which the page spells out. A long list of a reference's authors is cut.
fn collect<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(words) => found.push(words),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) if fields.contains_key("family") => {}
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, field)| {
                !NOT_WORDS.contains(&name.as_str()) && !names_an_entry(value, field)
            })
            .for_each(|(_, field)| collect(field, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

const NOT_WORDS: &[&str] = &[
    "$schema",
    "PMCID",
    "accessed",
    "cite",
    "datePublished",
    "dateModified",
    "dir",
    "href",
    "id",
    "issued",
    "lang",
    "lastReviewed",
    "level",
    "nextReview",
    "region",
    "source",
    "src",
    "type",
    "url",
    "URL",
];

/// In a text, `{"term": "remission"}` holds the identifier of a glossary entry. The entry has the word.
fn names_an_entry(object: &Value, field: &Value) -> bool {
    object.get("term") == Some(field) && field.is_string() && object.get("definition").is_none()
}
