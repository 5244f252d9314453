//! Line breaks and paragraphs in a string, which a page shows as a space.

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    const BREAKS: [char; 3] = ['\n', '\u{2028}', '\u{2029}'];
    let text = words.text.trim_end();
    let start = text.len() - text.trim_start().len();
    let byte = start + text.trim_start().find(BREAKS)?;
    let lines = text.trim_start().split(BREAKS).map(str::trim);
    let is_paragraphs = text.contains('\u{2029}') || lines.clone().any(str::is_empty);
    let (message, advice) = if !words.is_rich {
        (
            "readers see the line break in this text as a space",
            "Write it on one line.",
        )
    } else if is_paragraphs {
        (
            "readers see the paragraphs of this text as one",
            "Make each paragraph a string of its own, and each list {\"list\": […]}.",
        )
    } else {
        (
            "readers see the line break in this text as a space",
            "Make each line a string of its own if it is a paragraph, or write {\"list\": […]}.",
        )
    };
    Some(Remark {
        byte,
        message: message.to_owned(),
        advice: Advice::say(advice),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_within_a_text_are_noted() {
        for (text, expected) in [
            ("One line.", None),
            ("One line.\n", None),
            ("\n One line.", None),
            ("One\ntwo", Some((3, "line break"))),
            ("One.\n\nTwo.", Some((4, "paragraphs"))),
            ("One.\n \nTwo.", Some((4, "paragraphs"))),
            ("One.\u{2029}Two.", Some((4, "paragraphs"))),
            ("\nOne\u{2028}two", Some((4, "line break"))),
        ] {
            let words = Words {
                path: String::new(),
                text: text.to_owned(),
                is_rich: true,
            };
            let found = remark(&words);
            let found = found
                .as_ref()
                .map(|remark| (remark.byte, remark.message.as_str()));
            match (found, expected) {
                (Some((byte, message)), Some((at, word))) => {
                    assert_eq!(byte, at, "{text:?}");
                    assert!(message.contains(word), "{text:?}: {message}");
                }
                (found, expected) => assert_eq!(found, expected, "{text:?}"),
            }
        }
    }
}
