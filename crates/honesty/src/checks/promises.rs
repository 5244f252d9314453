//! No word sells.

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::sentences::Sentence;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(language) = subject.language else {
        return Vec::new();
    };
    let passages = subject.passages.iter().filter(|passage| !passage.is_quoted);
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
            own.before(phrase)
                .is_some_and(|before| !is_denied(language, before))
        })?;
        let message = format!("“{phrase}” promises more than studies can show");
        let concern = Concern::new(Check::Promises, &sentence.path, message);
        Some(concern.at_byte(sentence.byte).advise(*advice))
    });
    found.collect()
}

/// "There is no known cure."
fn is_denied(language: &Language, before: &str) -> bool {
    let mut last = before.split_whitespace().rev().take(3);
    last.any(|word| language.denials.contains(&word))
}
