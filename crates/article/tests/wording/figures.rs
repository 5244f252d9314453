//! Every number has a citation in its sentence.
//!
//! Exempt are:
//!
//! - digits in the names of trials, which count nothing ([`NAMES`]);
//! - a chart with a source, and a table's row with a citation: they are cited as a whole;
//! - "one", which is an article as often as a number;
//! - title, description and questions, which state no findings, and the help lines, whose numbers are dialled.
//!
//! A key message has no number: in the short version and on the sheet for an appointment, it stands without its sources.

use article::{Article, Block, Certainty, Chart, Table, Text};
use serde_json::json;

use crate::published::{ALL, ENGLISH, changed, check_one, read};
use crate::sentences::sentences;

/// Names of trials with digits in them.
const NAMES: [&str; 5] = [
    "KARMA-Dep 2",
    "SUSTAIN-3",
    "TRANSFORM-1",
    "TRANSFORM-2",
    "TRANSFORM-3",
];

/// Numbers in English words. They count as figures before one of [`COUNTED`].
const NUMBERS: [&str; 18] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "thousand",
];

/// What findings count. "Four grades" and "six benefits" are no findings but parts of the article.
const COUNTED: [&str; 20] = [
    "adults", "days", "deaths", "doses", "drips", "hours", "minutes", "months", "patients",
    "people", "percent", "points", "reports", "reviews", "scans", "steps", "studies", "trials",
    "weeks", "years",
];

#[test]
fn every_number_has_a_citation_in_its_sentence() {
    for folder in ALL {
        let problems = problems(&read(folder));
        assert!(problems.is_empty(), "{folder}: {problems:#?}");
    }
}

#[test]
fn a_number_without_a_citation_is_found() {
    let check = |folder, place, words, expected| {
        check_one(&problems(&changed(folder, place, words)), expected);
    };
    let cite = json!({ "cite": "dean-2021" });
    for (place, words, expected) in [
        ("introduction/1", json!("About 5% of adults."), "5%"),
        (
            "rapid-relief/body/0",
            json!(["Many felt better.", cite, " It was 64% of them."]),
            "64%",
        ),
        (
            "rapid-relief/body/0",
            json!("In TRANSFORM-2 it was 69.3%."),
            "69.3%",
        ),
        (
            "rapid-relief/body/0",
            json!("It lasted for about two long weeks."),
            "two long weeks",
        ),
        (
            "rapid-relief/body/0",
            json!("More than three in four did not."),
            "three in four",
        ),
        (
            "rapid-relief/certainty/because",
            json!("It was seen in 7 trials."),
            "7 trials",
        ),
        (
            "rapid-relief/limits",
            json!("It was worse for 8.4%."),
            "8.4%",
        ),
        (
            "rapid-relief/keyMessage",
            json!("It may help 64% of people."),
            "a key message has a number",
        ),
        (
            "rapid-relief/body/1/chart/source",
            json!(null),
            "a chart has no source",
        ),
        (
            "treatment-resistant-depression/body/3/table/rows/0/0",
            json!("TRANSFORM-2"),
            "69.3%",
        ),
        (
            "rapid-relief/body/0",
            json!({ "quote": [{ "list": ["In 1 of 9."] }] }),
            "1 of 9",
        ),
        ("conclusion/body/0", json!("It has 1,148 uses."), "1,148"),
        (
            "glossary/0/definition",
            json!("A scale from 0 to 60."),
            "0 to 60",
        ),
    ] {
        check(ENGLISH, place, words, expected);
    }
    check(
        "samples/es",
        "rapid-relief/body/0",
        json!("Respondió el 64 %."),
        "64 %",
    );
    check(
        "samples/ar",
        "rapid-relief/body/0",
        json!("استجاب 64 في المئة."),
        "64",
    );
}

#[test]
fn names_and_parts_of_the_article_are_no_figures() {
    for words in [
        "KARMA-Dep 2 found no difference, nor did TRANSFORM-3.",
        "We use four grades.",
        "Three different things are called ketamine therapy.",
        "In one trial it did not.",
    ] {
        let article = changed(ENGLISH, "rapid-relief/body/0", json!(words));
        assert_eq!(problems(&article), [""; 0], "{words}");
    }
}

fn problems(article: &Article) -> Vec<String> {
    let mut found = Vec::new();
    blocks(article.introduction(), &mut found);
    for section in article.sections() {
        let message = section.key_message().into_iter().chain(section.claim());
        let counted = message.filter(|text| has_figure(&text.plain()));
        found.extend(counted.map(|text| format!("a key message has a number: {}", text.plain())));
        let graded = section.certainty().map(Certainty::because);
        texts(graded.into_iter().chain(section.limits()), &mut found);
        blocks(section.body(), &mut found);
    }
    let conclusion = article.conclusion();
    blocks(
        conclusion.map_or(&[], |conclusion| conclusion.body()),
        &mut found,
    );
    let glossary = article.glossary().iter();
    texts(glossary.map(|entry| entry.definition()), &mut found);
    found
}

fn blocks(all: &[Block], found: &mut Vec<String>) {
    for block in all {
        match block {
            Block::Paragraph(text) | Block::Heading(text) => texts([text], found),
            Block::List(items) | Block::Numbered(items) => texts(items, found),
            Block::Quote(blocks_within) => blocks(blocks_within, found),
            Block::Table(table) => rows(table, found),
            Block::Chart(chart) => found.extend(without_source(chart)),
            Block::Image(image) => texts(image.caption(), found),
        }
    }
}

fn texts<'a>(all: impl IntoIterator<Item = &'a Text>, found: &mut Vec<String>) {
    for text in all {
        let sentences = sentences(text).into_iter();
        let bare =
            sentences.filter(|sentence| sentence.citations == 0 && has_figure(&sentence.words));
        found.extend(bare.map(|sentence| format!("no citation: {}", sentence.words.trim())));
    }
}

fn rows(table: &Table, found: &mut Vec<String>) {
    texts(table.caption().into_iter().chain(table.header()), found);
    for row in table.rows() {
        let is_cited = row
            .iter()
            .flat_map(sentences)
            .any(|sentence| sentence.citations > 0);
        let words: Vec<String> = row.iter().map(Text::plain).collect();
        let words = words.join(" | ");
        if !is_cited && has_figure(&words) {
            found.push(format!("no citation: {words}"));
        }
    }
}

fn without_source(chart: &Chart) -> Option<String> {
    let none = chart.source().is_none();
    none.then(|| format!("a chart has no source: {}", chart.title().plain()))
}

/// Whether the words have a number that could come from a study.
fn has_figure(words: &str) -> bool {
    let words = NAMES
        .iter()
        .fold(words.to_owned(), |words, name| words.replace(name, ""));
    let lower = words.to_lowercase();
    let spelled: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.contains(|c: char| c.is_numeric())
        || spelled.windows(3).any(is_number_of)
        || spelled
            .split_last_chunk::<2>()
            .is_some_and(|(_, last)| is_number_of(last))
}

/// "Two weeks", "two long weeks", "three in four".
fn is_number_of(words: &[&str]) -> bool {
    match words {
        [number, "in" | "of", other] if NUMBERS.contains(number) => NUMBERS.contains(other),
        [number, rest @ ..] => {
            NUMBERS.contains(number) && rest.iter().any(|word| COUNTED.contains(word))
        }
        [] => false,
    }
}
