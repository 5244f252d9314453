use article::{Name, Reference};

use crate::{
    element::{Element, element, link},
    text::Words,
};

/// How many authors are named before "et al.".
const AUTHORS_NAMED: usize = 3;

/// Who, what, where and when, in the order of the Vancouver style.
/// <https://www.ncbi.nlm.nih.gov/books/NBK7256/>
pub(super) fn citation_line(reference: &Reference) -> Element {
    let authors = authors(reference.authors()).map(|authors| format!("{} ", sentence(authors)));
    let title = reference
        .title()
        .map(|title| element("cite").child(sentence(title.to_owned())));
    let place = place(reference);
    element("p")
        .class("citation")
        .children(authors)
        .children(title)
        .children((!place.is_empty()).then(|| format!(" {place}")))
}

/// Links to the source itself.
pub(super) fn links(reference: &Reference, words: &'static Words) -> Option<Element> {
    let doi = reference
        .doi()
        .map(|doi| link(format!("https://doi.org/{doi}")).child(format!("DOI {doi}")));
    let pubmed = reference.pmid().map(|pmid| {
        link(format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/")).child(format!("PubMed {pmid}"))
    });
    let mut links: Vec<_> = [doi, pubmed].into_iter().flatten().collect();
    if links.is_empty() {
        links.extend(reference.url().map(|url| link(url).child(words.website)));
    }
    (!links.is_empty()).then(|| {
        links
            .into_iter()
            .fold(element("p").class("links"), |line, link| {
                line.child(link).child(" ")
            })
    })
}

/// The references that a section uses, as links to them.
pub(super) fn numbers(
    used: &[usize],
    references: &[Reference],
    words: &'static Words,
) -> Option<Element> {
    let line = element("p").class("sources").child(words.sources_here);
    (!used.is_empty()).then(|| {
        references
            .iter()
            .filter(|reference| used.contains(&reference.number()))
            .fold(line, |line, reference| {
                let number = format!("[{}]", reference.number());
                line.child(" ")
                    .child(link(format!("#{}", reference.id())).child(number))
            })
    })
}

fn authors(names: &[Name]) -> Option<String> {
    let mut named: Vec<_> = names.iter().take(AUTHORS_NAMED).map(name).collect();
    if names.len() > AUTHORS_NAMED {
        named.push("et al".into());
    }
    (!named.is_empty()).then(|| named.join(", "))
}

fn name(name: &Name) -> String {
    match (name.literal(), name.family(), name.given()) {
        (Some(literal), ..) => literal.into(),
        (None, Some(family), Some(given)) => format!("{family} {given}"),
        (None, family, given) => family.or(given).unwrap_or_default().into(),
    }
}

/// Journal or publisher, year, volume, issue and pages.
fn place(reference: &Reference) -> String {
    let mut place = String::new();
    let container = reference.container().or(reference.publisher());
    for name in [container, reference.report()].into_iter().flatten() {
        if !place.is_empty() {
            place.push(' ');
        }
        place.push_str(name);
    }
    if let Some(year) = reference.year() {
        if !place.is_empty() {
            place.push(' ');
        }
        place.push_str(&year.to_string());
    }
    if let Some(volume) = reference.volume() {
        place.push_str(&format!(";{volume}"));
        if let Some(issue) = reference.issue() {
            place.push_str(&format!("({issue})"));
        }
    }
    if let Some(page) = reference.page() {
        place.push_str(&format!(":{page}"));
    }
    if place.is_empty() {
        place
    } else {
        sentence(place)
    }
}

/// Ends in one full stop, or in the mark that it has.
fn sentence(mut text: String) -> String {
    if !text.ends_with(['.', '?', '!']) {
        text.push('.');
    }
    text
}

#[cfg(test)]
mod tests {
    use article::Article;

    use super::*;

    /// The citation of a reference with these fields.
    fn check(fields: &str, expected: &str) {
        let json = format!(
            r#"{{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {{"name": "C"}},
                "sections": [{{"id": "s", "title": "S", "body": [["Words", {{"cite": "r"}}]]}}],
                "references": [{{"id": "r", "type": "article-journal", {fields}}}]}}"#
        );
        let article = Article::from_json(json.as_bytes()).unwrap();
        let html = citation_line(article.references().first().unwrap()).to_html();
        assert_eq!(html, format!("<p class=\"citation\">{expected}</p>"));
    }

    #[test]
    fn a_citation_says_who_what_where_and_when_as_far_as_is_known() {
        let two = r#""author": [{"family": "Lii", "given": "TR"}, {"literal": "et al."}]"#;
        for (fields, expected) in [
            (r#""title": "Depression""#.to_owned(), "<cite>Depression.</cite>"),
            (format!(r#""title": "Who?", {two}"#), "Lii TR, et al. <cite>Who?</cite>"),
            (
                r#""title": "T", "author": [{"family": "A", "given": "B"}, {"family": "C"}, {"family": "D"}, {"family": "E"}]"#
                    .to_owned(),
                "A B, C, D, et al. <cite>T.</cite>",
            ),
            (
                r#""title": "T", "container-title": "BMJ", "issued": {"date-parts": [[2022]]}, "volume": "376", "page": "e067194""#
                    .to_owned(),
                "<cite>T.</cite> BMJ 2022;376:e067194.",
            ),
            (
                r#""title": "T", "container-title": "Science", "issued": {"date-parts": [[2010]]}, "volume": 329, "issue": 5994"#
                    .to_owned(),
                "<cite>T.</cite> Science 2010;329(5994).",
            ),
            (
                r#""title": "T", "issued": {"date-parts": [[2022, 12]]}, "number": "TA854""#.to_owned(),
                "<cite>T.</cite> TA854 2022.",
            ),
        ] {
            check(&fields, expected);
        }
    }
}
