//! Labels of a section's fields that are not written as labels are.

use crate::node::{Node, Value};
use crate::notation::LABELS;

/// The label that a block begins with, and the block with that as labels are written, if it has it in another spelling
/// or stressed.
pub(crate) fn respelt(block: &Node) -> Option<(&'static str, Node)> {
    let mut pieces = match &block.value {
        Value::String(_) => vec![block.clone()],
        Value::Array(pieces) => pieces.clone(),
        _ => return None,
    }
    .into_iter();
    let first = pieces.next()?;
    let (label, rest) = if let Some(words) = first.as_str() {
        let (label, length) = misspelt(words)?;
        (label, first.text_from(length))
    } else {
        let words = first.field("strong").or_else(|| first.field("em"))?;
        let label = stressed(words.as_str()?)?;
        let next = pieces.next()?;
        let words = next.as_str()?;
        let rest = words.trim_start_matches([':', ' ']);
        (label, next.text_from(words.len() - rest.len()))
    };
    let mut beginning = Node::string(block.at, label);
    if let Some(rest) = &rest {
        beginning.push_words(rest.at, rest.as_str().unwrap_or_default());
    }
    let pieces = std::iter::once(beginning).chain(pieces).collect();
    Some((label, Node::array(block.at, pieces)))
}

/// The label that stressed words are.
pub(crate) fn stressed(words: &str) -> Option<&'static str> {
    let words = format!("{}:", words.trim_end_matches([':', ' ']));
    let (label, _) = misspelt(&words)?;
    Some(label)
}

/// The label that a line begins with if it is written as labels are not, such as "Key Message:", and the length of that.
pub(crate) fn misspelt(words: &str) -> Option<(&'static str, usize)> {
    let (written, rest) = words.split_once(':')?;
    if LABELS.iter().any(|label| words.starts_with(label)) {
        return None;
    }
    let length = words.len() - rest.trim_start_matches(' ').len();
    let written = written.trim().to_lowercase().replace(['-', '_'], " ");
    let mut labels = LABELS.into_iter();
    let label = labels.find(|label| {
        let name = label.trim_end_matches(": ").to_lowercase();
        is_slip_of(&written, &name) || name == "limits" && written.starts_with("limitation")
    })?;
    Some((label, length))
}

/// Whether a word is another with at most one letter too many, too few or wrong, or with two neighbours swapped.
fn is_slip_of(written: &str, name: &str) -> bool {
    let (written, name): (Vec<char>, Vec<char>) =
        (written.chars().collect(), name.chars().collect());
    let pairs = written.iter().zip(&name);
    let same = pairs.take_while(|(one, other)| one == other).count();
    let rest =
        |letters: &[char], skipped: usize| letters.get(same + skipped..).map(<[char]>::to_vec);
    let is_swapped = || {
        let (one, other) = (written.get(same..same + 2), name.get(same..same + 2));
        matches!((one, other), (Some([a, b]), Some([c, d])) if (a, b) == (d, c))
            && rest(&written, 2) == rest(&name, 2)
    };
    written == name
        || rest(&written, 1).is_some() && rest(&written, 1) == rest(&name, 0)
        || rest(&name, 1).is_some() && rest(&written, 0) == rest(&name, 1)
        || rest(&written, 1).is_some() && rest(&written, 1) == rest(&name, 1)
        || is_swapped()
}
