//! A language's file: `key = text` on each line, in the order of [`TextKey`](super::words::TextKey), and comments after `#`.

use super::words::KEYS;

/// The words for a page, as a file of a language has them.
#[derive(Clone)]
pub struct LanguageFile {
    /// The file's text.
    pub text: String,
    /// Whether they are in another language than the page, whose own has no file.
    pub is_foreign: bool,
}

/// The keys and texts of a file.
pub(super) fn entries(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (key, text) = line.split_once('=')?;
        Some((key.strip_suffix(' ')?, text.strip_prefix(' ')?))
    })
}

/// The parts of a text. They are separated by " | ".
// A single character, because the standard library's search for several is large.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(|part| part.trim_matches(' '))
}

/// Whether a file seems to have all texts. A host may answer with something else, such as a page.
pub fn is_whole(file: &str) -> bool {
    entries(file).count() == KEYS.len()
}

/// The first key that a file does not have in its place, or has no text for. The page finds texts by their order.
pub fn misplaced(file: &str) -> Option<&'static str> {
    let mut entries = entries(file);
    KEYS.iter().copied().find(|wanted| {
        !entries
            .next()
            .is_some_and(|(key, text)| key == *wanted && !text.is_empty())
    })
}
