//! How references are cited, and where their links lead.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

#[path = "support/small.rs"]
mod small;

use article::{Location, Reference};
use serde_json::{Value, json};

/// A reference with these fields.
fn reference(fields: &Value) -> Reference {
    let mut reference = json!({ "id": "r", "type": "article-journal" });
    let all = reference.as_object_mut().unwrap();
    all.extend(fields.as_object().unwrap().clone());
    let article = small::article(&json!({
        "sections": [{ "id": "s", "title": "S", "body": [["Words", { "cite": "r" }]] }],
        "references": [reference],
    }));
    article.references().first().unwrap().clone()
}

#[test]
fn a_citation_has_authors_title_and_place_as_far_as_known() {
    for (fields, [authors, title, place]) in [
        (json!({}), ["", "", ""]),
        (json!({ "title": "Depression" }), ["", "Depression.", ""]),
        (
            json!({ "title": "Who?", "author": [{ "family": "Lii", "given": "TR" }, { "literal": "et al." }] }),
            ["Lii TR, et al.", "Who?", ""],
        ),
        (
            json!({ "title": "T", "author": [{ "family": "A", "given": "B" }, { "family": "C" }, { "literal": "World Health Organization" }] }),
            ["A B, C, World Health Organization.", "T.", ""],
        ),
        (
            json!({ "title": "T", "author": [{ "family": "A", "given": "B" }, { "family": "C" }, { "family": "D" }, { "family": "E" }] }),
            ["A B, C, D, et al.", "T.", ""],
        ),
        (
            json!({ "title": "¿Y el sueño…", "author": [{ "literal": "وزارة الصحة؟" }] }),
            ["وزارة الصحة؟", "¿Y el sueño…", ""],
        ),
        (
            json!({ "title": "研究。", "author": [{ "family": "Velde", "given": "J", "non-dropping-particle": "van der", "suffix": "Jr" }] }),
            ["van der Velde J Jr.", "研究。", ""],
        ),
        (
            json!({ "title": "“Who sleeps?”", "container-title": "睡眠！" }),
            ["", "“Who sleeps?”", "睡眠！"],
        ),
        (
            json!({ "title": "नींद और प्रकाश।", "container-title": "Sleep (and light)" }),
            ["", "नींद और प्रकाश।", "Sleep (and light)."],
        ),
        (
            json!({ "title": "Two\nlines\tof text" }),
            ["", "Two lines of text.", ""],
        ),
        (
            json!({ "container-title": "BMJ", "publisher": "BMJ Group", "issued": { "date-parts": [[2022]] }, "volume": "376", "page": "e067194" }),
            ["", "", "BMJ 2022;376:e067194."],
        ),
        (
            json!({ "container-title": "Science", "issued": { "date-parts": [[2010]] }, "volume": 329, "issue": 5994 }),
            ["", "", "Science 2010;329(5994)."],
        ),
        (
            json!({ "issued": { "date-parts": [[2022, 12]] }, "number": "TA854" }),
            ["", "", "TA854 2022."],
        ),
        (
            json!({ "publisher": "NICE", "number": "TA854", "issued": { "date-parts": [[2022]] } }),
            ["", "", "NICE TA854 2022."],
        ),
    ] {
        let citation = reference(&fields).citation();
        let pieces = [&citation.authors, &citation.title, &citation.place];
        let pieces = pieces.map(|piece| piece.as_deref().unwrap_or_default());
        assert_eq!(pieces, [authors, title, place], "{fields}");
        let line = [authors, title, place].join(" ");
        let words: Vec<&str> = line.split_whitespace().collect();
        let shown = citation.to_string().replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(shown, words.join(" "), "{fields}");
    }
}

