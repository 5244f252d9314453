//! No word that safe-messaging guidelines on suicide warn of.

use article::{Section, Text};

use super::help::speaks_of_suicide;
use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::sentences::Sentence;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(language) = subject.language else {
        return Vec::new();
    };
    let passages = subject.passages.iter();
    let passages = passages.map(|passage| (passage, speaks_of_suicide(language, &passage.plain())));
    let passages: Vec<_> = passages.collect();
    if !passages.iter().any(|(_, speaks)| *speaks) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (passage, speaks) in passages {
        let is_beside = speaks
            || passage
                .section
                .is_some_and(|section| is_about_suicide(language, section));
        for sentence in passage.sentences() {
            found.extend(unsafe_words(language, sentence, is_beside));
        }
    }
    found
}

/// Whether the title or the claim has a word for suicide.
fn is_about_suicide(language: &Language, section: &Section) -> bool {
    let claim = section.claim().map(Text::plain).unwrap_or_default();
    let mut texts = [section.title(), &claim].into_iter();
    texts.any(|text| speaks_of_suicide(language, text))
}

/// The first phrase of each kind. "A lethal dose" is about suicide only beside a word for it.
fn unsafe_words(language: &Language, sentence: &Sentence, is_beside: bool) -> Vec<Concern> {
    let beside = if is_beside {
        language.unsafe_beside
    } else {
        &[]
    };
    let mut found: Vec<Concern> = Vec::new();
    for (phrases, advice) in language.unsafe_words.iter().chain(beside) {
        let is_said = found
            .iter()
            .any(|concern| concern.advice.as_deref() == Some(*advice));
        if let Some(phrase) = sentence.own().first(phrases).filter(|_| !is_said) {
            let message = format!("guidelines on suicide warn of “{phrase}”");
            let concern = sentence.concern(Check::SafeMessaging, phrase, message);
            found.push(concern.advise(*advice));
        }
    }
    found
}
