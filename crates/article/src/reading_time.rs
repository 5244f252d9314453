//! How long an article takes to read, by what its text is written in, whatever its tag says.

use crate::article::Article;
use crate::text::Text;
use crate::walk::{Piece, walk_blocks, walk_text};

/// Words in a minute: English non-fiction, read silently.
///
/// Source: Brysbaert M. How many words do we read per minute? A review and meta-analysis of
/// reading rate. Journal of Memory and Language 2019;109:104047, doi:10.1016/j.jml.2019.104047.
const WORDS: usize = 238;

/// Characters of Chinese in a minute.
///
/// Source of this and the next two: Trauzettel-Klosinski S, Dietz K. Standardized assessment of
/// reading performance: the new International Reading Speed Texts IReST. Investigative
/// Ophthalmology & Visual Science 2012;53(9):5452–61, doi:10.1167/iovs.11-8284. There English is read at
/// 228 words a minute.
const CHINESE: usize = 255;

/// Characters of Japanese in a minute.
const JAPANESE: usize = 357;

/// Characters in a minute in alphabets without spaces between words, Thai among them: 68 ms a character, the mean of
/// 14 alphabetic languages. Nobody has measured these alphabets alone.
const UNSPACED: usize = 882;

impl Article {
    /// The words from the introduction to the questions: those separated by white space or by characters of a script
    /// that has no spaces between words. Such characters are no words.
    ///
    /// Glossary, references and help lines do not count: readers look things up there, and do not
    /// read them through.
    pub fn words(&self) -> usize {
        self.amount().words
    }

    /// How long it takes to read, in whole minutes, at least 1.
    pub fn reading_minutes(&self) -> u32 {
        self.amount().minutes()
    }

    /// How long it takes to read the key messages and limits alone, in whole minutes, at least 1.
    pub fn short_reading_minutes(&self) -> u32 {
        self.short_amount().minutes()
    }

    fn amount(&self) -> Amount {
        let mut amount = Amount::default();
        let mut count = |piece: Piece<'_>| {
            if let Piece::Text(text) = piece {
                amount.add(text);
            }
        };
        walk_blocks(self.introduction(), &mut count);
        for section in self.sections() {
            section.walk(&mut count);
        }
        if let Some(conclusion) = self.conclusion() {
            walk_blocks(conclusion.body(), &mut count);
        }
        for question in self.questions() {
            walk_text(question, &mut count);
        }
        amount
    }

    /// The key messages and the limits: what is known, and what is not. The reasons for a certainty are details.
    fn short_amount(&self) -> Amount {
        let mut amount = Amount::default();
        let sections = self.sections().iter();
        let texts = sections.flat_map(|section| [section.key_message(), section.limits()]);
        texts.flatten().for_each(|text| amount.add(text));
        amount
    }
}

/// What there is to read.
#[derive(Debug, Default, PartialEq)]
struct Amount {
    words: usize,
    /// Chinese characters, in whatever language.
    han: usize,
    /// Hiragana and katakana.
    kana: usize,
    /// Characters of alphabets without spaces.
    unspaced: usize,
}

impl Amount {
    fn add(&mut self, text: &Text) {
        let mut is_in_word = false;
        for character in text.plain().chars() {
            let kind = kind(character);
            self.words += usize::from(kind == Kind::InWord && !is_in_word);
            is_in_word = kind == Kind::InWord;
            match kind {
                Kind::Han => self.han += 1,
                Kind::Kana => self.kana += 1,
                Kind::Unspaced => self.unspaced += 1,
                Kind::InWord | Kind::Between => {}
            }
        }
    }

    /// Whole minutes, rounded, at least 1.
    fn minutes(&self) -> u32 {
        let east_asian = self.han + self.kana;
        // Half of the characters of Japanese are kana. A Chinese text may quote a few.
        let rate = if self.kana * 5 > east_asian {
            JAPANESE
        } else {
            CHINESE
        };
        let time = |count: usize, rate: usize| count as f64 / rate as f64;
        let minutes =
            time(self.words, WORDS) + time(east_asian, rate) + time(self.unspaced, UNSPACED);
        (minutes.round() as u32).max(1)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A part of a word that stands between spaces.
    InWord,
    /// White space, or punctuation that is written without spaces.
    Between,
    Han,
    Kana,
    Unspaced,
}

/// Blocks and classes are Unicode's; a test compares them with its data.
fn kind(character: char) -> Kind {
    match character {
        '\u{e01}'..='\u{109f}'
        | '\u{1780}'..='\u{17dc}'
        | '\u{1950}'..='\u{19cf}'
        | '\u{1a20}'..='\u{1aa7}'
        | '\u{1b05}'..='\u{1b4c}'
        | '\u{a980}'..='\u{a9fe}'
        | '\u{aa60}'..='\u{aadf}' => Kind::Unspaced,
        '\u{3005}'..='\u{3007}'
        | '\u{3100}'..='\u{312f}'
        | '\u{31a0}'..='\u{31bf}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Kind::Han,
        '\u{3041}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{ff66}'..='\u{ff9f}'
        | '\u{1aff0}'..='\u{1b16f}' => Kind::Kana,
        // Wide digits and letters are words of other scripts.
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => Kind::InWord,
        '\u{3000}'..='\u{303f}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff65}' => {
            Kind::Between
        }
        character if character.is_whitespace() => Kind::Between,
        _ => Kind::InWord,
    }
}

#[cfg(test)]
mod tests {
    use icu_properties::{
        CodePointMapData,
        props::{LineBreak, Script},
    };

