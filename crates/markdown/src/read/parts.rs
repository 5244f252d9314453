//! The parts of an article, from its headings.

use pulldown_cmark::HeadingLevel;

use super::blocks::{Found, Heading, add, with_texts};
use super::events::Events;
use super::inline::after;
use crate::labels::respelt;
use crate::node::{Node, Value};
use crate::notation::{CERTAINTY, CLAIM, KEY_MESSAGE, LIMITS, NOTE};
use crate::slip::Slip;

type Fields = Vec<(String, Node)>;

/// What has been read so far.
#[derive(Default)]
pub(super) struct Parts {
    title: Option<Node>,
    introduction: Vec<Node>,
    parts: Vec<Part>,
    is_apart: bool,
}

struct Part {
    at: usize,
    kind: Kind,
    fields: Fields,
    body: Vec<Node>,
    /// YAML in it: the sources, the help lines.
    list: Option<Node>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Section,
    Conclusion,
    Questions,
    Glossary,
    References,
    Help,
}

const KINDS: [(&str, Kind); 5] = [
    ("conclusion", Kind::Conclusion),
    ("questions", Kind::Questions),
    ("glossary", Kind::Glossary),
    ("references", Kind::References),
    ("help", Kind::Help),
];

impl Parts {
    pub(super) fn add(&mut self, found: Found, events: &mut Events<'_>) {
        let is_apart = std::mem::replace(&mut self.is_apart, matches!(found, Found::Apart));
        match (found, self.parts.last_mut()) {
            (Found::Apart, _) => {}
            (Found::Heading(HeadingLevel::H1, heading), _) => {
                if self.title.is_some() || !self.parts.is_empty() {
                    let message = "an article has one title; begin a section with ##";
                    events.slip(heading.at, message);
                }
                if !self.parts.is_empty() {
                    return;
                }
                self.title
                    .get_or_insert(Node::string(heading.at, heading.title));
            }
            (Found::Heading(_, heading), _) => {
                let part = Part::of(heading, self.parts.len() + 1, events);
                self.parts.push(part);
            }
            (Found::Block(block), None) => add(block, is_apart, &mut self.introduction),
            (Found::Block(block), Some(part)) => part.add(block, is_apart, events),
            (Found::Fields(kind, value), Some(part)) => part.add_fields(&kind, value, events),
            (Found::Fields(kind, value), None) => {
                let message = format!("```{kind} cannot stand before the first section");
                events.slip(value.at, message);
            }
        }
    }

    /// The whole article: the front matter, then the parts in the order of the format.
    pub(super) fn into_article(self, front: Node, slips: &mut Vec<Slip>) -> Node {
        let Value::Object(mut fields) = front.value else {
            return front;
        };
        if let Some(title) = self.title {
            if fields.iter().any(|(name, _)| name == "title") {
                let message = "the title is in the front matter already; begin a section with ##";
                slips.push(Slip::new(title.at, message));
            } else {
                fields.push(("title".to_owned(), title));
            }
        }
        let title = fields.iter().find(|(name, _)| name == "title");
        let title = title.and_then(|(_, title)| title.as_str());
        let id = match slug::slugify(title.unwrap_or_default()) {
            slug if slug.is_empty() => "article".to_owned(),
            slug => slug,
        };
        set_if_missing(&mut fields, "id", Node::string(front.at, id));
        let format = Value::Number("1".to_owned());
        set_if_missing(&mut fields, "format", Node::new(front.at, format));

        let mut sections = Vec::new();
        let mut others: Vec<(Kind, Node)> = Vec::new();
        for part in self.parts {
            let kind = part.kind;
            if kind == Kind::Section {
                sections.push(part.into_section());
            } else if others.iter().any(|(other, _)| *other == kind) {
                slips.push(Slip::new(part.at, "this part is there already"));
            } else {
                others.push((kind, part.into_value(slips)));
            }
        }
        if !self.introduction.is_empty() {
            let introduction = Node::array(front.at, self.introduction);
            fields.push(("introduction".to_owned(), introduction));
        }
        fields.push(("sections".to_owned(), Node::array(front.at, sections)));
        for (name, kind) in KINDS {
            let part = others.iter().find(|(other, _)| *other == kind);
            fields.extend(part.map(|(_, value)| (name.to_owned(), value.clone())));
        }
        Node::new(front.at, Value::Object(fields))
    }
}

impl Part {
    fn of(heading: Heading, number: usize, events: &mut Events<'_>) -> Self {
        let Heading {
            at,
            title,
            id,
            flags,
        } = heading;
        let slug = slug::slugify(&title);
        let named = id.as_deref().unwrap_or(&slug);
        let kind = KINDS.iter().find(|(name, _)| *name == named);
        let kind = kind.map_or(Kind::Section, |(_, kind)| *kind);
        let mut fields = Vec::new();
        if kind == Kind::Section {
            let id = match id {
                Some(id) => id,
                None if slug.is_empty() => format!("section-{number}"),
                None => slug,
            };
            fields.push(("id".to_owned(), Node::string(at, id)));
        }
        fields.push(("title".to_owned(), Node::string(at, title)));
        for flag in flags {
            if kind == Kind::Section && ["open", "help"].contains(&flag.as_str()) {
                fields.push((flag, Node::new(at, Value::Bool(true))));
            } else {
                events.slip(
                    at,
                    format!("“.{flag}” is not known here; a section can have .open and .help"),
                );
            }
        }
        Self {
            at,
            kind,
            fields,
            body: Vec::new(),
            list: None,
        }
    }

