//! From the bytes of a file to its text, or to the encoding that it has instead of UTF-8.
//!
//! Guesses come from `chardetng`, which Firefox uses, and tables from `encoding_rs`.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

use super::character::named;
use super::finding::{Advice, Finding, Severity};
use super::source::{Place, Source};

/// The text of a file.
///
/// # Errors
///
/// The finding for a file that is not UTF-8.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Finding> {
    if let Some(encoding) = unicode_encoding(bytes) {
        let message = format!("the file is {encoding}, but must be UTF-8");
        let start = Place { line: 1, column: 1 };
        return Err(finding(Some(start), message, SAVE_AS_UTF_8));
    }
    std::str::from_utf8(bytes).map_err(|_| not_utf_8(bytes))
}

const SAVE_AS_UTF_8: &str = "Save the file as UTF-8.";

/// UTF-16 or UTF-32, by the byte-order mark or else by where the zeros are: the first two
/// characters of JSON are ASCII. <https://datatracker.ietf.org/doc/html/rfc4627#section-3>
fn unicode_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => Some("UTF-32 (little-endian)"),
        [0, 0, 0xfe, 0xff, ..] => Some("UTF-32 (big-endian)"),
        [0xff, 0xfe, ..] => Some("UTF-16 (little-endian)"),
        [0xfe, 0xff, ..] => Some("UTF-16 (big-endian)"),
        [a, b, c, d, ..] => match [a, b, c, d].map(|byte| *byte == 0) {
            [true, true, true, false] => Some("UTF-32 (big-endian)"),
            [false, true, true, true] => Some("UTF-32 (little-endian)"),
            [true, false, true, false] => Some("UTF-16 (big-endian)"),
            [false, true, false, true] => Some("UTF-16 (little-endian)"),
            _ => None,
        },
        _ => None,
    }
}

