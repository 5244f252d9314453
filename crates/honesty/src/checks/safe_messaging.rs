//! No word that safe-messaging guidelines on suicide warn of.

use super::help::speaks_of_suicide;
use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::passages::Passage;
use crate::sentences::Sentence;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(language) = subject.language else {
        return Vec::new();
    };
    let passages = subject.passages.iter();
    // "A lethal dose" is about suicide only beside that word.
    let passages = passages.filter(|passage| speaks_of_suicide(language, &passage.plain()));
    let sentences = passages.flat_map(Passage::sentences);
    sentences
        .flat_map(|sentence| unsafe_words(language, sentence))
        .collect()
}

fn unsafe_words(language: &Language, sentence: &Sentence) -> Vec<Concern> {
    let found = language
        .unsafe_words
        .iter()
        .filter_map(|(phrases, advice)| {
            let phrase = sentence.own().first(phrases)?;
            let message = format!("guidelines on suicide warn of “{phrase}”");
            let concern = sentence.concern(Check::SafeMessaging, phrase, message);
            Some(concern.advise(*advice))
        });
    found.collect()
}
