//! No term of the glossary is used before it is explained.

use std::collections::BTreeMap;
use std::iter;

use article::{GlossaryEntry, Inline, Text};

use crate::check::Check;
use crate::concern::Concern;
use crate::passages::{Passage, Role};
use crate::phrases::{folded, has};
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let passages = subject.passages.iter().filter(|passage| is_read(passage));
    let uses: Vec<Uses<'_>> = passages.filter_map(Uses::of).collect();
    let endings = subject
        .language
        .map_or(&[][..], |language| language.endings);
    let glossary = subject.article.glossary().iter();
    glossary
        .filter_map(|entry| first_use(entry, &forms(entry.term(), endings), &uses))
        .collect()
}

/// The forms of a term: "relapse", "relapses".
fn forms(term: &str, endings: &[&str]) -> Vec<String> {
    let endings = endings.iter().map(|ending| format!("{term}{ending}"));
    iter::once(term.to_owned()).chain(endings).collect()
}

/// The first use of a term, if it does not link the term.
fn first_use(entry: &GlossaryEntry, forms: &[String], uses: &[Uses<'_>]) -> Option<Concern> {
    let used = |words: &str| forms.iter().find(|form| has(words, form));
    let folded: Vec<String> = forms.iter().map(|form| folded(form)).collect();
    let is_use = |uses: &&Uses<'_>| {
        let mut folded = folded.iter();
        uses.linked.contains_key(entry.id()) || folded.any(|form| uses.folded.contains(form))
    };
    let first = uses.iter().find(is_use)?;
    if let Some(end) = first.linked.get(entry.id())
        && used(first.words.get(..*end)?).is_none()
    {
        return None;
    }
    let mut sentences = first.passage.sentences().iter();
    let (sentence, form) =
        sentences.find_map(|sentence| Some((sentence, used(&sentence.words)?)))?;
    let message = format!("“{form}” is used before it is explained");
    let concern = sentence.concern(Check::Terms, form, message);
    Some(concern.advise(format!(
        "Link the first use to the glossary, as the term {}.",
        entry.id()
    )))
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

/// The terms that a text links, and its other words.
struct Uses<'a> {
    passage: &'a Passage<'a>,
    /// With where each is first linked in the words.
    linked: BTreeMap<&'a str, usize>,
    words: String,
    folded: String,
}

impl<'a> Uses<'a> {
    fn of(passage: &'a Passage<'a>) -> Option<Self> {
        let mut uses = Self {
            passage,
            linked: BTreeMap::new(),
            words: String::new(),
            folded: String::new(),
        };
        uses.read(passage.text()?);
        uses.folded = folded(&uses.words);
        Some(uses)
    }

    fn read(&mut self, text: &'a Text) {
        for inline in text.inlines() {
            match inline {
                Inline::Plain(plain) => self.words.push_str(plain),
                Inline::Emphasis(text) | Inline::Strong(text) => self.read(text),
                Inline::Link(link) => self.words.push_str(&link.text().plain()),
                Inline::Cite(_) => {}
                Inline::Term(term) => {
                    self.linked.entry(term.id()).or_insert(self.words.len());
                    // The words of a term may contain another term, and the words on its two sides do not form a
                    // phrase.
                    self.words.push_str(" 0 ");
                }
            }
        }
    }
}
