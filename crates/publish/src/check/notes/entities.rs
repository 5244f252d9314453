//! HTML's entities, such as `&nbsp;`, which readers see as letters and signs.

use article::Words;

use super::markup::{as_it_reads, entity};
use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let (byte, entity) = entity(&words.text)?;
    Some(Remark {
        byte,
        message: format!("readers see {entity} as it is written: the text has HTML"),
        advice: Advice::write(as_it_reads(&words.text)),
    })
}
