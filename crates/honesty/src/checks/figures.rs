//! Every number has a citation in its sentence.
//!
//! Exempt are:
//!
//! - digits that count nothing: names (TRANSFORM-2, COVID-19, B12, type 2), and numbers of telephones and pages
//!   (`digits`);
//! - dates, times of day, ages at which somebody is admitted, and prices (`everyday`);
//! - a chart with a source, and a table's row with a citation: they are cited as a whole;
//! - "one", which is an article as often as a number;
//! - title, description, questions and the headers of tables, which state no findings.
//!
//! A key message has no number: in the short version and on the sheet for an appointment, it
//! stands without its sources.

mod digits;
mod everyday;
mod spelled;
mod tokens;

use article::{Block, Inline, Text};

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::passages::{Passage, Role};
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
        let sentences = passage.sentences().iter().enumerate();
        let found = sentences.filter_map(|(index, sentence)| {
            Some((sentence, self.figure(&sentence.words, index == 0)?))
        });
        match passage.role {
            Role::Title | Role::Description | Role::SectionTitle | Role::Chart | Role::Question | Role::HelpNote | Role::Header => Vec::new(),
            Role::Claim | Role::KeyMessage => found
                .map(|(sentence, at)| {
                    sentence.concern_at(Check::Figures, at, "a key message has a number, and shows no source")
                        .advise("Say it without the number, and give the number with its source in the text.")
                })
                .collect(),
            _ => found
                .filter(|(sentence, _)| sentence.citations == 0)
                .map(|(sentence, at)| {
                    let message = format!("a number has no citation in its sentence: {}", sentence.quoted());
                    sentence.concern_at(Check::Figures, at, message).advise("Cite its source in the same sentence.")
                })
                .collect(),
        }
    }

    fn in_row(&self, row: &[Passage<'_>]) -> Option<Concern> {
        let mut sentences = row.iter().flat_map(Passage::sentences);
        let is_cited = sentences.clone().any(|sentence| sentence.citations > 0);
        let figure =
            sentences.find_map(|sentence| Some((sentence, self.figure(&sentence.words, false)?)));
        let (sentence, at) = figure.filter(|_| !is_cited)?;
        let message = format!("a row with a number has no citation: {}", sentence.quoted());
        let concern = sentence.concern_at(Check::Figures, at, message);
        Some(concern.advise("Cite the source of the row in one of its cells."))
    }

    /// Where the words have a number that could come from a study. At the beginning of a text, a number with a full stop
    /// is that of an item.
    fn figure(&self, words: &str, is_first: bool) -> Option<usize> {
        let telephones = self.telephones.iter();
        let words = telephones.fold(without_entities(words), |words, number| {
            without_number(&words, number)
        });
        digits::counting(&words, is_first, self.language)
            .or_else(|| spelled::counting(&words, self.language?))
    }
}

/// The words with spaces for this number, where it is not a part of another: "000" in "2,000".
fn without_number(words: &str, number: &str) -> String {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || ",.".contains(c));
    let mut without = words.to_owned();
    for (start, _) in words.match_indices(number) {
        let end = start + number.len();
        let before = words.get(..start).unwrap_or_default().chars().next_back();
        let after = words.get(end..).unwrap_or_default();
        let next = after.trim_start_matches([',', '.']).chars().next();
        let goes_on = next.filter(|c| c.is_alphanumeric());
        if !is_part(before) && goes_on.is_none() {
            without.replace_range(start..end, &" ".repeat(number.len()));
        }
    }
    without
}

/// The words with spaces for each entity such as `&#39;`, which another check names.
fn without_entities(words: &str) -> String {
    let mut without = words.to_owned();
    for (start, _) in words.match_indices("&#") {
        let rest = words.get(start..).unwrap_or_default();
        let number = rest.split_inclusive(';').next().unwrap_or_default();
        let is_entity = number.ends_with(';') && number.len() <= MAX_ENTITY;
        if is_entity && number.is_ascii() {
            let blank = " ".repeat(number.len());
            without.replace_range(start..start + number.len(), &blank);
        }
    }
    without
}

/// The length of `&#x10ffff;`.
const MAX_ENTITY: usize = 10;

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
