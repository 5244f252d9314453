//! An article of sixty sections in which every sentence is unique.

use serde_json::{Value, json};

const SECTIONS: usize = 60;
const PARAGRAPHS: usize = 4;
const SENTENCES: usize = 3;
const ALL_SENTENCES: usize = SECTIONS * PARAGRAPHS * SENTENCES;

/// A sentence and the section it belongs to.
pub(crate) struct Sentence {
    pub(crate) section: String,
    pub(crate) words: String,
}

/// The article's file.
pub(crate) fn file() -> String {
    file_of(SECTIONS)
}

/// The file of one like it, with this many sections.
pub(crate) fn file_of(sections: usize) -> String {
    let sections: Vec<Value> = (0..sections).map(section).collect();
    json!({
        "format": 1,
        "id": "long",
        "lang": "en",
        "title": "A long article",
        "description": "It has many sections.",
        "author": { "name": "An author" },
        "sections": sections,
    })
    .to_string()
}

/// The ids of its sections, in order.
pub(crate) fn sections() -> impl Iterator<Item = String> {
    (0..SECTIONS).map(id)
}

/// Every sentence, in an order that jumps through the article.
pub(crate) fn sentences() -> impl Iterator<Item = Sentence> {
    // 311 and 720 are coprime, so each comes once.
    (0..ALL_SENTENCES)
        .map(|index| (index * 311) % ALL_SENTENCES)
        .map(|index| {
            let (section, rest) = (
                index / (PARAGRAPHS * SENTENCES),
                index % (PARAGRAPHS * SENTENCES),
            );
            Sentence {
                section: id(section),
                words: sentence(section, rest / SENTENCES, rest % SENTENCES),
            }
        })
}

fn section(section: usize) -> Value {
    let paragraphs: Vec<String> = (0..PARAGRAPHS)
        .map(|paragraph| {
            let sentences = (0..SENTENCES).map(|one| sentence(section, paragraph, one));
            sentences.collect::<Vec<_>>().join(" ")
        })
        .collect();
    json!({
        "id": id(section),
        "title": format!("Part number {section}"),
        "keyMessage": format!("The point of part number {section}."),
        "body": paragraphs,
    })
}

fn id(section: usize) -> String {
    format!("part-{section}")
}

fn sentence(section: usize, paragraph: usize, sentence: usize) -> String {
    format!(
        "Of the many lines in part {section}, this is line {sentence} in paragraph {paragraph}."
    )
}
