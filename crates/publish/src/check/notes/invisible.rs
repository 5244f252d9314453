//! Characters that nobody sees, where they are of no use.

use icu_properties::props::{Emoji, Script};
use icu_properties::{CodePointMapData, CodePointSetData};

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::character::{is_direction_mark, is_invisible, named};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let mut before = None;
    for (byte, c) in words.text.char_indices() {
        // Line breaks, tabs and direction marks are noted elsewhere, or are fine.
        let has_other_note =
            matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}') || is_direction_mark(c);
        if is_invisible(c) && !has_other_note && !c.is_control() && !has_use(c, before) {
            return Some(Remark {
                byte,
                message: format!("the text has {}, which nobody sees", named(c)),
                advice: Advice::say(
                    "Delete it: searching and copying do not find the word it is in.",
                ),
            });
        }
        before = Some(c);
    }
    None
}

/// Whether the character is of use in its place: a soft hyphen; a joiner between letters that join
/// or in an emoji; a variation selector; a space between words in a script without visible spaces.
fn has_use(c: char, before: Option<char>) -> bool {
    let Some(before) = before else { return false };
    let script = CodePointMapData::<Script>::new().get(before);
    match c {
        '\u{ad}' => true,
        '\u{200c}'
        | '\u{200d}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0100}'..='\u{e01ef}'
        | '\u{e0020}'..='\u{e007f}' => {
            let is_emoji = CodePointSetData::new::<Emoji>().contains(before);
            is_emoji
                || is_invisible(before)
                || !matches!(
                    script,
                    Script::Latin | Script::Greek | Script::Cyrillic | Script::Common
                )
        }
        '\u{200b}' => matches!(
            script,
            Script::Khmer
                | Script::Thai
                | Script::Lao
                | Script::Myanmar
                | Script::Tibetan
                | Script::Han
        ),
        // Fillers of Korean and Mongolian, and signs before Arabic numbers.
        '\u{115f}'..='\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{600}'..='\u{605}' | '\u{6dd}' => {
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_noted_where_they_are_of_no_use() {
        for (text, expected) in [
            ("plain text", None),
            ("zero\u{200b}width", Some(4)),
            ("\u{feff}start", Some(0)),
            ("word\u{2060}joiner", Some(4)),
            ("latin\u{200d}joiner", Some(5)),
            ("می\u{200c}شود", None),
            ("क\u{94d}\u{200d}ष", None),
            ("👩\u{200d}👧 ❤\u{fe0f}", None),
            ("ยา\u{200b}ใหม่", None),
            ("soft\u{ad}hyphen", None),
            ("two\nlines\tand a tab", None),
        ] {
            let words = Words {
                path: String::new(),
                text: text.to_owned(),
                is_rich: false,
            };
            assert_eq!(
                remark(&words).map(|remark| remark.byte),
                expected,
                "{text:?}"
            );
        }
    }
}
