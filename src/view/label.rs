use crate::element::{Element, element};

/// A label for the text that follows it.
pub(super) fn label(words: &str) -> Element {
    element("span").class("label").child(words)
}
