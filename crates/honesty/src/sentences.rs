//! A text as its sentences, each with its place and the number of its citations.

use std::cell::OnceCell;
use std::rc::Rc;

use article::{Inline, Text};
use serde_json::Value;

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::is_month_after_ordinal;
use crate::phrases::{Folded, find, own};

/// One sentence.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Sentence {
    /// Its words and marks, without citations.
    pub(crate) words: String,
    /// How many times it cites, also right after its full stop.
    pub(crate) citations: usize,
    /// The path of the string in which it begins.
    pub(crate) path: String,
    /// The byte of that string at which it begins.
    pub(crate) byte: usize,
    /// Each stretch of its words that is one in the file: where it begins in them, the path of its string, and the byte
    /// of that.
    stretches: Vec<(usize, Rc<str>, usize)>,
    own: OnceCell<Folded>,
}

/// The longest quotation of a sentence, in characters.
const MAX_QUOTED: usize = 160;

impl Sentence {
    /// The writer's own words in it.
    pub(crate) fn own(&self) -> &Folded {
        self.own.get_or_init(|| Folded::of(&own(&self.words)))
    }

    /// A concern about this phrase in it.
    pub(crate) fn concern(
        &self,
        check: Check,
        phrase: &str,
        message: impl Into<String>,
    ) -> Concern {
        self.concern_at(
            check,
            find(&self.words, phrase).unwrap_or_default(),
            message,
        )
    }

    /// A concern about what is at this byte of its words.
    pub(crate) fn concern_at(
        &self,
        check: Check,
        at: usize,
        message: impl Into<String>,
    ) -> Concern {
        let mut before = self.stretches.iter().rev();
        match before.find(|(start, ..)| *start <= at) {
            Some((start, path, byte)) => {
                Concern::new(check, &**path, message).at_byte(byte + at - start)
            }
            None => Concern::new(check, &self.path, message).at_byte(self.byte),
        }
    }

    fn push(&mut self, c: char, path: Rc<str>, byte: usize) {
        let end = self.words.len();
        let goes_on = self
            .stretches
            .last()
            .is_some_and(|(start, last, first)| *last == path && *first + end - start == byte);
        if !goes_on {
            self.stretches.push((end, path, byte));
        }
        self.words.push(c);
    }

    fn append(&mut self, next: Self) {
        let end = self.words.len();
        let stretches = next.stretches.into_iter();
        self.stretches
            .extend(stretches.map(|(start, path, byte)| (start + end, path, byte)));
        self.words.push_str(&next.words);
        self.citations += next.citations;
    }

    /// The sentence in quotation marks, for a message that goes on or ends after it.
    pub(crate) fn quoted(&self) -> String {
        let words = self.words.trim_end_matches('.');
        match words.char_indices().nth(MAX_QUOTED) {
            None => format!("“{words}”"),
            Some((end, _)) => {
                let (start, _) = words.split_at(end);
                format!("“{} …”", start.trim_end())
            }
        }
    }
}

/// Words that end in a full stop within a sentence.
const SHORTENED: [&str; 16] = [
    "approx.", "bzw.", "ca.", "dr.", "dra.", "e.g.", "i.e.", "mme.", "mr.", "mrs.", "no.", "prof.",
    "sra.", "st.", "vs.", "z.b.",
];

/// The sentences of a line without citations.
pub(crate) fn sentences_of_line(path: &str, line: &str) -> Vec<Sentence> {
    split(characters(path, line).collect())
}

/// The sentences of the text at a path of the file, whose JSON tells where its pieces are.
pub(crate) fn sentences(path: &str, text: &Text, json: Option<&Value>) -> Vec<Sentence> {
    let mut pieces = Vec::new();
    collect(path, text, json, &mut pieces);
    split(pieces)
}

enum Piece {
    Character { c: char, path: Rc<str>, byte: usize },
    Citation,
}

fn characters<'a>(path: &str, words: &'a str) -> impl Iterator<Item = Piece> + use<'a> {
    let path = Rc::from(path);
    let characters = words.char_indices();
    characters.map(move |(byte, c)| Piece::Character {
        c,
        path: Rc::clone(&path),
        byte,
    })
}

/// The form of a term in the text is a string of the file only if it differs from the glossary's.
fn term(path: &str, word: &str, json: Option<&Value>) -> Vec<Piece> {
    if json.is_some_and(Value::is_object) {
        return characters(&format!("{path}.term.text"), word).collect();
    }
    let path = Rc::from(format!("{path}.term"));
    let characters = word.chars().map(|c| Piece::Character {
        c,
        path: Rc::clone(&path),
        byte: 0,
    });
    characters.collect()
}

fn collect(path: &str, text: &Text, json: Option<&Value>, pieces: &mut Vec<Piece>) {
    for (index, inline) in text.inlines().iter().enumerate() {
        // A text of words alone can be written as a string or as a list of one.
        let (path, json) = match json {
            Some(Value::Array(items)) => (format!("{path}[{index}]"), items.get(index)),
            other => (path.to_owned(), other),
        };
        let field = |name: &str| json.and_then(|json| json.get(name));
        match inline {
            Inline::Plain(words) => pieces.extend(characters(&path, words)),
            Inline::Emphasis(text) => collect(&format!("{path}.em"), text, field("em"), pieces),
            Inline::Strong(text) => {
                collect(&format!("{path}.strong"), text, field("strong"), pieces);
            }
            Inline::Link(link) => {
                let json = field("link").and_then(|link| link.get("text"));
                collect(&format!("{path}.link.text"), link.text(), json, pieces);
            }
            Inline::Cite(citations) => pieces.extend(citations.iter().map(|_| Piece::Citation)),
            Inline::Term(used) => pieces.extend(term(&path, used.text(), field("term"))),
        }
    }
}