    fn add(&mut self, block: Node, is_apart: bool, events: &mut Events<'_>) {
        let may_be_labelled = self.kind == Kind::Section && self.body.is_empty() && !is_apart;
        let block = match respelt(&block).filter(|_| may_be_labelled) {
            Some((label, respelt)) => {
                let message = "no field of a section begins like this";
                let advice = format!("Did you mean “{}”, without stress?", label.trim_end());
                events.advise(block.at, message, advice);
                respelt
            }
            None => block,
        };
        match labelled(&block).filter(|_| may_be_labelled) {
            Some((name, value)) => self.fields.push((name.to_owned(), value)),
            None => add(block, is_apart, &mut self.body),
        }
    }

    fn add_fields(&mut self, kind: &str, value: Node, events: &mut Events<'_>) {
        let at = value.at;
        match (self.kind, kind, value.value) {
            (Kind::Section, "section", Value::Object(fields)) => self.fields.extend(fields),
            (Kind::References, "references", list @ Value::Array(_)) if self.list.is_none() => {
                self.list = Some(Node::new(at, list));
            }
            (Kind::Help, "help", Value::Array(lines)) if self.list.is_none() => {
                let lines = lines.into_iter();
                let lines = lines
                    .map(|line| with_texts(line, &[NOTE], events))
                    .collect();
                self.list = Some(Node::array(at, lines));
            }
            _ => events.slip(
                at,
                format!("```{kind} cannot stand here, or has to be a list"),
            ),
        }
    }

    fn into_section(self) -> Node {
        let mut fields = self.fields;
        fields.push(("body".to_owned(), Node::array(self.at, self.body)));
        Node::new(self.at, Value::Object(fields))
    }

    fn into_value(self, slips: &mut Vec<Slip>) -> Node {
        let at = self.at;
        let mut lost = |block: &Node, message: &str| slips.push(Slip::new(block.at, message));
        match self.kind {
            Kind::Section | Kind::Conclusion => self.into_section(),
            Kind::References | Kind::Help => {
                for block in &self.body {
                    lost(block, "only a list in YAML can stand here");
                }
                self.list.unwrap_or_else(|| Node::array(at, Vec::new()))
            }
            Kind::Questions | Kind::Glossary => {
                let mut items = Vec::new();
                for block in &self.body {
                    match block.field("list") {
                        Some(list) if self.kind == Kind::Questions => {
                            items.extend_from_slice(list.items());
                        }
                        Some(list) => {
                            for item in list.items() {
                                match explained(item) {
                                    Some(entry) => items.push(entry),
                                    None => lost(
                                        item,
                                        "an entry is written as - [word](term:id): what it means",
                                    ),
                                }
                            }
                        }
                        None => lost(block, "only a list can stand here"),
                    }
                }
                Node::array(at, items)
            }
        }
    }
}

fn set_if_missing(fields: &mut Fields, name: &str, value: Node) {
    if !fields.iter().any(|(other, _)| other == name) {
        fields.insert(0, (name.to_owned(), value));
    }
}

/// The field that a labelled line gives.
fn labelled(block: &Node) -> Option<(&'static str, Node)> {
    for (label, name) in [
        (CLAIM, "claim"),
        (KEY_MESSAGE, "keyMessage"),
        (LIMITS, "limits"),
    ] {
        if let Some(text) = after(block, label) {
            return Some((name, text));
        }
    }
    let because = after(block, CERTAINTY)?;
    let words = match &because.value {
        Value::String(words) => words.as_str(),
        _ => because
            .items()
            .first()
            .and_then(Node::as_str)
            .unwrap_or_default(),
    };
    let (level, separator) = match words.split_once('.') {
        Some((level, _)) => (level, "."),
        None => (words, ""),
    };
    let text = after(&because, &format!("{level}{separator}"));
    let text = text.map(|text| match after(&text, " ") {
        Some(text) => text,
        None => text,
    });
    // The model says which levels there are.
    let mut fields = vec![("level".to_owned(), Node::string(block.at, level_of(level)))];
    let is_empty = |text: &Node| {
        text.as_str() == Some("") || text.items().is_empty() && text.as_str().is_none()
    };
    fields.extend(
        text.filter(|text| !is_empty(text))
            .map(|text| ("because".to_owned(), text)),
    );
    Some(("certainty", Node::new(block.at, Value::Object(fields))))
}

/// The name of a level, however its words are written.
fn level_of(words: &str) -> String {
    let name = words.trim().to_lowercase().replace(' ', "-");
    match name.as_str() {
        "high" | "moderate" | "low" | "very-low" => name,
        _ => words.trim().to_owned(),
    }
}

/// The entry that an item of the glossary's list gives.
fn explained(item: &Node) -> Option<Node> {
    let (first, rest) = item.items().split_first()?;
    let form = first.field("term")?;
    let definition = after(&Node::array(item.at, rest.to_vec()), ": ")?;
    let fields = vec![
        ("id".to_owned(), form.field("id")?.clone()),
        ("term".to_owned(), form.field("text")?.clone()),
        ("definition".to_owned(), definition),
    ];
    Some(Node::new(item.at, Value::Object(fields)))
}
