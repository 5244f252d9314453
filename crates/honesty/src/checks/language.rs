//! What cannot be checked in the article's language.

use super::reading_level::formula;
use crate::check::Check;
use crate::concern::Concern;
use crate::languages::code;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let mut unchecked: Vec<&str> = Vec::new();
    let mut lacks = |check: Check, is_lacking: bool| {
        if is_lacking {
            unchecked.push(check.name());
        }
    };
    let language = subject.language;
    lacks(Check::Certainty, language.is_none());
    lacks(Check::Promises, language.is_none());
    lacks(
        Check::Comparator,
        language.is_none_or(|language| language.comparatives.is_empty()),
    );
    lacks(Check::Help, language.is_none());
    lacks(Check::SafeMessaging, language.is_none());
    lacks(
        Check::ReadingLevel,
        formula(&code(subject.article.lang())).is_none(),
    );
    let Some((last, others)) = unchecked.split_last() else {
        return Vec::new();
    };
    let names = match others {
        [] => (*last).to_owned(),
        others => format!("{} and {last}", others.join(", ")),
    };
    let message = format!(
        "nothing is checked in “{}” for {names}",
        subject.article.lang()
    );
    let concern = Concern::new(Check::Language, "lang", message);
    vec![concern.advise(
        "Ask somebody who reads the language to look at these, and answer the check \"language\".",
    )]
}
