//! The built article, read from its JSON without the app's own model.

use std::borrow::Cow;

use serde_json::Value;

use crate::outcome::Outcome;

/// The parsed file of an article.
pub(crate) struct Article(Value);

/// The text of one paragraph, title, bar of a chart and the like, in pieces. Citations and glossary terms come between
/// the pieces.
pub(crate) type Passage<'a> = Vec<Cow<'a, str>>;

/// One section of an article.
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

    /// The questions without inline markup.
    pub(crate) fn questions(&self) -> Vec<&str> {
        self.items("questions").filter_map(Value::as_str).collect()
    }

    pub(crate) fn help_names(&self) -> Vec<&str> {
        self.items("help").map(|line| text(line, "name")).collect()
    }

    /// Every passage that the page has to show.
    pub(crate) fn passages(&self) -> Vec<Passage<'_>> {
        passages(&self.0)
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

    pub(crate) fn text(&self, field: &str) -> &'a str {
        text(self.0, field)
    }

    pub(crate) fn is_open(&self) -> bool {
        self.0.get("open").and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.0.get(field).is_some()
    }

    pub(crate) fn has_chart(&self) -> bool {
        let body = self.0.get("body").and_then(Value::as_array);
        body.is_some_and(|blocks| blocks.iter().any(|block| block.get("chart").is_some()))
    }

    /// A long piece of text from its body, without markup in between.
    pub(crate) fn sentence(&self) -> Outcome<String> {
        let body = self.body();
        let mut pieces = body.iter().flatten().map(|piece| piece.trim());
        let long = pieces.find(|piece| piece.len() > 40);
        let long = long.ok_or_else(|| format!("{:?} has no long sentence", self.id()))?;
        Ok(long.to_owned())
    }

    /// The passages of its body.
    pub(crate) fn body(&self) -> Vec<Passage<'a>> {
        self.0.get("body").map(passages).unwrap_or_default()
    }
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn passages(value: &Value) -> Vec<Passage<'_>> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

/// Collects the text. Fields in `NOT_WORDS` are not text, or the page writes them differently, such as dates. The page
/// shortens long lists of a reference's authors.
fn collect<'a>(value: &'a Value, found: &mut Vec<Passage<'a>>) {
    match value {
        Value::String(words) => found.push(vec![words.into()]),
        Value::Array(items) if items.iter().all(stands_in_a_line) => {
            let mut pieces = Vec::new();
            items.iter().for_each(|item| collect(item, &mut pieces));
            let line: Passage<'_> = pieces.into_iter().flatten().collect();
            found.extend((!line.is_empty()).then_some(line));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) if fields.contains_key("family") => {}
        Value::Object(fields) => {
            found.extend(bar(value));
            fields
                .iter()
                .filter(|(name, field)| {
                    !NOT_WORDS.contains(&name.as_str()) && !names_an_entry(value, field)
                })
                .for_each(|(_, field)| collect(field, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether this is text, or inline markup.
fn stands_in_a_line(value: &Value) -> bool {
    const MARKS: [&str; 5] = ["cite", "em", "link", "strong", "term"];
    value.is_string()
        || value.as_object().is_some_and(|object| {
            object.len() == 1 && object.keys().all(|name| MARKS.contains(&name.as_str()))
        })
}

/// A bar of a chart: its label, its value, and the limits of its interval.
fn bar(value: &Value) -> Option<Passage<'_>> {
    let label = value.get("label")?.as_str()?;
    let number = value.get("value")?.as_f64()?;
    let limits = ["low", "high"].into_iter();
    let limits = limits.filter_map(|limit| value.get(limit)?.as_f64());
    let numbers = [number].into_iter().chain(limits);
    let numbers = numbers.map(|number| number.to_string().into());
    Some([label.into()].into_iter().chain(numbers).collect())
}

const NOT_WORDS: &[&str] = &[
    "$schema",
    "answered",
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

/// In text, `{"term": "remission"}` holds the id of a glossary entry, which has the word itself.
fn names_an_entry(object: &Value, field: &Value) -> bool {
    object.get("term") == Some(field) && field.is_string() && object.get("definition").is_none()
}
