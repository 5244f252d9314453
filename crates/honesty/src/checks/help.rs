//! Help lines are on the page, and in each section on suicide.

use article::Text;

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::phrases::words;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let speaks = |text: &str| {
        let language = subject.language;
        language.is_some_and(|language| speaks_of_suicide(language, text))
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
    let found = sections.filter(|(_, section)| {
        let claim = section.claim().map(Text::plain).unwrap_or_default();
        !section.help() && (speaks(section.title()) || speaks(&claim))
    });
    let found = found.map(|(index, _)| {
        let message = "the section is about suicide and does not show the help lines";
        let concern = Concern::new(Check::Help, format!("sections[{index}].title"), message);
        concern.advise("Add \"help\": true to the section.")
    });
    found.collect()
}

/// Whether a text has a word for suicide.
pub(super) fn speaks_of_suicide(language: &Language, text: &str) -> bool {
    let words = words(text);
    let mut stems = language.suicide.iter();
    // Arabic writes the article and some prepositions before the word, without a space.
    stems.any(|stem| words.iter().any(|word| word.contains(stem)))
}
