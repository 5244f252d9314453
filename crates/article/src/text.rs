//! Running text, in a short notation of its own in which nothing can be markup.
//!
//! The format has no Markdown: pulldown-cmark alone added 58 KB to an app of 45 KB.

use crate::href::Href;
use crate::id::Id;
use crate::json::Json;
use crate::line::{Line, is_blank};
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::{Record, Wire, kinds, record};

/// Text with emphasis, links, citations and glossary terms. Never markup.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Text {
    inlines: Vec<Inline>,
}

impl Text {
    /// The parts, in order.
    pub fn inlines(&self) -> &[Inline] {
        &self.inlines
    }

    /// The words alone: no emphasis, no links, no citations.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        self.write_plain(&mut plain);
        plain
    }

    fn write_plain(&self, plain: &mut String) {
        for inline in &self.inlines {
            match inline {
                Inline::Plain(text) => plain.push_str(text),
                Inline::Emphasis(text) | Inline::Strong(text) => text.write_plain(plain),
                Inline::Link(link) => link.text.write_plain(plain),
                Inline::Cite(_) => {}
                Inline::Term(term) => plain.push_str(term.text()),
            }
        }
    }
}

impl Wire for Text {
    fn read(json: Json, reader: &mut Reader) -> Self {
        reader.text(|reader| match json {
            Json::String(_) => Self {
                inlines: vec![Inline::Plain(Line::read(json, reader).as_str().to_owned())],
            },
            Json::Array(items) => {
                reader.pieces();
                let problems_before = reader.problem_count();
                let inlines = items.into_iter().enumerate();
                let inlines = inlines
                    .map(|(index, item)| reader.at(index, |reader| Inline::read(item, reader)))
                    .collect();
                let text = Self { inlines };
                // An empty part was reported there.
                if is_blank(&text.plain()) && reader.problem_count() == problems_before {
                    reader.problem(ProblemKind::Empty);
                }
                text
            }
            other => {
                reader.wrong_type("a string or an array", &other);
                Self::default()
            }
        })
    }

    #[cfg(feature = "schema")]
    fn schema(definitions: &mut crate::schema::Definitions) -> crate::schema::Schema {
        definitions.define("Text", |definitions| {
            let line = Line::schema(definitions);
            let inline = Inline::schema(definitions);
            serde_json::json!({
                "description": "A string, or an array of strings and of objects for emphasis, links, citations and terms.",
                "anyOf": [line, { "type": "array", "items": inline, "minItems": 1 }],
            })
        })
    }
}

kinds! {
    /// A part of a text.
    pub enum Inline {
        /// Words.
        plain Plain(String) if |json| matches!(json, Json::String(_)), else "a string or an object",
        /// Stress, as in speech.
        "em" Emphasis(Text),
        /// Importance.
        "strong" Strong(Text),
        /// A link.
        "link" Link(Link),
        /// The sources of what was just said: the id of a reference, or a list of ids.
        "cite" Cite(Vec<Citation>),
        /// A word that the glossary explains: the id of its entry.
        "term" Term(TermUse),
    }
}

record! {
    /// A link.
    pub struct Link {
        /// Its target: https, http, mailto, tel, or # and an id on this page.
        "href" href: required Href,
        /// Its text, which contains no other link, citation or term.
        "text" text: required LinkText,
    }
}

impl Record for Link {
    fn check(&mut self, reader: &mut Reader) {
        if reader.inside_link {
            reader.problem(ProblemKind::LinkInsideLink);
        }
    }
}

impl Link {
    /// Its target.
    pub fn href(&self) -> &Href {
        &self.href
    }

    /// Its text, which contains no link, citation or term.
    pub fn text(&self) -> &Text {
        &self.text.0
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
struct LinkText(Text);

impl LinkText {
    fn write_plain(&self, plain: &mut String) {
        self.0.write_plain(plain);
    }
}

impl Wire for LinkText {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let was_inside = std::mem::replace(&mut reader.inside_link, true);
        let text = Text::read(json, reader);
        reader.inside_link = was_inside;
        Self(text)
    }

    #[cfg(feature = "schema")]
    fn schema(definitions: &mut crate::schema::Definitions) -> crate::schema::Schema {
        Text::schema(definitions)
    }
}

/// One citation of a reference.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Citation {
    reference: String,
    number: usize,
    occurrence: usize,
}

impl Citation {
    /// The id of the reference.
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// The number of the reference, from 1, in the order of first citation.
    pub fn number(&self) -> usize {
        self.number
    }

    /// Which citation of this reference it is, from 1.
    pub fn occurrence(&self) -> usize {
        self.occurrence
    }
}

impl Wire for Citation {
    const MAY_STAND_ALONE: bool = true;

    fn read(json: Json, reader: &mut Reader) -> Self {
        let Some(reference) = reader.string(json) else {
            return Self::default();
        };
        if reader.inside_link {
            reader.problem(ProblemKind::LinkInsideLink);
        }
        let Some((number, occurrence)) = reader.ids.cite(&reference) else {
            reader.problem(ProblemKind::UnknownReference { id: reference });
            return Self::default();
        };
        Self {
            reference,
            number,
            occurrence,
        }
    }

    #[cfg(feature = "schema")]
    fn schema(definitions: &mut crate::schema::Definitions) -> crate::schema::Schema {
        Id::schema(definitions)
    }
}

/// A word in the text that the glossary explains.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TermUse {
    id: String,
    text: String,
}

impl TermUse {
    /// The id of the glossary entry.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The word as used in the text; the form in the glossary if the article gives no other.
    pub fn text(&self) -> &str {
        &self.text
    }
}

record! {
    /// Another form of a word in the glossary.
    pub(crate) struct TermForm {
        /// The id of the glossary entry.
        "id" id: required Id,
        /// The word as used in the text.
        "text" text: required Line,
    }
}

impl Record for TermForm {}

impl Wire for TermUse {
    fn read(json: Json, reader: &mut Reader) -> Self {
        if reader.inside_link {
            reader.problem(ProblemKind::LinkInsideLink);
        }
        let (id, text) = match json {
            Json::String(id) => (id, None),
            Json::Object(_) => {
                let form = TermForm::read(json, reader);
                let text = form.text.as_str().to_owned();
                (form.id.as_str().to_owned(), Some(text))
            }
            other => {
                reader.wrong_type("a string or an object", &other);
                return Self::default();
            }
        };
        let Some(term) = reader.ids.term(&id) else {
            // An id of the wrong form was reported there.
            if !id.is_empty() || text.is_none() {
                reader.problem(ProblemKind::UnknownTerm { id });
            }
            return Self::default();
        };
        let text = text.unwrap_or_else(|| term.to_owned());
        Self { id, text }
    }

    #[cfg(feature = "schema")]
    fn schema(definitions: &mut crate::schema::Definitions) -> crate::schema::Schema {
        let id = Id::schema(definitions);
        let form = TermForm::schema(definitions);
        serde_json::json!({ "anyOf": [id, form] })
    }
}
