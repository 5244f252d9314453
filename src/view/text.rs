use article::{Citation, Inline, Text};

use super::element::{Child, Element, element, link};

/// Running text with its emphasis, links, citations and explained words.
pub(super) fn text(text: &Text) -> Vec<Child> {
    text.inlines().iter().flat_map(one).collect()
}

fn one(inline: &Inline) -> Vec<Child> {
    let element = match inline {
        Inline::Plain(plain) => return vec![plain.as_str().into()],
        Inline::Cite(citations) => {
            return citations.iter().map(|one| citation(one).into()).collect();
        }
        Inline::Emphasis(inner) => element("em").children(text(inner)),
        Inline::Strong(inner) => element("strong").children(text(inner)),
        Inline::Link(inner) => link(inner.href().as_str()).children(text(inner.text())),
        Inline::Term(term) => link(format!("#{}", term.id()))
            .class("term")
            .child(term.text()),
    };
    vec![element.into()]
}

/// The number of a source, as a link to it, that the source can link back to.
pub(super) fn citation(citation: &Citation) -> Element {
    let link = link(format!("#{}", citation.reference()))
        .id(format!(
            "cite-{}-{}",
            citation.reference(),
            citation.occurrence()
        ))
        .attribute("role", "doc-noteref")
        .child(format!("[{}]", citation.number()));
    element("sup").class("cite").child(link)
}
