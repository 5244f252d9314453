//! Every number has a citation in its sentence.
//!
//! Exempt are:
//!
//! - digits in names, which count nothing: TRANSFORM-2, COVID-19, B12, type 2 ([`is_name`]);
//! - a chart with a source, and a table's row with a citation: they are cited as a whole;
//! - "one", which is an article as often as a number;
//! - title, description and questions, which state no findings, and telephone numbers.
//!
//! A key message has no number: in the short version and on the sheet for an appointment, it
//! stands without its sources.

use article::{Block, Inline, Text};

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::passages::{Passage, Role};
use crate::sentences::Sentence;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let figures = Figures {
        language: subject.language,
        telephones: telephones(subject),
    };
    let passages = subject.passages.as_slice();
    let rows = passages.chunk_by(|one, other| one.role == Role::Cell && row(one) == row(other));
    let texts = rows.flat_map(|row| match row {
        [passage] if passage.role != Role::Cell => figures.in_passage(passage),
        row => figures.in_row(row).into_iter().collect(),
    });
    let charts = subject
        .article
        .sections()
        .iter()
        .enumerate()
        .flat_map(|(index, section)| {
            without_source(&format!("sections[{index}].body"), section.body())
        });
    let introduction = without_source("introduction", subject.article.introduction());
    texts.chain(introduction).chain(charts).collect()
}

/// The path of a cell's row.
fn row<'a>(cell: &'a Passage<'_>) -> Option<&'a str> {
    let (row, _) = cell.path.rsplit_once('[')?;
    Some(row)
}

struct Figures {
    language: Option<&'static Language>,
    /// The numbers that a reader can call, as they are written.
    telephones: Vec<String>,
}

impl Figures {
    fn in_passage(&self, passage: &Passage<'_>) -> Vec<Concern> {
        let sentences = passage.sentences().iter();
        let found = sentences.filter(|sentence| self.has_figure(&sentence.words));
        match passage.role {
            Role::Title | Role::Description | Role::SectionTitle | Role::Chart | Role::Question | Role::HelpNote => Vec::new(),
            Role::Claim | Role::KeyMessage => found
                .map(|sentence| {
                    concern(sentence, "a key message has a number, and shows no source")
                        .advise("Say it without the number, and give the number with its source in the text.")
                })
                .collect(),
            _ => found
                .filter(|sentence| sentence.citations == 0)
                .map(|sentence| {
                    let message = format!("a number has no citation in its sentence: {}", sentence.quoted());
                    concern(sentence, message).advise("Cite its source in the same sentence.")
                })
                .collect(),
        }
    }

    fn in_row(&self, row: &[Passage<'_>]) -> Option<Concern> {
        let mut sentences = row.iter().flat_map(Passage::sentences);
        let is_cited = sentences.clone().any(|sentence| sentence.citations > 0);
        let figure = sentences.find(|sentence| self.has_figure(&sentence.words));
        let figure = figure.filter(|_| !is_cited)?;
        let message = format!("a row with a number has no citation: {}", figure.quoted());
        Some(concern(figure, message).advise("Cite the source of the row in one of its cells."))
    }

    /// Whether the words have a number that could come from a study.
    fn has_figure(&self, words: &str) -> bool {
        let telephones = self.telephones.iter();
        let words = telephones.fold(words.to_owned(), |words, number| words.replace(number, ""));
        let tokens: Vec<&str> = words.split_whitespace().collect();
        let has_digits = tokens.iter().enumerate().any(|(index, token)| {
            let before = index.checked_sub(1).and_then(|index| tokens.get(index));
            token.contains(char::is_numeric) && !is_name(token, before.copied(), self.language)
        });
        has_digits
            || self
                .language
                .is_some_and(|language| has_spelled(language, &words))
    }
}

/// Numbers for emergencies in several countries.
const EMERGENCY: [&str; 9] = [
    "000", "110", "111", "112", "113", "118", "911", "988", "999",
];

/// Whether the digits of a word are part of a name: they follow its letters, or they are one digit
/// after a name in capitals ("KARMA-Dep 2") or after a word such as "type", or they are dialled.
fn is_name(token: &str, before: Option<&str>, language: Option<&Language>) -> bool {
    let token = token.trim_matches(|c: char| !c.is_alphanumeric());
    if token.starts_with(char::is_alphabetic) {
        return true;
    }
    let Some(before) = before else {
        return false;
    };
    let lower = before.to_lowercase();
    let is_after = |words: fn(&Language) -> &'static [&'static str]| {
        language.is_some_and(|language| words(language).contains(&lower.as_str()))
    };
    if EMERGENCY.contains(&token) {
        return is_after(|language| language.dialled);
    }
    let capitals = before.chars().filter(|c| c.is_uppercase()).count();
    token.chars().count() == 1 && (capitals > 1 || is_after(|language| language.numbered))
}

fn has_spelled(language: &Language, words: &str) -> bool {
    let lower = words.to_lowercase();
    let spelled: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut places = (0..spelled.len()).filter_map(|start| spelled.split_at_checked(start));
    places.any(|(before, words)| {
        // "The two trials" are those already mentioned.
        let is_known = before
            .last()
            .is_some_and(|word| language.definite.contains(word));
        !is_known && is_number_of(language, words)
    })
}

/// "Two weeks", "two long weeks", "three in four".
fn is_number_of(language: &Language, words: &[&str]) -> bool {
    match words {
        [number, "in" | "of" | "de" | "von" | "sur", other, ..]
            if language.numbers.contains(number) =>
        {
            language.numbers.contains(other)
        }
        [number, rest @ ..] => {
            language.numbers.contains(number)
                && rest
                    .iter()
                    .take(2)
                    .any(|word| language.counted.contains(word))
        }
        [] => false,
    }
}

fn telephones(subject: &Subject<'_>) -> Vec<String> {
    let mut numbers = Vec::new();
    for line in subject.article.help() {
        numbers.extend(
            [line.call(), line.text()]
                .into_iter()
                .flatten()
                .map(str::to_owned),
        );
    }
    for text in subject.passages.iter().filter_map(Passage::text) {
        linked(text, &mut numbers);
    }
    numbers
}

/// The texts of links to telephone numbers.
fn linked(text: &Text, numbers: &mut Vec<String>) {
    for inline in text.inlines() {
        match inline {
            Inline::Emphasis(text) | Inline::Strong(text) => linked(text, numbers),
            Inline::Link(link) if link.href().as_str().to_lowercase().starts_with("tel:") => {
                numbers.push(link.text().plain());
            }
            _ => {}
        }
    }
}

fn without_source(path: &str, blocks: &[Block]) -> Vec<Concern> {
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Quote(blocks) => {
                found.extend(without_source(&format!("{path}[{index}].quote"), blocks));
            }
            Block::Chart(chart) if chart.source().is_none() => {
                let path = format!("{path}[{index}].chart");
                let message = format!("a chart has no source: “{}”", chart.title().plain());
                let concern = Concern::new(Check::Figures, path, message);
                found
                    .push(concern.advise("Name its source: the id of a reference, as its source."));
            }
            _ => {}
        }
    }
    found
}

fn concern(sentence: &Sentence, message: impl Into<String>) -> Concern {
    Concern::new(Check::Figures, &sentence.path, message).at_byte(sentence.byte)
}
