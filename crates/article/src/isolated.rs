//! Directional isolates in plain text, as `bdi` is one in HTML.
//! <https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates>

/// FIRST STRONG ISOLATE.
pub const ISOLATE: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
pub const POP_ISOLATE: char = '\u{2069}';

/// The text with its own direction. It turns nothing around it, as its bidirectional controls end within it: those of an
/// article do.
pub fn isolated(text: &str) -> String {
    format!("{ISOLATE}{text}{POP_ISOLATE}")
}

/// Whether the text has letters or controls that can turn the order of what is around it.
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|character| {
        is_control(character)
            || matches!(character,
            '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}')
    })
}

/// Whether the character opens or closes an embedding, an override or an isolate.
pub(crate) fn is_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..=POP_ISOLATE)
}
