//! Markdown, whose signs readers see. `pulldown-cmark` reads it as CommonMark has it; what health
//! texts have without meaning it ("HLA-B*15:02", "> 50 %", "- 5") is left alone.

mod sign;

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::character::quoted;
use crate::check::finding::{Advice, Finding};
pub(super) use sign::signs;

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remarks)
}

fn remarks(words: &Words) -> Vec<Remark> {
    let signs = signs(&words.text).into_iter();
    let remarks = signs.map(|(sign, range)| {
        let advice = if words.is_rich {
            sign.advice()
        } else {
            "Leave the signs out: this text cannot be marked up."
        };
        let written = words.text.get(range.clone()).unwrap_or_default();
        Remark {
            byte: range.start,
            message: format!(
                "readers see {} as it is written: the text has Markdown",
                quoted(written)
            ),
            advice: Advice::say(advice),
        }
    });
    remarks.collect()
}
