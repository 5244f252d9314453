//! Characters that turn the direction of the text around them.

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::character::{is_direction_mark, named};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let (byte, _) = words
        .text
        .char_indices()
        .find(|(_, c)| is_direction_mark(*c))?;
    let mut marks: Vec<char> = words
        .text
        .chars()
        .filter(|c| is_direction_mark(*c))
        .collect();
    marks.sort_unstable();
    marks.dedup();
    let marks: Vec<String> = marks.into_iter().map(named).collect();
    Some(Remark {
        byte,
        message: format!("the text has {}, which nobody sees", marks.join(", ")),
        advice: Advice::say(
            "Delete it, unless it is there on purpose: it changes the order in which readers see the text. The page finds the direction of each text by itself.",
        ),
    })
}
