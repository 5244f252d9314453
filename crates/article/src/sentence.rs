//! Where a sentence ends, in every script.

use crate::line::is_unseen;

/// Whether a text ends as a sentence does: in a mark that ends sentences, or in quotation marks
/// and brackets that close after one.
pub(crate) fn is_ended(text: &str) -> bool {
    let mut last = text.chars().rev();
    let last = last.find(|c| is_within(TERMINAL, *c) || !is_closing(*c));
    last.is_some_and(|c| is_within(TERMINAL, c))
}

fn is_closing(c: char) -> bool {
    is_within(CLOSING, c) || is_unseen(c)
}

/// Whether it is in one of the ranges, of which the first and last characters are listed.
fn is_within(ranges: &str, c: char) -> bool {
    let mut ends = ranges.chars();
    while let (Some(first), Some(last)) = (ends.next(), ends.next()) {
        if (first..=last).contains(&c) {
            return true;
        }
    }
    false
}

/// Unicode's property `Sentence_Terminal`, and the ellipsis.
/// <https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt>
const TERMINAL: &str = "\
    !!..??\u{589}\u{589}\u{61d}\u{61f}\u{6d4}\u{6d4}\u{700}\u{702}\u{7f9}\u{7f9}\
    \u{837}\u{837}\u{839}\u{839}\u{83d}\u{83e}\u{964}\u{965}\u{104a}\u{104b}\u{1362}\u{1362}\
    \u{1367}\u{1368}\u{166e}\u{166e}\u{1735}\u{1736}\u{17d4}\u{17d5}\u{1803}\u{1803}\
    \u{1809}\u{1809}\u{1944}\u{1945}\u{1aa8}\u{1aab}\u{1b4e}\u{1b4f}\u{1b5a}\u{1b5b}\
    \u{1b5e}\u{1b5f}\u{1b7d}\u{1b7f}\u{1c3b}\u{1c3c}\u{1c7e}\u{1c7f}\u{2024}\u{2024}\
    \u{2026}\u{2026}\u{203c}\u{203d}\u{2047}\u{2049}\u{2cf9}\u{2cfb}\u{2e2e}\u{2e2e}\
    \u{2e3c}\u{2e3c}\u{2e53}\u{2e54}\u{2e60}\u{2e61}\u{3002}\u{3002}\u{a4ff}\u{a4ff}\
    \u{a60e}\u{a60f}\u{a6f3}\u{a6f3}\u{a6f7}\u{a6f7}\u{a876}\u{a877}\u{a8ce}\u{a8cf}\
    \u{a92f}\u{a92f}\u{a9c8}\u{a9c9}\u{aa5d}\u{aa5f}\u{aaf0}\u{aaf1}\u{abeb}\u{abeb}\
    \u{fe12}\u{fe12}\u{fe15}\u{fe16}\u{fe52}\u{fe52}\u{fe56}\u{fe57}\u{ff01}\u{ff01}\
    \u{ff0e}\u{ff0e}\u{ff1f}\u{ff1f}\u{ff61}\u{ff61}\u{10a56}\u{10a57}\u{10f55}\u{10f59}\
    \u{10f86}\u{10f89}\u{11047}\u{11048}\u{110be}\u{110c1}\u{11141}\u{11143}\
    \u{111c5}\u{111c6}\u{111cd}\u{111cd}\u{111de}\u{111df}\u{11238}\u{11239}\
    \u{1123b}\u{1123c}\u{112a9}\u{112a9}\u{113d4}\u{113d5}\u{1144b}\u{1144c}\
    \u{115c2}\u{115c3}\u{115c9}\u{115d7}\u{11641}\u{11642}\u{1173c}\u{1173e}\
    \u{11944}\u{11944}\u{11946}\u{11946}\u{11a42}\u{11a43}\u{11a9b}\u{11a9c}\
    \u{11c41}\u{11c42}\u{11ef7}\u{11ef8}\u{11f43}\u{11f44}\u{16a6e}\u{16a6f}\
    \u{16af5}\u{16af5}\u{16b37}\u{16b38}\u{16b44}\u{16b44}\u{16d6e}\u{16d6f}\
    \u{16e98}\u{16e98}\u{1bc9f}\u{1bc9f}\u{1da88}\u{1da88}";

/// Unicode's `Close` of `Sentence_Break`. The ranges are wide: what else is in them follows no
/// mark at the end of a text. <https://www.unicode.org/reports/tr29/#Close>
const CLOSING: &str = "\
    \"\"')[]{}\u{ab}\u{ab}\u{bb}\u{bb}\u{f3a}\u{f3d}\u{169b}\u{169c}\u{2018}\u{201f}\
    \u{2039}\u{203a}\u{2045}\u{2046}\u{207d}\u{207e}\u{208d}\u{208e}\u{2308}\u{230b}\
    \u{2329}\u{232a}\u{275b}\u{2775}\u{27c5}\u{27ef}\u{2983}\u{29fd}\u{2e00}\u{2e7f}\
    \u{3008}\u{301f}\u{fd3e}\u{fd3f}\u{fe17}\u{fe5e}\u{ff08}\u{ff09}\u{ff3b}\u{ff3d}\
    \u{ff5b}\u{ff63}\u{1f676}\u{1f678}";

#[cfg(test)]
mod tests {
    use icu_properties::props::{SentenceBreak, SentenceTerminal};
    use icu_properties::{CodePointMapData, CodePointSetData};

    use super::*;

    #[test]
    fn the_marks_are_those_of_unicode() {
        let terminal = CodePointSetData::new::<SentenceTerminal>();
        let mut ranges = String::new();
        let mut last = '\0';
        for c in ('\0'..=char::MAX).filter(|c| terminal.contains(*c) || *c == '…') {
            if u32::from(c) == u32::from(last) + 1 {
                ranges.pop();
            } else {
                ranges.push(c);
            }
            ranges.push(c);
            last = c;
        }
        assert_eq!(TERMINAL, ranges, "write {}", ranges.escape_unicode());
    }

    #[test]
    fn the_closing_marks_include_those_of_unicode() {
        let kinds = CodePointMapData::<SentenceBreak>::new();
        for c in ('\0'..=char::MAX).filter(|c| kinds.get(*c) == SentenceBreak::Close) {
            assert!(is_within(CLOSING, c), "{c:?}");
        }
    }

    #[test]
    fn a_sentence_may_end_in_quotation_marks_and_brackets() {
        for (text, expected) in [
            ("Sleep", false),
            ("Sleep.", true),
            ("Sleep?)", true),
            ("“Who sleeps?”", true),
            ("(Sleep)", false),
            ("«Qui dort ?»", true),
            ("„Wer schläft?“", true),
            ("『眠り。』", true),
            ("النوم؟\u{200f}", true),
            ("नींद।", true),
            ("Գիշեր։", true),
            ("እንቅልፍ።", true),
            ("5 mg/kg;", false),
            ("", false),
            ("”", false),
        ] {
            assert_eq!(is_ended(text), expected, "{text:?}");
        }
    }
}
