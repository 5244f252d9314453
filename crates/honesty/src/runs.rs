//! Runs of words that two texts have in common.

use std::collections::HashSet;

use crate::phrases::words;

/// This many words in a row are not a coincidence.
const RUN: usize = 8;

/// A text from which no sentence may be copied.
#[derive(Debug)]
pub struct Original {
    /// The name of its file.
    pub name: String,
    runs: HashSet<Vec<String>>,
}

impl Original {
    /// The text of a file, without markup.
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        let words = words(text);
        Self {
            name: name.into(),
            runs: words.windows(RUN).map(<[String]>::to_vec).collect(),
        }
    }

    /// The longest run of at least eight words that the text has in common with this one, whatever
    /// the case and punctuation.
    pub(crate) fn longest_run(&self, text: &str) -> Option<String> {
        let words = words(text);
        let mut longest = 0..0;
        let mut current = 0..0;
        for (start, run) in words.windows(RUN).enumerate() {
            if !self.runs.contains(run) {
                continue;
            }
            if current.end != start + RUN - 1 {
                current.start = start;
            }
            current.end = start + RUN;
            if current.len() > longest.len() {
                longest = current.clone();
            }
        }
        let run = words.get(longest)?;
        (!run.is_empty()).then(|| run.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_words_in_a_row_are_a_run() {
        let original = Original::new("a", "One two three, four five six SEVEN eight nine. Ten.");
        for (text, expected) in [
            ("One two three four five six seven.", None),
            (
                "Say “one two three four five six seven eight”!",
                Some("one two three four five six seven eight"),
            ),
            (
                "Two three four – five six seven eight nine ten eleven",
                Some("two three four five six seven eight nine ten"),
            ),
            ("one two three four six five seven eight nine", None),
            ("", None),
        ] {
            assert_eq!(original.longest_run(text).as_deref(), expected, "{text}");
        }
    }
}
