//! A text as its sentences, each with the number of its citations.

use article::{Inline, Text};

/// One sentence.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Sentence {
    /// Its words and marks, without citations.
    pub(crate) words: String,
    /// How many times it cites, also right after its full stop.
    pub(crate) citations: usize,
}

/// The sentences of a text.
pub(crate) fn sentences(text: &Text) -> Vec<Sentence> {
    let mut pieces = Vec::new();
    collect(text, &mut pieces);
    let mut sentences = vec![Sentence::default()];
    let mut has_ended = false;
    for piece in pieces {
        if let Piece::Character(character) = piece {
            if has_ended && character.is_whitespace() {
                sentences.push(Sentence::default());
            }
            has_ended = match character {
                '.' | '?' | '!' | '؟' | '…' => true,
                // A closing mark does not begin a sentence.
                '”' | '»' | ')' | '’' => has_ended,
                _ => false,
            };
        }
        let current = sentences.last_mut().unwrap();
        match piece {
            Piece::Character(character) => current.words.push(character),
            Piece::Citation => current.citations += 1,
        }
    }
    sentences.retain(|sentence| !sentence.words.trim().is_empty());
    sentences
}

#[derive(Clone, Copy)]
enum Piece {
    Character(char),
    Citation,
}

fn collect(text: &Text, pieces: &mut Vec<Piece>) {
    for inline in text.inlines() {
        match inline {
            Inline::Plain(words) => pieces.extend(words.chars().map(Piece::Character)),
            Inline::Emphasis(text) | Inline::Strong(text) => collect(text, pieces),
            Inline::Link(link) => collect(link.text(), pieces),
            Inline::Cite(citations) => pieces.extend(citations.iter().map(|_| Piece::Citation)),
            Inline::Term(term) => pieces.extend(term.text().chars().map(Piece::Character)),
        }
    }
}

#[test]
fn a_citation_belongs_to_the_sentence_before_it() {
    use article::Block;
    use serde_json::{Value, json};

    use crate::small;

    let check = |text: Value, expected: &[(&str, usize)]| {
        let article = small::article(&json!({
            "sections": [{ "id": "s", "title": "S", "body": [text] }],
            "references": [{ "id": "r" }, { "id": "q" }],
        }));
        let Block::Paragraph(text) = &article.sections()[0].body()[0] else {
            panic!("not a paragraph");
        };
        let found = sentences(text);
        let found: Vec<(&str, usize)> = found
            .iter()
            .map(|sentence| (sentence.words.trim(), sentence.citations))
            .collect();
        assert_eq!(found, expected);
    };
    let cite = json!({ "cite": "r" });
    check(json!("One. Two?"), &[("One.", 0), ("Two?", 0)]);
    check(json!(["One.", cite, " Two."]), &[("One.", 1), ("Two.", 0)]);
    check(
        json!(["One,", cite, " and more."]),
        &[("One, and more.", 1)],
    );
    check(
        json!(["A “b.” Then ", { "strong": ["5.8", cite] }, " of 7."]),
        &[("A “b.”", 0), ("Then 5.8 of 7.", 1)],
    );
    check(
        json!(["One.", { "cite": ["r", "q"] }, " هل؟ نعم."]),
        &[("One.", 2), ("هل؟", 0), ("نعم.", 0)],
    );
}
