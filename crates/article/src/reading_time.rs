use crate::walk::{Piece, walk_blocks, walk_section, walk_text};
use crate::{Article, Text};

/// How many words an adult reads in a minute: silent reading of non-fiction in English.
///
/// Source: Brysbaert M. How many words do we read per minute? A review and meta-analysis of
/// reading rate. Journal of Memory and Language 2019;109:104047, doi:10.1016/j.jml.2019.104047.
pub const WORDS_PER_MINUTE: usize = 238;

/// The words from the introduction to the questions. Glossary, references and help lines are
/// looked up rather than read through. A word is what stands between white space.
pub(crate) fn words(article: &Article) -> usize {
    let mut words = 0;
    let mut count = |piece: Piece<'_>| {
        if let Piece::Text(text) = piece {
            words += words_of(text);
        }
    };
    walk_blocks(article.introduction(), &mut count);
    for section in article.sections() {
        walk_section(section, &mut count);
    }
    if let Some(conclusion) = article.conclusion() {
        walk_blocks(conclusion.body(), &mut count);
    }
    for question in article.questions() {
        walk_text(question, &mut count);
    }
    words
}

/// Whole minutes, rounded, at least one.
pub(crate) fn minutes(words: usize) -> u32 {
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
}
