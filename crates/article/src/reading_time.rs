use crate::article::Article;
use crate::text::Text;
use crate::walk::{Piece, walk_blocks, walk_text};

/// How many words an adult reads per minute: English non-fiction, read silently.
///
/// Source: Brysbaert M. How many words do we read per minute? A review and meta-analysis of
/// reading rate. Journal of Memory and Language 2019;109:104047, doi:10.1016/j.jml.2019.104047.
pub const WORDS_PER_MINUTE: usize = 238;

impl Article {
    /// The words from the introduction to the questions, separated by white space.
    ///
    /// Glossary, references and help lines do not count: readers look things up there, and do not
    /// read them through.
    pub fn words(&self) -> usize {
        let mut words = 0;
        let mut count = |piece: Piece<'_>| {
            if let Piece::Text(text) = piece {
                words += words_of(text);
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
        words
    }

    /// How long it takes to read, in whole minutes, at least 1.
    pub fn reading_minutes(&self) -> u32 {
        minutes(self.words())
    }

    /// How long it takes to read the key messages and limits alone, in whole minutes, at least 1.
    pub fn short_reading_minutes(&self) -> u32 {
        minutes(self.short_words())
    }

    /// The words of the key messages and the limits: what is known, and what is not. The reasons
    /// for a certainty are details.
    fn short_words(&self) -> usize {
        let sections = self.sections().iter();
        let texts = sections.flat_map(|section| [section.key_message(), section.limits()]);
        texts.flatten().map(words_of).sum()
    }
}

/// Whole minutes, rounded, at least 1.
fn minutes(words: usize) -> u32 {
    let minutes = (words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE;
    u32::try_from(minutes).unwrap_or(u32::MAX).max(1)
}

fn words_of(text: &Text) -> usize {
    text.plain().split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: usize, expected: u32) {
        assert_eq!(minutes(words), expected, "{words} words");
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

    fn check_short(sections: &str, expected: usize) {
        let json = format!(
            r#"{{"format": 1, "id": "a", "lang": "en", "title": "A title", "description": "Not counted", "author": {{"name": "C"}},
                "introduction": ["Not counted either."], "sections": [{sections}], "questions": ["Nor is this?"],
                "references": [{{"id": "r"}}]}}"#
        );
        let article = Article::from_json(json.as_bytes()).unwrap();
        assert_eq!(article.short_words(), expected, "{sections}");
        assert_eq!(article.short_reading_minutes(), minutes(expected));
    }

    #[test]
    fn the_short_version_is_the_key_messages_and_limits() {
        let plain = r#"{"id": "s", "title": "T", "claim": "Often said", "body": ["Not counted."]}"#;
        let graded = r#"{"id": "g", "title": "T", "keyMessage": ["It ", {"em": "may"}, " help.", {"cite": "r"}],
            "certainty": {"level": "low", "because": "One trial."}, "limits": "Nobody knows more.", "body": ["Not counted."]}"#;
        let long = format!(
            r#"{{"id": "l", "title": "T", "keyMessage": "{}", "body": ["Not counted."]}}"#,
            "word ".repeat(3 * WORDS_PER_MINUTE)
        );
        check_short(plain, 0);
        check_short(graded, 6);
        check_short(&format!("{plain}, {graded}"), 6);
        check_short(&format!("{graded}, {long}"), 6 + 3 * WORDS_PER_MINUTE);
    }
}
