use article::{Citation, Inline, Text};

use crate::element::{Child, Element, element, link};

/// Running text with emphasis, links, citations and explained terms.
pub(super) fn text(text: &Text) -> Vec<Child> {
    text.inlines().iter().flat_map(one).collect()
}

fn one(inline: &Inline) -> Vec<Child> {
    let element = match inline {
        Inline::Plain(plain) => return vec![Child::Text(plain.clone())],
        Inline::Cite(citations) => {
            return citations.iter().map(citation).map(Child::Element).collect();
        }
        Inline::Emphasis(inner) => element("em").children(text(inner)),
        Inline::Strong(inner) => element("strong").children(text(inner)),
        Inline::Link(inner) => link(inner.href().as_str()).children(text(inner.text())),
        Inline::Term(term) => link(format!("#{}", term.id()))
            .class("text-term")
            .child(term.text()),
    };
    vec![Child::Element(element)]
}

/// A citation's number, as a link to the source. The source links back to it.
pub(super) fn citation(citation: &Citation) -> Element {
    let link = link(format!("#{}", citation.reference()))
        .id(format!(
            "cite_{}_{}",
            citation.reference(),
            citation.occurrence()
        ))
        .attr("role", "doc-noteref")
        .child(format!("[{}]", citation.number()));
    element("sup").class("text-citation").child(link)
}