/// The finding for bytes that are not UTF-8.
fn not_utf_8(bytes: &[u8]) -> Finding {
    let mut valid = 0;
    let mut multibyte = 0;
    let mut invalid = 0;
    let mut is_first = true;
    for chunk in bytes.utf8_chunks() {
        multibyte += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        invalid += usize::from(!chunk.invalid().is_empty());
        if is_first {
            valid = chunk.valid().len();
            is_first = false;
        }
    }
    let (before, wrong) = bytes.split_at_checked(valid).unwrap_or((bytes, &[]));
    let before = String::from_utf8_lossy(before);
    let place = Source::of(&before).place_at(before.trim_start_matches('\u{feff}').len());
    let byte = wrong.first().copied().unwrap_or_default();
    if is_cut_off(wrong) {
        return finding(
            Some(place),
            "the file ends in the middle of a character".to_owned(),
            "It may be cut off: save or copy it again.",
        );
    }
    if multibyte > invalid {
        return finding(
            Some(place),
            format!("byte 0x{byte:02X} is not UTF-8, as the rest of the file is"),
            "Type the character again, and save the file as UTF-8.",
        );
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let name = encoding.name().replace("windows", "Windows");
    let meant = meant(encoding, wrong).map(|c| format!(", where this is {}", named(c)));
    let message = format!(
        "byte 0x{byte:02X} is not UTF-8: the file is probably {name}{}",
        meant.unwrap_or_default()
    );
    finding(Some(place), message, SAVE_AS_UTF_8)
}

/// Whether these bytes are the beginning of a character, and nothing else.
fn is_cut_off(wrong: &[u8]) -> bool {
    std::str::from_utf8(wrong)
        .is_err_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
}

/// The first character in another encoding.
fn meant(encoding: &'static Encoding, bytes: &[u8]) -> Option<char> {
    let start = bytes.get(..4).unwrap_or(bytes);
    let (text, _) = encoding.decode_without_bom_handling(start);
    text.chars().next().filter(|c| *c != '\u{fffd}')
}

fn finding(place: Option<Place>, message: String, advice: &str) -> Finding {
    Finding {
        severity: Severity::Problem,
        place,
        path: String::new(),
        message,
        advice: Some(Advice::say(advice)),
    }
}

#[cfg(test)]
mod tests {
    use annotate_snippets::Renderer;

    use super::*;
    use crate::check::excerpt::Excerpts;
    use crate::check::report::lines;

    const TEXT: &str = "{\n \"title\": \"Café – ‘naïve’\"\n}";

    fn message(bytes: &[u8]) -> String {
        lines(
            &text(bytes).unwrap_err(),
            "a",
            &Excerpts::of("", Renderer::plain()),
        )
    }

    #[test]
    fn utf_8_is_text_with_a_byte_order_mark_or_without() {
        assert_eq!(text(TEXT.as_bytes()), Ok(TEXT));
        let marked = format!("\u{feff}{TEXT}");
        assert_eq!(text(marked.as_bytes()), Ok(marked.as_str()));
        assert_eq!(text(b""), Ok(""));
    }

    #[test]
    fn utf_16_and_utf_32_are_named() {
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let wide: Vec<u8> = TEXT
            .chars()
            .flat_map(|c| u32::from(c).to_le_bytes())
            .collect();
        for (bytes, mark, name) in [
            (&little, &[0xff, 0xfe][..], "UTF-16 (little-endian)"),
            (&big, &[0xfe, 0xff][..], "UTF-16 (big-endian)"),
            (&wide, &[0xff, 0xfe, 0, 0][..], "UTF-32 (little-endian)"),
        ] {
            let expected = format!(
                "a:1:1: problem\n    The file is {name}, but must be UTF-8.\n    Save the file as UTF-8.\n"
            );
            assert_eq!(message(bytes), expected);
            assert_eq!(message(&[mark, bytes].concat()), expected);
        }
    }

    #[test]
    fn an_older_encoding_is_guessed_from_its_bytes() {
        let check = |encoding: &'static Encoding, words: &str, expected: &str| {
            let json = format!("{{\n \"title\": \"{words}\"\n}}");
            let (bytes, _, _) = encoding.encode(&json);
            assert_eq!(
                message(&bytes),
                format!("a:2:{expected}\n    {SAVE_AS_UTF_8}\n")
            );
        };
        check(
            encoding_rs::WINDOWS_1252,
            "It’s a café.",
            "14: problem\n    Byte 0x92 is not UTF-8: the file is probably Windows-1252, where this is ’ (U+2019, right single quotation mark).",
        );
        check(
            encoding_rs::WINDOWS_1251,
            "Кетамин при депрессии действует быстро, но недолго.",
            "12: problem\n    Byte 0xCA is not UTF-8: the file is probably Windows-1251, where this is К (U+041A, cyrillic capital letter ka).",
        );
        check(
            encoding_rs::SHIFT_JIS,
            "うつ病に対するケタミンの効果は速いが長続きしない。",
            "12: problem\n    Byte 0x82 is not UTF-8: the file is probably Shift_JIS, where this is う (U+3046, hiragana letter u).",
        );
        check(
            encoding_rs::GBK,
            "氯胺酮对治疗抵抗性抑郁症的作用很快，但持续时间不长。",
            "12: problem\n    Byte 0xC2 is not UTF-8: the file is probably GBK, where this is 氯 (U+6C2F, cjk unified ideograph-6c2f).",
        );
    }

    #[test]
    fn one_byte_in_a_file_of_utf_8_does_not_make_it_another_encoding() {
        let mut bytes = "{\"a\": \"Größe, Café, naïve".as_bytes().to_vec();
        bytes.extend(b"\x92s\"}");
        assert_eq!(
            message(&bytes),
            "a:1:26: problem\n    Byte 0x92 is not UTF-8, as the rest of the file is.\n    \
             Type the character again, and save the file as UTF-8.\n"
        );
    }

    #[test]
    fn a_file_that_ends_in_a_character_is_cut_off() {
        let bytes = "{\"a\": \"é".as_bytes();
        let cut = bytes.get(..bytes.len() - 1).unwrap();
        assert!(message(cut).contains("ends in the middle of a character"));
    }
}
