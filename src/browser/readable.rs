//! Walks the readable text of the page, for the search and for reading aloud.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Text};

/// Elements whose text is read as a unit.
const BLOCKS: &str =
    "p, li, h1, h2, h3, td, th, dt, dd, summary, caption, figcaption, blockquote, div, section";

/// Calls `on_text` with each text node in order, its parent, and whether it starts a new block. Text inside elements
/// that match `skipped` is left out.
pub(super) fn read(
    document: &Document,
    root: &Element,
    skipped: &str,
    on_text: &mut dyn FnMut(Text, &Element, bool),
) {
    let mut block = None;
    // SHOW_TEXT: https://dom.spec.whatwg.org/#interface-nodefilter
    let Ok(walker) = document.create_tree_walker_with_what_to_show(root, 4) else {
        return;
    };
    while let Ok(Some(node)) = walker.next_node() {
        let Some(parent) = node.parent_element() else {
            continue;
        };
        if let (Ok(None), Ok(around), Ok(text)) = (
            parent.closest(skipped),
            parent.closest(BLOCKS),
            node.dyn_into(),
        ) {
            let is_new = block != around;
            block = around;
            on_text(text, &parent, is_new);
        }
    }
}
