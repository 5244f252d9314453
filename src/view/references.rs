use article::Reference;

use super::{
    part::part,
    reference::{citation_line, links},
};
use crate::{
    element::{Element, element, link},
    text::Words,
};

/// The numbered references, each with links back to where it is cited.
pub(super) fn references(references: &[Reference], words: &'static Words) -> Option<Element> {
    if references.is_empty() {
        return None;
    }
    let rows = references.iter().map(|reference| {
        element("li")
            .id(reference.id())
            .focusable()
            .child(citation_line(reference))
            .children(links(reference, words))
            .children(back_links(reference, words))
    });
    let list = element("ol")
        .id("references")
        .class("references")
        .children(rows);
    Some(part("references", words.references_title()).child(list))
}

fn back_links(reference: &Reference, words: &'static Words) -> Option<Element> {
    let line = element("p")
        .class("references-back")
        .child(words.cited_at());
    (reference.occurrences() > 0).then(|| {
        (1..=reference.occurrences()).fold(line, |line, occurrence| {
            let name = words.back_to_citation(reference.number(), occurrence);
            let back = link(format!("#cite_{}_{occurrence}", reference.id()))
                .attr("role", "doc-backlink")
                .attr("aria-label", name)
                .child(format!("↑{occurrence}"));
            line.child(" ").child(back)
        })
    })
}
