//! Characters without a meaning: the replacement for bytes that could not be read, private ones of
//! a font, and those that Unicode has not assigned.

use article::Words;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::subject::{Remark, Subject};
use crate::check::character::named;
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let mut characters = words.text.char_indices();
    let (byte, c) = characters.find(|(_, c)| !c.is_ascii() && is_lost(*c))?;
    Some(Remark {
        byte,
        message: format!("a character was lost here: {} stands for none", named(c)),
        advice: Advice::say("Type the character again."),
    })
}

/// Whether it stands for a character that was lost.
pub(super) fn is_lost(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(
        category,
        GeneralCategory::PrivateUse | GeneralCategory::Unassigned
    ) || matches!(c, '\u{fffc}' | '\u{fffd}')
}