    use super::*;

    fn check(words: usize, expected: u32) {
        let amount = Amount {
            words,
            ..Amount::default()
        };
        assert_eq!(amount.minutes(), expected, "{words} words");
    }

    #[test]
    fn reading_time_is_rounded_and_never_zero() {
        check(0, 1);
        check(100, 1);
        check(238, 1);
        check(356, 1);
        check(357, 2);
        check(2380, 10);
    }

    /// An article of one paragraph.
    fn paragraph(text: &str) -> Article {
        let json = format!(
            r#"{{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {{"name": "C"}},
                "sections": [{{"id": "s", "title": "S", "body": ["{text}"]}}]}}"#
        );
        Article::from_json(json.as_bytes()).unwrap()
    }

    #[test]
    fn words_are_counted_where_there_are_spaces_and_characters_where_there_are_none() {
        for (text, words, han, kana, unspaced) in [
            ("two words", 2, 0, 0, 0),
            ("well-known – isn’t it?", 4, 0, 0, 0),
            ("氯胺酮对治疗，但。", 0, 7, 0, 0),
            ("用ketamine治疗3天", 2, 4, 0, 0),
            ("ＡＢＣ 氯", 1, 1, 0, 0),
            ("々〇𠮷", 0, 3, 0, 0),
            ("うつ病のケタミン治療", 0, 3, 7, 0),
            ("ｹﾀﾐﾝ、ー", 0, 0, 5, 0),
            ("케타민은 빠르게 작용한다", 3, 0, 0, 0),
            ("ยานี้ช่วยได้", 0, 0, 0, 12),
            ("ຢານີ້ 2 ມື້", 1, 0, 0, 8),
            ("ថ្នាំ", 0, 0, 0, 5),
            ("ဆေး", 0, 0, 0, 3),
            ("स्वास्थ्य सेवा", 2, 0, 0, 0),
        ] {
            let expected = Amount {
                words,
                han,
                kana,
                unspaced,
            };
            assert_eq!(paragraph(text).amount(), expected, "{text}");
        }
    }

    #[test]
    fn each_script_has_its_own_rate() {
        for (text, times, expected) in [
            ("氯", 6080, 24),
            ("氯", 255, 1),
            ("う", 3570, 10),
            ("うつ病の治療", 595, 10),
            // A few kana are no Japanese.
            ("氯胺酮对治疗抵抗性抑郁症の", 196, 10),
            ("ย", 8820, 10),
            ("ថ", 8820, 10),
            ("氯词 two ", 1190, 14),
        ] {
            let article = paragraph(&text.repeat(times));
            assert_eq!(article.reading_minutes(), expected, "{text}");
        }
    }

    #[test]
    fn scripts_without_spaces_are_those_of_unicode() {
        let scripts = CodePointMapData::<Script>::new();
        let breaks = CodePointMapData::<LineBreak>::new();
        // Ancient numerals, marks of manuscripts, and Ahom: no health article has them.
        let is_left_out = |letter| matches!(letter, '\u{3021}'..='\u{303c}' | '\u{11700}'..='\u{1174f}' | '\u{16fe0}'..='\u{16fff}');
        let mut letters = ('\0'..=char::MAX).filter(|letter| letter.is_alphabetic());
        let wrong = letters.find(|letter| {
            let is_right = match (scripts.get(*letter), breaks.get(*letter)) {
                // Only a dictionary finds the words between these letters.
                (_, LineBreak::ComplexContext) => kind(*letter) == Kind::Unspaced,
                (Script::Han | Script::Bopomofo, _) => kind(*letter) == Kind::Han,
                (Script::Hiragana | Script::Katakana, _) => kind(*letter) == Kind::Kana,
                _ => kind(*letter) != Kind::Between,
            };
            !is_right && !is_left_out(*letter)
        });
        assert_eq!(wrong, None);
    }

    fn check_short(sections: &str, expected: usize) {
        let json = format!(
            r#"{{"format": 1, "id": "a", "lang": "en", "title": "A title", "description": "Not counted", "author": {{"name": "C"}},
                "introduction": ["Not counted either."], "sections": [{sections}], "questions": ["Nor is this?"],
                "references": [{{"id": "r"}}]}}"#
        );
        let article = Article::from_json(json.as_bytes()).unwrap();
        assert_eq!(article.short_amount().words, expected, "{sections}");
    }

    #[test]
    fn the_short_version_is_the_key_messages_and_limits() {
        let plain = r#"{"id": "s", "title": "T", "claim": "Often said", "body": ["Not counted."]}"#;
        let graded = r#"{"id": "g", "title": "T", "keyMessage": ["It ", {"em": "may"}, " help.", {"cite": "r"}],
            "certainty": {"level": "low", "because": "One trial."}, "limits": "Nobody knows more.", "body": ["Not counted."]}"#;
        let long = format!(
            r#"{{"id": "l", "title": "T", "keyMessage": "{}", "body": ["Not counted."]}}"#,
            "word ".repeat(3 * WORDS)
        );
        check_short(plain, 0);
        check_short(graded, 6);
        check_short(&format!("{plain}, {graded}"), 6);
        check_short(&format!("{graded}, {long}"), 6 + 3 * WORDS);
    }
}
