use article::GlossaryEntry;

use super::{part::part, text::text};
use crate::{
    element::{Element, element},
    text::Words,
};

/// The terms that the article explains.
pub(super) fn glossary(entries: &[GlossaryEntry], words: &'static Words) -> Option<Element> {
    if entries.is_empty() {
        return None;
    }
    let rows = entries.iter().map(|entry| {
        element("div")
            .id(entry.id())
            .focusable()
            .child(element("dt").child(entry.term()))
            .child(element("dd").children(text(entry.definition())))
    });
    let list = element("dl")
        .id("glossary")
        .class("glossary")
        .children(rows);
    Some(part("glossary", words.glossary_title()).child(list))
}
