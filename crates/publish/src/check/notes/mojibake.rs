//! UTF-8 that a program took for Windows-1252: "cafÃ©" for "café".

use article::Words;
use encoding_rs::WINDOWS_1252;

use super::subject::{Remark, Subject};
use crate::check::character::quoted;
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let byte = words.text.find(|c: char| !c.is_ascii())?;
    let meant = meant(&words.text)?;
    Some(Remark {
        byte,
        message: format!(
            "some characters in {} have become others",
            quoted(&words.text)
        ),
        advice: Advice::write(meant),
    })
}

/// The text as it was before, if every run of characters beyond ASCII was UTF-8.
fn meant(text: &str) -> Option<String> {
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(text);
    if is_lossy {
        return None;
    }
    let meant = std::str::from_utf8(&bytes).ok()?;
    (meant != text).then(|| meant.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_back_to_what_it_was() {
        for (text, expected) in [
            ("cafÃ© â€“ naÃ¯ve", Some("café – naïve")),
            ("itâ€™s", Some("it’s")),
            ("café", None),
            ("plain", None),
            ("Ã", None),
            ("研究 Ã©", None),
        ] {
            assert_eq!(meant(text).as_deref(), expected, "{text}");
        }
    }
}
