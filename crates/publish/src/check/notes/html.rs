//! HTML's tags, which readers see as letters and signs.

use article::Words;
use serde_json::Value;

use super::clean::is_clean;
use super::markup::tags;
use super::plain::as_it_reads;
use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let first = tags(&words.text).into_iter().next()?;
    let tag = words.text.get(first.range.clone())?;
    let advice = match (
        as_it_reads(&words.text).filter(|plain| is_clean(plain)),
        words.is_rich,
    ) {
        (Some(plain), true) => Advice::say(format!(
            "Write {}; emphasis is {{\"em\": \"…\"}}, and each paragraph a string of its own.",
            Value::from(plain)
        )),
        (Some(plain), false) => Advice::write(plain),
        (None, true) => Advice::say(
            "Delete each tag, and write what it was for: emphasis is {\"em\": \"…\"}, and figures above or below the line are characters such as ² and ₂.",
        ),
        (None, false) => Advice::say(
            "Delete each tag, and write what it was for; figures above or below the line are characters such as ² and ₂.",
        ),
    };
    Some(Remark {
        byte: first.range.start,
        message: format!("readers see {tag} as it is written: the text has HTML"),
        advice,
    })
}
