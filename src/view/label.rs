use crate::element::{Element, element};

/// The words that say what the text after them is.
pub(super) fn label(words: &str) -> Element {
    element("span").class("label").child(words)
}
