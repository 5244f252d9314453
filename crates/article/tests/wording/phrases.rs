//! Whole words in a text, whatever the punctuation and case.

/// Whether the text has this phrase, as whole words.
pub(crate) fn has(text: &str, phrase: &str) -> bool {
    plain(text).contains(&plain(phrase))
}

/// The first of these phrases that the text has.
pub(crate) fn first<'a>(text: &str, phrases: &[&'a str]) -> Option<&'a str> {
    phrases.iter().copied().find(|phrase| has(text, phrase))
}

/// Lower-case words with single spaces, also before the first and after the last.
fn plain(text: &str) -> String {
    let words: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = words.split_whitespace().collect();
    format!(" {} ", words.join(" ").to_lowercase())
}

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
