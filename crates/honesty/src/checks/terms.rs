//! No term of the glossary is used before it is explained.

use article::{Inline, Text};

use crate::check::Check;
use crate::concern::Concern;
use crate::passages::{Passage, Role};
use crate::phrases::has;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let glossary = subject.article.glossary().iter();
    let found = glossary.filter_map(|entry| {
        let read = subject.passages.iter().filter(|passage| is_read(passage));
        for passage in read {
            let text = passage.text()?;
            let mut words = String::new();
            if is_linked(text, entry.id(), &mut words) {
                return None;
            }
            if has(&words, entry.term()) {
                let sentences = passage.sentences().into_iter();
                let sentence = sentences
                    .into_iter()
                    .find(|sentence| has(&sentence.words, entry.term()));
                let sentence = sentence.unwrap_or_default();
                let message = format!("“{}” is used before it is explained", entry.term());
                let advice = format!(
                    "Link the first use to the glossary, as the term {}.",
                    entry.id()
                );
                let concern = Concern::new(Check::Terms, sentence.path, message);
                return Some(concern.at_byte(sentence.byte).advise(advice));
            }
        }
        None
    });
    found.collect()
}

/// Whether it is running text, in which a term can be linked. A claim repeats what others say.
fn is_read(passage: &Passage<'_>) -> bool {
    let is_running = matches!(
        passage.role,
        Role::KeyMessage
            | Role::Because
            | Role::Limits
            | Role::Paragraph
            | Role::Item
            | Role::Caption
            | Role::Cell
    );
    is_running && !passage.is_quoted
}

/// Whether the text links a term. Collects the words that link none.
fn is_linked(text: &Text, id: &str, words: &mut String) -> bool {
    let mut linked = false;
    for inline in text.inlines() {
        match inline {
            Inline::Plain(plain) => words.push_str(plain),
            Inline::Emphasis(text) | Inline::Strong(text) => linked |= is_linked(text, id, words),
            Inline::Link(link) => words.push_str(&link.text().plain()),
            Inline::Term(term) if term.id() == id => linked = true,
            Inline::Cite(_) => {}
            // Another term may have this one as a part of its name.
            Inline::Term(_) => words.push_str(" – "),
        }
    }
    linked
}
