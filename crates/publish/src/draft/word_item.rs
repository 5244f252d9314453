//! Items of lists in pages that Word saved: paragraphs that begin with a mark.

use markdown::{Node, Value};

/// The marks of Word's lists, as they stand in its symbol fonts.
const MARKS: [char; 8] = ['·', '•', 'o', '§', 'Ø', 'ü', '-', '–'];

/// Removes the mark from a paragraph. Returns its number, if it is one.
pub(super) fn take_mark(text: &mut Node) -> Option<Option<usize>> {
    let is_alone = matches!(text.value, Value::String(_));
    let first = match &mut text.value {
        Value::String(words) => words,
        Value::Array(pieces) => match pieces.first_mut().map(|piece| &mut piece.value) {
            Some(Value::String(words)) => words,
            _ => return None,
        },
        _ => return None,
    };
    // Word fills the indent with spaces that do not break.
    let (mark, rest) = first.split_once('\u{a0}')?;
    let rest = rest.trim_start();
    let number = match mark.strip_suffix(['.', ')']) {
        Some(number) => Some(number.parse().ok()?),
        None => None,
    };
    let is_mark = number.is_some() || mark.chars().count() == 1 && mark.starts_with(MARKS);
    if !is_mark || rest.is_empty() && is_alone {
        return None;
    }
    *first = rest.to_owned();
    if let Value::Array(pieces) = &mut text.value {
        pieces.retain(|piece| !matches!(&piece.value, Value::String(words) if words.is_empty()));
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_followed_by_spaces_that_do_not_break() {
        for (words, number, rest) in [
            ("·\u{a0}\u{a0} a", Some(None), "a"),
            ("12.\u{a0} a", Some(Some(12)), "a"),
            ("o a", None, "o a"),
            ("no\u{a0}mark", None, "no\u{a0}mark"),
            ("·\u{a0}", None, "·\u{a0}"),
        ] {
            let mut text = Node::from(words);
            assert_eq!(take_mark(&mut text), number, "{words}");
            assert_eq!(text, Node::from(rest));
        }
    }
}
