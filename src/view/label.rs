use crate::element::{Element, Said, element};

/// A label for the text that follows it.
pub(super) fn label(words: Said) -> Element {
    element("span").class("label").child(words)
}
