//! No word sells.

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::passages::Role;
use crate::phrases::Folded;
use crate::sentences::Sentence;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(language) = subject.language else {
        return Vec::new();
    };
    let passages = subject.passages.iter();
    // A claim is what others say.
    let passages = passages.filter(|passage| !passage.is_quoted && passage.role != Role::Claim);
    let sentences = passages.flat_map(|passage| passage.sentences());
    sentences
        .flat_map(|sentence| sold(language, sentence))
        .collect()
}

/// Words in quotation marks are what others say.
fn sold(language: &Language, sentence: &Sentence) -> Vec<Concern> {
    let own = sentence.own();
    let found = language.promises.iter().filter_map(|(phrases, advice)| {
        let mut phrases = phrases.iter();
        let phrase = phrases.find(|phrase| {
            own.around(phrase).is_some_and(|(before, after)| {
                !is_denied(language, before, after) && !is_technical(language, phrase, after)
            })
        })?;
        let message = format!("“{phrase}” promises more than studies can show");
        let concern = sentence.concern(Check::Promises, phrase, message);
        Some(concern.advise(*advice))
    });
    found.collect()
}

/// "There is no known cure." "Sie heilt Depressionen nicht."
fn is_denied(language: &Language, before: &str, after: &str) -> bool {
    let last = before.split_whitespace().rev().take(3);
    let mut near = last.chain(after.split_whitespace().next());
    near.any(|word| language.denials.contains(&word))
}

/// "It has a breakthrough therapy designation."
fn is_technical(language: &Language, phrase: &str, after: &str) -> bool {
    let words = Folded::of(&format!("{phrase}{after}"));
    words.begins(language.technical)
}
