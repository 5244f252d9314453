//! Characters that nobody sees, where they are of no use.

use icu_properties::props::{Emoji, Script};
use icu_properties::{CodePointMapData, CodePointSetData};

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::character::{all_named, is_direction_mark, is_invisible};
use crate::check::finding::{Advice, Finding};

/// The braille pattern without dots, which looks like a space.
const BLANK: char = '\u{2800}';

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let (byte, named) = all_named(useless(&words.text))?;
    Some(Remark {
        byte,
        message: format!("the text has {named}, which nobody sees"),
        advice: Advice::say(
            "Delete it: whoever copies the text copies it too, and other programs may not find the word it is in.",
        ),
    })
}

fn useless(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut before = None;
    text.char_indices().filter(move |(byte, c)| {
        let after = text.get(byte + c.len_utf8()..);
        let after = after.and_then(|after| after.chars().next());
        let before = before.replace(*c);
        // Line breaks, tabs and direction marks are noted elsewhere, or are fine.
        let has_other_note =
            matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}') || is_direction_mark(*c);
        let is_unseen = *c == BLANK || is_invisible(*c) && !has_other_note && !c.is_control();
        is_unseen && !has_use(*c, before, after)
    })
}

/// Whether the character is of use in its place: a soft hyphen; a joiner between letters that join
/// or in an emoji; a variation selector; a space between words in a script without visible spaces.
fn has_use(c: char, before: Option<char>, after: Option<char>) -> bool {
    let is_beside = |wanted: Script| {
        let mut neighbours = [before, after].into_iter().flatten();
        neighbours.any(|beside| script(beside) == wanted)
    };
    // A pattern of braille, and fillers of Korean and Mongolian, belong to their scripts.
    match c {
        BLANK => return is_beside(Script::Braille),
        '\u{115f}'..='\u{1160}' => return is_beside(Script::Hangul),
        '\u{180b}'..='\u{180f}' => return is_beside(Script::Mongolian),
        _ => {}
    }
    let Some(before) = before else { return false };
    let script = script(before);
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
        // Signs before Arabic numbers.
        '\u{600}'..='\u{605}' | '\u{6dd}' => true,
        _ => false,
    }
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_kinds_are_named_in_their_order() {
        let words = Words {
            path: String::new(),
            text: "a\u{feff}b\u{200b}c\u{ad}d\u{feff}e\u{2060}f".to_owned(),
            is_rich: false,
        };
        let remark = remark(&words).unwrap();
        assert_eq!(remark.byte, 1);
        assert_eq!(
            remark.message,
            "the text has U+FEFF (zero width no-break space), U+200B (zero width space), U+2060 (word joiner), which nobody sees"
        );
    }

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
            ("braille\u{2800}blank", Some(7)),
            ("⠁\u{2800}⠃", None),
            ("latin\u{180e}text", Some(5)),
            ("ᠮᠣ\u{180e}ᠠ", None),
            ("latin\u{115f}text", Some(5)),
            ("\u{115f}\u{1161}", None),
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
