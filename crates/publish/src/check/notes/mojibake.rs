//! UTF-8 that a program took for Windows-1252: "cafÃ©" for "café".

use article::Words;

use super::clean::is_clean;
use super::misread::meant;
use super::subject::{Remark, Subject};
use crate::check::character::{is_invisible, quoted};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let (byte, meant) = meant(&words.text)?;
    let meant = meant.trim_start_matches('\u{feff}');
    let is_seen = |c: char| c == '\u{ad}' || !is_invisible(c);
    let is_sure = !meant.is_empty() && meant.chars().all(is_seen) && is_clean(meant);
    Some(Remark {
        byte,
        message: format!(
            "some characters in {} have become others",
            quoted(&words.text)
        ),
        advice: if is_sure {
            Advice::write(meant)
        } else {
            Advice::say("Type these characters again, or delete them if nothing is missing.")
        },
    })
}
