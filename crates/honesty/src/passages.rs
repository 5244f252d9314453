//! Every text that readers see, with its place in the file.

use article::{Article, Block, Certainty, Section, Text};
use serde_json::Value;

use crate::sentences::{Sentence, sentences, sentences_of_line};

/// A text, and what it is in the article.
pub(crate) struct Passage<'a> {
    /// Where it is in the file.
    pub(crate) path: String,
    pub(crate) role: Role,
    /// The section that it is in.
    pub(crate) section: Option<&'a Section>,
    /// Whether it is in a quotation.
    pub(crate) is_quoted: bool,
    words: Words<'a>,
    sentences: Vec<Sentence>,
}

/// What a text is in the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Description,
    SectionTitle,
    Claim,
    KeyMessage,
    Because,
    Limits,
    Paragraph,
    Heading,
    Item,
    Caption,
    /// The title or caption of a chart.
    Chart,
    Header,
    Cell,
    Question,
    Definition,
    HelpNote,
}

enum Words<'a> {
    Line(&'a str),
    Text(&'a Text),
}

impl<'a> Passage<'a> {
    /// Its words alone.
    pub(crate) fn plain(&self) -> String {
        match self.words {
            Words::Line(line) => line.to_owned(),
            Words::Text(text) => text.plain(),
        }
    }

    /// Its sentences.
    pub(crate) fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The text, if it is more than a line.
    pub(crate) fn text(&self) -> Option<&'a Text> {
        match self.words {
            Words::Line(_) => None,
            Words::Text(text) => Some(text),
        }
    }
}

/// Every text that readers see, in reading order.
pub(crate) fn passages<'a>(article: &'a Article, file: &'a Value) -> Vec<Passage<'a>> {
    let mut walk = Walk {
        found: Vec::new(),
        section: None,
        is_quoted: false,
    };
    walk.line("title".to_owned(), Role::Title, article.title());
    walk.line(
        "description".to_owned(),
        Role::Description,
        article.description(),
    );
    let introduction = Place::of("introduction", file);
    walk.blocks(&introduction, article.introduction());
    for (place, section) in Place::of("sections", file).each(article.sections()) {
        walk.section(&place, section);
    }
    if let Some(conclusion) = article.conclusion() {
        let place = Place::of("conclusion", file);
        walk.line(
            place.field("title").path,
            Role::SectionTitle,
            conclusion.title(),
        );
        walk.blocks(&place.field("body"), conclusion.body());
    }
    let questions = Place::of("questions", file);
    walk.texts(&questions, Role::Question, article.questions());
    for (place, entry) in Place::of("glossary", file).each(article.glossary()) {
        walk.text(
            place.field("definition"),
            Role::Definition,
            entry.definition(),
        );
    }
    for (place, line) in Place::of("help", file).each(article.help()) {
        walk.maybe(place.field("note"), Role::HelpNote, line.note());
    }
    walk.found
}

/// A value of the file, and its path.
struct Place<'a> {
    path: String,
    json: Option<&'a Value>,
}

impl<'a> Place<'a> {
    fn of(name: &str, file: &'a Value) -> Self {
        Self {
            path: name.to_owned(),
            json: file.get(name),
        }
    }

    fn field(&self, name: &str) -> Self {
        Self {
            path: format!("{}.{name}", self.path),
            json: self.json.and_then(|json| json.get(name)),
        }
    }

    fn item(&self, index: usize) -> Self {
        Self {
            path: format!("{}[{index}]", self.path),
            json: self.json.and_then(|json| json.get(index)),
        }
    }

    fn each<T>(&self, items: &'a [T]) -> impl Iterator<Item = (Self, &'a T)> {
        let items = items.iter().enumerate();
        items.map(|(index, item)| (self.item(index), item))
    }
}

struct Walk<'a> {
    found: Vec<Passage<'a>>,
    section: Option<&'a Section>,
    is_quoted: bool,
}

impl<'a> Walk<'a> {
    fn section(&mut self, place: &Place<'a>, section: &'a Section) {
        self.section = Some(section);
        self.line(
            place.field("title").path,
            Role::SectionTitle,
            section.title(),
        );
        self.maybe(place.field("claim"), Role::Claim, section.claim());
        self.maybe(
            place.field("keyMessage"),
            Role::KeyMessage,
            section.key_message(),
        );
        let because = section.certainty().map(Certainty::because);
        self.maybe(
            place.field("certainty").field("because"),
            Role::Because,
            because,
        );
        self.blocks(&place.field("body"), section.body());
        self.maybe(place.field("limits"), Role::Limits, section.limits());
        self.section = None;
    }

    fn blocks(&mut self, place: &Place<'a>, blocks: &'a [Block]) {
        for (place, block) in place.each(blocks) {
            self.block(&place, block);
        }
    }

    fn block(&mut self, place: &Place<'a>, block: &'a Block) {
        match block {
            Block::Paragraph(text) => {
                let Place { path, json } = place;
                self.text(
                    Place {
                        path: path.clone(),
                        json: *json,
                    },
                    Role::Paragraph,
                    text,
                );
            }
            Block::Heading(text) => self.text(place.field("heading"), Role::Heading, text),
            Block::List(items) => self.texts(&place.field("list"), Role::Item, items),
            Block::Numbered(items) => self.texts(&place.field("numbered"), Role::Item, items),
            Block::Quote(blocks) => {
                let was_quoted = std::mem::replace(&mut self.is_quoted, true);
                self.blocks(&place.field("quote"), blocks);
                self.is_quoted = was_quoted;
            }
            Block::Table(table) => {
                let place = place.field("table");
                self.maybe(place.field("caption"), Role::Caption, table.caption());
                self.texts(&place.field("header"), Role::Header, table.header());
                for (place, row) in place.field("rows").each(table.rows()) {
                    self.texts(&place, Role::Cell, row);
                }
            }
            Block::Chart(chart) => {
                let place = place.field("chart");
                self.text(place.field("title"), Role::Chart, chart.title());
                self.maybe(place.field("caption"), Role::Chart, chart.caption());
            }
            Block::Image(image) => {
                let caption = place.field("image").field("caption");
                self.maybe(caption, Role::Caption, image.caption());
            }
        }
    }

    fn texts(&mut self, place: &Place<'a>, role: Role, texts: &'a [Text]) {
        for (place, text) in place.each(texts) {
            self.text(place, role, text);
        }
    }

    fn maybe(&mut self, place: Place<'a>, role: Role, text: Option<&'a Text>) {
        if let Some(text) = text {
            self.text(place, role, text);
        }
    }

    fn text(&mut self, place: Place<'a>, role: Role, text: &'a Text) {
        self.push(place, role, Words::Text(text));
    }

    fn line(&mut self, path: String, role: Role, line: &'a str) {
        self.push(Place { path, json: None }, role, Words::Line(line));
    }

    fn push(&mut self, Place { path, json }: Place<'a>, role: Role, words: Words<'a>) {
        let sentences = match words {
            Words::Line(line) => sentences_of_line(&path, line),
            Words::Text(text) => sentences(&path, text, json),
        };
        self.found.push(Passage {
            path,
            role,
            section: self.section,
            is_quoted: self.is_quoted,
            words,
            sentences,
        });
    }
}
