//! Raised and lowered characters.

/// The characters on the line, and their raised and lowered forms.
/// <https://www.unicode.org/charts/PDF/U2070.pdf>
const LINE: &str = "0123456789+-−=()";
const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
const LOWERED: &str = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

/// Raised words as plain text: raised characters if they exist. Letters stay on the line, as in
/// “1st”; anything else, such as a decimal exponent, follows a circumflex.
pub(super) fn raised(words: &str) -> String {
    shifted(words, RAISED, '^')
}

/// Lowered words as plain text.
pub(super) fn lowered(words: &str) -> String {
    shifted(words, LOWERED, '_')
}

fn shifted(words: &str, alphabet: &str, mark: char) -> String {
    let shift = |c| {
        LINE.chars()
            .zip(alphabet.chars())
            .find(|(plain, _)| *plain == c)
    };
    let found: Option<String> = words.chars().map(|c| Some(shift(c)?.1)).collect();
    match found {
        Some(found) => found,
        None if words.contains(|c: char| c.is_ascii_digit()) => format!("{mark}{words}"),
        None => words.to_owned(),
    }
}

/// The mark of a footnote, which must not be read as a part of a number before it.
pub(super) fn footnote(words: &str) -> String {
    if words.starts_with(char::is_alphanumeric) {
        format!("[{words}]")
    } else {
        words.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_raised_and_lowered() {
        for (words, up, down) in [
            ("3", "³", "₃"),
            ("-2", "⁻²", "₋₂"),
            ("2.5", "^2.5", "_2.5"),
            ("st", "st", "st"),
            ("n+1", "^n+1", "_n+1"),
        ] {
            assert_eq!(
                (raised(words), lowered(words)),
                (up.to_owned(), down.to_owned())
            );
        }
        assert_eq!(
            (footnote("1"), footnote("[1]")),
            ("[1]".to_owned(), "[1]".to_owned())
        );
    }
}
