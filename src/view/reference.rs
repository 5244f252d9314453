use article::{Location, Reference};

use crate::{
    element::{Element, Said, element, link},
    text::Words,
};

/// The reference's citation, with its title marked up. Source and title keep their own direction: an English source
/// on an Arabic page reads from left to right.
pub(super) fn citation_line(reference: &Reference) -> Element {
    let citation = reference.citation();
    let has_title = citation.title.is_some();
    let place = citation.place.map(|place| {
        if has_title {
            format!(" {place}")
        } else {
            place
        }
    });
    element("p")
        .class("reference-citation")
        .attr("dir", "auto")
        .children(citation.authors.map(|authors| format!("{authors} ")))
        .children(
            citation
                .title
                .map(|title| element("cite").attr("dir", "auto").child(title)),
        )
        .children(place)
}

/// Links to the source. Its own page is linked only if it is in no database.
pub(super) fn links(reference: &Reference, words: &'static Words) -> Option<Element> {
    let has_identifier = reference
        .locations()
        .any(|location| !matches!(location, Location::Page(_)));
    let named = |location: &Location<'_>| -> Option<Said> {
        match location {
            Location::Doi(doi) => Some(format!("DOI {doi}").into()),
            Location::PubMed(pmid) => Some(format!("PubMed {pmid}").into()),
            Location::PubMedCentral(pmcid) => Some(format!("PubMed Central {pmcid}").into()),
            Location::Page(_) => (!has_identifier).then(|| words.website()),
        }
    };
    let links: Vec<_> = reference
        .locations()
        .filter_map(|location| {
            let link = link(location.link()).attr("dir", "auto");
            Some(link.child(named(&location)?))
        })
        .collect();
    (!links.is_empty()).then(|| {
        links
            .into_iter()
            .fold(element("p").class("reference-links"), |line, link| {
                line.child(link).child(" ")
            })
    })
}

/// Links to the references that a section uses.
pub(super) fn numbers(
    used: &[usize],
    references: &[Reference],
    words: &'static Words,
) -> Option<Element> {
    let line = element("p")
        .class("reference-numbers")
        .child(words.sources_here());
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

#[cfg(test)]
mod tests {
    use article::{Article, Reference};

    use super::{citation_line, links};
    use crate::text;

    /// A reference with these fields.
    fn reference(fields: &str) -> Reference {
        let json = format!(
            r#"{{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {{"name": "C"}},
                "sections": [{{"id": "s", "title": "S", "body": [["Words", {{"cite": "r"}}]]}}],
                "references": [{{"id": "r", "type": "article-journal"{fields}}}]}}"#
        );
        let article = Article::from_json(json.as_bytes()).unwrap();
        article.references().first().unwrap().clone()
    }

    #[test]
    fn the_title_in_a_citation_is_marked_up() {
        for (fields, expected) in [
            (
                r#", "title": "T", "author": [{"family": "Lii", "given": "TR"}], "container-title": "BMJ", "volume": 1"#,
                "Lii TR. <cite dir=\"auto\">T.</cite> BMJ;1.",
            ),
            (
                r#", "title": "<b> & {""#,
                "<cite dir=\"auto\">&lt;b&gt; &amp; {.</cite>",
            ),
            (
                r#", "title": "T", "container-title": "BMJ""#,
                "<cite dir=\"auto\">T.</cite> BMJ.",
            ),
            (
                r#", "author": [{"family": "Lii"}], "container-title": "BMJ""#,
                "Lii. BMJ.",
            ),
            (r#", "container-title": "BMJ""#, "BMJ."),
            ("", ""),
        ] {
            let html = citation_line(&reference(fields)).to_html();
            assert_eq!(
                html,
                format!("<p class=\"reference-citation\" dir=\"auto\">{expected}</p>")
            );
        }
    }

    #[test]
    fn a_source_links_to_every_database_or_else_to_its_own_page() {
        let identifiers = r##", "DOI": "10.1002/a<1::b>2-#", "PMID": 7, "PMCID": "PMC8", "URL": "https://example.org/""##;
        for (fields, expected) in [
            (
                identifiers,
                "<a href=\"https://doi.org/10.1002/a%3C1::b%3E2-%23\" dir=\"auto\">DOI 10.1002/a&lt;1::b&gt;2-#</a> \
                 <a href=\"https://pubmed.ncbi.nlm.nih.gov/7/\" dir=\"auto\">PubMed 7</a> \
                 <a href=\"https://pmc.ncbi.nlm.nih.gov/articles/PMC8/\" dir=\"auto\">PubMed Central PMC8</a> ",
            ),
            (
                r#", "URL": "https://example.org/""#,
                "<a href=\"https://example.org/\" dir=\"auto\">Website</a> ",
            ),
        ] {
            let html = links(&reference(fields), text::english())
                .unwrap()
                .to_html();
            assert_eq!(html, format!("<p class=\"reference-links\">{expected}</p>"));
        }
        assert!(links(&reference(""), text::english()).is_none());
    }
}
