//! Whole words in a text, whatever the punctuation and case.

/// Whether the text has this phrase, as whole words.
pub(crate) fn has(text: &str, phrase: &str) -> bool {
    folded(text).contains(&folded(phrase))
}

/// A text in which phrases are looked for.
#[derive(Debug, PartialEq)]
pub(crate) struct Folded {
    text: String,
    /// Where each word starts.
    starts: Vec<usize>,
}

impl Folded {
    pub(crate) fn of(text: &str) -> Self {
        let text = folded(text);
        let starts = text.match_indices(' ').map(|(space, _)| space + 1);
        Self {
            starts: starts.collect(),
            text,
        }
    }

    /// The first of these phrases that the text has. They are in lower case and without punctuation.
    pub(crate) fn first<'a>(&self, phrases: &[&'a str]) -> Option<&'a str> {
        let mut phrases = phrases.iter().copied();
        phrases.find(|phrase| self.position(phrase).is_some())
    }

    /// Whether the text begins with one of these phrases.
    pub(crate) fn begins(&self, phrases: &[&str]) -> bool {
        let mut phrases = phrases.iter();
        phrases.any(|phrase| {
            let around = self.around(phrase);
            around.is_some_and(|(before, _)| before.trim().is_empty())
        })
    }

    /// The words before and after this phrase, in lower case, if the text has it.
    pub(crate) fn around(&self, phrase: &str) -> Option<(&str, &str)> {
        let start = self.position(phrase)?;
        let after = self.text.get(start + phrase.len()..)?;
        Some((self.text.get(..start)?, after))
    }

    /// Where a phrase occurs as whole words. Comparing it with each word is several times as fast as preparing a search
    /// for each of many short phrases, and most differ in the first byte.
    fn position(&self, phrase: &str) -> Option<usize> {
        let (text, phrase) = (self.text.as_bytes(), phrase.as_bytes());
        let mut starts = self.starts.iter().copied();
        starts.find(|start| {
            text.get(*start) == phrase.first()
                && text
                    .get(*start..)
                    .and_then(|rest| rest.strip_prefix(phrase))
                    .is_some_and(|after| after.starts_with(b" "))
        })
    }
}

/// The byte of the text at which this phrase, as whole words, begins.
pub(crate) fn find(text: &str, phrase: &str) -> Option<usize> {
    let mut before = None;
    let mut starts = text.char_indices().filter(|(_, c)| {
        let was_inside = before.replace(*c).is_some_and(is_inside);
        is_inside(*c) && !was_inside
    });
    let phrase = words(phrase);
    starts.find_map(|(start, _)| {
        let rest = text.get(start..)?.split(|c: char| !is_inside(c));
        let rest = rest.filter(|word| !word.is_empty()).map(str::to_lowercase);
        rest.take(phrase.len())
            .eq(phrase.iter().cloned())
            .then_some(start)
    })
}

/// The words that are the writer's own: words in quotation marks are what others say.
pub(crate) fn own(text: &str) -> String {
    let mut own = String::new();
    let mut rest = text;
    while let Some((before, mark, after)) = quotation(rest) {
        own.push_str(before);
        rest = match after.split_once(mark) {
            Some((_, after)) => after,
            // A mark without a closing one quotes nothing.
            None => {
                own.push_str(after);
                ""
            }
        };
    }
    own + rest
}

/// The text before the first quotation mark, the mark that closes it, and the text after.
fn quotation(text: &str) -> Option<(&str, char, &str)> {
    let (start, mark) = text.char_indices().find(|(_, c)| "“«„\"".contains(*c))?;
    let closing = match mark {
        '“' => '”',
        '«' => '»',
        '„' => '“',
        other => other,
    };
    let (before, after) = text.split_at(start);
    Some((before, closing, after.strip_prefix(mark)?))
}

/// Lower-case words.
pub(crate) fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !is_inside(c));
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether a character is of a word.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Marks that belong to the letter before: vowel signs of Arabic and accents written apart.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Lower-case words with single spaces, also before the first and after the last.
pub(crate) fn folded(text: &str) -> String {
    format!(" {} ", words(text).join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words() {
        for (text, phrase, expected) in [
            ("It may help.", "may", true),
            ("Since May 2019", "may", true),
            ("Dismay", "may", false),
            ("It may\nhelp", "may help", true),
            ("A game-changer!", "game changer", true),
            ("قد يخفف", "قد", true),
            ("تقدم", "قد", false),
        ] {
            assert_eq!(has(text, phrase), expected, "{phrase:?} in {text:?}");
        }
    }

    #[test]
    fn phrases_are_found_where_they_begin() {
        for (text, phrase, expected) in [
            ("It may help.", "may help", Some(3)),
            ("É: “No\nrisk”", "no risk", Some(7)),
            ("A game-changer", "game changer", Some(2)),
            ("Dismay may", "may", Some(7)),
            ("Dismay", "may", None),
        ] {
            assert_eq!(find(text, phrase), expected, "{phrase:?} in {text:?}");
        }
    }

    #[test]
    fn quotations_are_others_words() {
        assert_eq!(
            own("“Cures” is a slogan. It helps."),
            " is a slogan. It helps."
        );
        assert_eq!(own("«Cura», dicen"), ", dicen");
        assert_eq!(own("Es „heilt“ nichts"), "Es  nichts");
        assert_eq!(own("It “cures everything"), "It cures everything");
    }
}