fn split(pieces: Vec<Piece>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut current = Sentence::default();
    let mut has_ended = false;
    for piece in pieces {
        let (c, path, byte) = match piece {
            Piece::Citation => {
                current.citations += 1;
                continue;
            }
            Piece::Character { c, path, byte } => (c, path, byte),
        };
        if has_ended && !c.is_whitespace() && !is_closing(c) {
            let ends_in_space = current.words.ends_with(char::is_whitespace);
            let goes_on = c.is_lowercase() || !ends_in_space && !has_no_spaces(&current.words);
            if !goes_on && !is_shortened(&current.words) {
                sentences.push(std::mem::take(&mut current));
            }
            has_ended = false;
        }
        if current.words.is_empty() && c.is_whitespace() {
            continue;
        }
        if current.words.is_empty() {
            (current.path, current.byte) = (path.to_string(), byte);
        }
        has_ended |= is_end(c);
        current.push(c, path, byte);
    }
    sentences.push(current);
    let mut sentences = with_dates(sentences);
    for sentence in &mut sentences {
        sentence.words.truncate(sentence.words.trim_end().len());
    }
    sentences.retain(|sentence| !sentence.words.is_empty());
    sentences
}

/// The sentences, with those as one that were parted in a date such as "3. Mai".
fn with_dates(parted: Vec<Sentence>) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    for sentence in parted {
        match sentences.last_mut() {
            Some(before) if is_date(&before.words, &sentence.words) => before.append(sentence),
            _ => sentences.push(sentence),
        }
    }
    sentences
}

fn is_date(before: &str, after: &str) -> bool {
    let day = before.split_whitespace().next_back();
    let day = day.and_then(|day| day.strip_suffix('.')?.parse().ok());
    let month = after.split(|c: char| !c.is_alphabetic()).next();
    matches!(day, Some(1..=31)) && month.is_some_and(is_month_after_ordinal)
}

fn is_end(c: char) -> bool {
    matches!(
        c,
        '.' | '?' | '!' | '؟' | '…' | '।' | '。' | '！' | '？' | '۔'
    )
}

/// A closing mark does not begin a sentence.
fn is_closing(c: char) -> bool {
    matches!(c, '”' | '»' | ')' | '’' | '"' | ']')
}

/// Whether the words end as they do in scripts without spaces between sentences.
fn has_no_spaces(words: &str) -> bool {
    words
        .trim_end_matches(is_closing)
        .ends_with(['。', '！', '？'])
}

fn is_shortened(words: &str) -> bool {
    let last = words.split_whitespace().next_back().unwrap_or_default();
    SHORTENED.contains(&last.to_lowercase().trim_start_matches(['(', '“']))
}

#[cfg(test)]
mod tests {
    use article::{Article, Block};
    use serde_json::json;

    use super::*;

    fn check(text: Value, expected: &[(&str, usize, &str, usize)]) {
        let file = json!({
            "format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": { "name": "C" },
            "sections": [{ "id": "s", "title": "S", "body": [text] }],
            "references": [{ "id": "r" }, { "id": "q" }],
            "glossary": [{ "id": "t", "term": "term", "definition": "D" }],
        });
        let article = Article::from_json(file.to_string().as_bytes()).unwrap();
        let Block::Paragraph(paragraph) = &article.sections()[0].body()[0] else {
            panic!("not a paragraph");
        };
        let found = sentences("b", paragraph, Some(&text));
        let found: Vec<(&str, usize, &str, usize)> = found
            .iter()
            .map(|one| {
                (
                    one.words.as_str(),
                    one.citations,
                    one.path.as_str(),
                    one.byte,
                )
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_citation_belongs_to_the_sentence_before_it() {
        let cite = json!({ "cite": "r" });
        check(
            json!("One. Two?"),
            &[("One.", 0, "b", 0), ("Two?", 0, "b", 5)],
        );
        check(
            json!(["One.", cite, " Two."]),
            &[("One.", 1, "b[0]", 0), ("Two.", 0, "b[2]", 1)],
        );
        check(
            json!(["One,", cite, " and more."]),
            &[("One, and more.", 1, "b[0]", 0)],
        );
        check(
            json!(["A “b.” Then ", { "strong": ["5.8", cite] }, " of 7."]),
            &[("A “b.”", 0, "b[0]", 0), ("Then 5.8 of 7.", 1, "b[0]", 11)],
        );
        check(
            json!(["One.", { "cite": ["r", "q"] }, " هل؟ نعم."]),
            &[
                ("One.", 2, "b[0]", 0),
                ("هل؟", 0, "b[2]", 1),
                ("نعم.", 0, "b[2]", 8),
            ],
        );
        check(
            json!([{ "em": "One." }, " ", { "strong": ["Two.", cite] }, { "term": "t" }, " ends"]),
            &[
                ("One.", 0, "b[0].em", 0),
                ("Two.term ends", 1, "b[2].strong[0]", 0),
            ],
        );
    }

    #[test]
    fn a_shortened_word_ends_no_sentence() {
        check(
            json!("Dr. Who (e.g. in 5.8 of 7) vs. others. Next."),
            &[
                ("Dr. Who (e.g. in 5.8 of 7) vs. others.", 0, "b", 0),
                ("Next.", 0, "b", 39),
            ],
        );
        check(
            json!("一。二。"),
            &[("一。", 0, "b", 0), ("二。", 0, "b", 6)],
        );
    }
}
