//! Characters that turn the direction of the text around them.

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::character::{all_named, is_direction_mark};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let marks = words.text.char_indices();
    let marks = marks.filter(|(_, c)| is_direction_mark(*c));
    let (byte, named) = all_named(marks)?;
    Some(Remark {
        byte,
        message: format!("the text has {named}, which nobody sees"),
        advice: Advice::say(
            "Delete it, unless it is there on purpose: it changes the order in which readers see the text. The page finds the direction of each text by itself.",
        ),
    })
}
