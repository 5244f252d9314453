//! HTML's tags, which readers see as letters and signs.

use article::Words;
use serde_json::Value;

use super::markup::{as_it_reads, tags};
use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let first = tags(&words.text).into_iter().next()?;
    let tag = words.text.get(first.range.clone())?;
    let plain = as_it_reads(&words.text);
    let advice = if words.is_rich {
        Advice::say(format!(
            "Write {}; emphasis is {{\"em\": \"…\"}}, and each paragraph a string of its own.",
            Value::from(plain)
        ))
    } else {
        Advice::write(plain)
    };
    Some(Remark {
        byte: first.range.start,
        message: format!("readers see {tag} as it is written: the text has HTML"),
        advice,
    })
}
