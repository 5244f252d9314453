//! No section is harder to read than most adults can follow.

mod formula;
mod syllables;

pub(super) use formula::formula;
use formula::{Counts, Formula};

use article::Section;

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::code;
use crate::passages::{Passage, Role};
use crate::sentences::Sentence;
use crate::subject::Subject;

/// Formulas are made for passages of a hundred words; of less they say little.
const FEWEST_WORDS: usize = 100;

/// How many of the hardest sentences are named.
const NAMED: usize = 3;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(formula) = formula(&code(subject.article.lang())) else {
        return Vec::new();
    };
    let sections = subject
        .passages
        .chunk_by(|one, other| one.section.map(Section::id) == other.section.map(Section::id))
        .filter(|passages| {
            passages
                .first()
                .is_some_and(|first| first.section.is_some())
        });
    let found = sections.filter_map(|passages| {
        let passages = passages.iter().filter(|passage| is_read(passage));
        in_section(&formula, passages.flat_map(Passage::sentences))
    });
    found.collect()
}

/// Whether it is running text in the article's own words.
fn is_read(passage: &Passage<'_>) -> bool {
    let is_running = matches!(
        passage.role,
        Role::KeyMessage | Role::Because | Role::Limits | Role::Paragraph | Role::Item
    );
    is_running && !passage.is_quoted
}

fn in_section<'a>(
    formula: &Formula,
    sentences: impl Iterator<Item = &'a Sentence>,
) -> Option<Concern> {
    let counted = sentences.map(|sentence| {
        let counts = formula.counts(&sentence.words);
        (sentence, counts)
    });
    let mut counted: Vec<(&Sentence, Counts)> = counted.collect();
    let all = counted
        .iter()
        .fold(Counts::default(), |all, (_, counts)| all.and(counts));
    let score = formula.score(&all);
    if all.words < FEWEST_WORDS || !formula.is_too_hard(score) {
        return None;
    }
    // What a sentence adds to the section's score grows with its length.
    let weight = |counts: &Counts| {
        formula.excess(counts) * f64::from(u32::try_from(counts.words).unwrap_or(u32::MAX))
    };
    counted.sort_by(|(_, one), (_, other)| weight(other).total_cmp(&weight(one)));
    counted.truncate(NAMED);
    let hardest: Vec<String> = counted
        .iter()
        .map(|(sentence, _)| sentence.quoted())
        .collect();
    let (first, _) = counted.into_iter().next()?;
    let message = format!(
        "the section is hard to read: {} {score:.1}, where {} is the limit",
        formula.name, formula.limit
    );
    let concern = Concern::new(Check::ReadingLevel, &first.path, message).at_byte(first.byte);
    Some(concern.advise(format!(
        "Split or simplify these first: {}.",
        hardest.join(" · ")
    )))
}
