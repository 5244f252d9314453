//! Help lines are on the page, and in each section on suicide.

use article::Text;

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::phrases::{Folded, words};
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let speaks = |text: &str| {
        let language = subject.language;
        language.is_some_and(|language| speaks_of_suicide(language, text))
    };
    let speaks_of_harm = |text: &str| {
        let language = subject.language;
        language.is_some_and(|language| Folded::of(text).first(language.self_harm).is_some())
    };
    if subject.article.help().is_empty() {
        let message = if subject
            .passages
            .iter()
            .any(|passage| speaks(&passage.plain()))
        {
            "the article speaks of suicide and has no help line"
        } else {
            "the article has no help line"
        };
        let concern = Concern::new(Check::Help, "", message);
        return vec![concern.advise("Add \"help\" with at least one line.")];
    }
    let sections = subject.article.sections().iter().enumerate();
    let found = sections.filter(|(_, section)| !section.help());
    let found = found.filter_map(|(index, section)| {
        let claim = section.claim().map(Text::plain).unwrap_or_default();
        let texts = [section.title(), &claim];
        let message = if texts.into_iter().any(speaks) {
            "the section is about suicide and does not show the help lines"
        } else if texts.into_iter().any(speaks_of_harm) {
            "the section is about harming or killing oneself and does not show the help lines"
        } else {
            return None;
        };
        let concern = Concern::new(Check::Help, format!("sections[{index}].title"), message);
        Some(concern.advise("Add \"help\": true to the section."))
    });
    found.collect()
}

/// Whether a text has a word for suicide, or for killing oneself.
pub(super) fn speaks_of_suicide(language: &Language, text: &str) -> bool {
    if Folded::of(text).first(language.killing).is_some() {
        return true;
    }
    let words = words(text);
    let mut stems = language.suicide.iter();
    // Arabic writes the article and some prepositions before the word, without a space.
    stems.any(|stem| words.iter().any(|word| word.contains(stem)))
}