#[test]
fn an_author_is_named_family_name_first_or_last() {
    for (author, inverted, full, is_et_al) in [
        (
            json!({ "family": "Doe", "given": "J." }),
            "Doe J.",
            "J. Doe",
            false,
        ),
        (json!({ "family": "Doe" }), "Doe", "Doe", false),
        (
            json!({ "literal": "Group", "family": "Doe" }),
            "Group",
            "Group",
            false,
        ),
        (
            json!({ "family": "Beethoven", "given": "L", "non-dropping-particle": "van" }),
            "van Beethoven L",
            "L van Beethoven",
            false,
        ),
        (
            json!({ "family": "Gaulle", "given": "C", "dropping-particle": "de" }),
            "de Gaulle C",
            "C de Gaulle",
            false,
        ),
        (
            json!({ "family": "Fontaine", "given": "J", "dropping-particle": "de", "non-dropping-particle": "la" }),
            "de la Fontaine J",
            "J de la Fontaine",
            false,
        ),
        (
            json!({ "family": "Alembert", "given": "J", "dropping-particle": "d’" }),
            "d’Alembert J",
            "J d’Alembert",
            false,
        ),
        (
            json!({ "family": "Razi", "non-dropping-particle": "al-" }),
            "al-Razi",
            "al-Razi",
            false,
        ),
        (
            json!({ "family": "van der Berg", "given": "J" }),
            "van der Berg J",
            "J van der Berg",
            false,
        ),
        (
            json!({ "family": "King", "given": "ML", "suffix": "Jr." }),
            "King ML Jr",
            "ML King Jr.",
            false,
        ),
        (
            json!({ "family": "King", "given": "ML", "suffix": "III" }),
            "King ML 3rd",
            "ML King III",
            false,
        ),
        (
            json!({ "family": "World Health Organization", "given": "", "suffix": " ", "dropping-particle": "" }),
            "World Health Organization",
            "World Health Organization",
            false,
        ),
        (json!({ "literal": "et al." }), "et al.", "et al.", true),
        (json!({ "literal": "et al" }), "et al", "et al", true),
    ] {
        let reference = reference(&json!({ "author": [author] }));
        let author = reference.authors().first().unwrap();
        assert_eq!(author.inverted_name(), inverted);
        assert_eq!(author.full_name(), full);
        assert_eq!(author.is_et_al(), is_et_al);
    }
}

#[test]
fn a_doi_is_escaped_where_a_url_needs_it() {
    for (doi, expected) in [
        ("10.1000/182", "10.1000/182"),
        (
            "10.1016/S0006-3223(99)00230-9",
            "10.1016/S0006-3223(99)00230-9",
        ),
        (
            "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-#",
            "10.1002/(SICI)1097-0258(19980815)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-%23",
        ),
        ("10.1000/a?b%c\"d", "10.1000/a%3Fb%25c%22d"),
        ("10.1000/{}^[]`|\\+", "10.1000/%7B%7D%5E%5B%5D%60%7C%5C%2B"),
        ("10.1000/!$&'*=@~_,", "10.1000/!$&'*=@~_,"),
        ("10.1000/a/../b/./c", "10.1000/a/..%2Fb/.%2Fc"),
        ("10.1000/größe 2", "10.1000/gr%C3%B6%C3%9Fe%202"),
    ] {
        let expected = format!("https://doi.org/{expected}");
        let reference = reference(&json!({ "DOI": doi }));
        assert_eq!(reference.link(), Some(expected), "{doi}");
        assert_eq!(reference.doi(), Some(doi));
    }
}

#[test]
fn a_source_is_linked_everywhere_it_can_be_found() {
    let all = json!({
        "URL": "https://example.org/a?b#c",
        "PMCID": "PMC8190578",
        "PMID": 23982301,
        "DOI": "10.1000/182",
    });
    let reference = reference(&all);
    let found: Vec<_> = reference
        .locations()
        .map(|location| (location, location.link()))
        .collect();
    let expected = [
        (Location::Doi("10.1000/182"), "https://doi.org/10.1000/182"),
        (
            Location::PubMed("23982301"),
            "https://pubmed.ncbi.nlm.nih.gov/23982301/",
        ),
        (
            Location::PubMedCentral("PMC8190578"),
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC8190578/",
        ),
        (
            Location::Page("https://example.org/a?b#c"),
            "https://example.org/a?b#c",
        ),
    ];
    assert_eq!(
        found,
        expected.map(|(place, link)| (place, link.to_owned()))
    );
    assert_eq!(reference.link().as_deref(), Some(expected[0].1));
}

#[test]
fn a_source_that_cannot_be_found_has_no_link() {
    let reference = reference(&json!({ "title": "T" }));
    assert_eq!(reference.locations().count(), 0);
    assert_eq!(reference.link(), None);
}
