//! How an article's own page is cited, whatever its title.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

#[path = "support/small.rs"]
mod small;

use article::{Article, cite};
use serde_json::{Value, json};

/// An article of Icaro Connect with this title and these fields.
fn article(title: &str, mut fields: Value) -> Article {
    fields["title"] = title.into();
    fields["author"] = json!({ "name": "Icaro Connect" });
    small::article(&fields)
}

#[test]
fn a_citation_has_what_is_known_about_the_page() {
    let check = |fields: Value, address: Option<&str>, [text, bibtex, ris]: [&str; 3]| {
        let article = article("Light and sleep", fields);
        assert_eq!(cite::text(&article, address), text);
        assert_eq!(cite::bibtex(&article, address), bibtex);
        assert_eq!(cite::ris(&article, address), ris);
    };
    check(
        json!({}),
        None,
        [
            "Icaro Connect. Light and sleep.",
            "@misc{a-page,\n  author = {{Icaro Connect}},\n  title = {{Light and sleep}},\n}\n",
            "TY  - ELEC\r\nAU  - Icaro Connect\r\nTI  - Light and sleep\r\nLA  - en\r\nER  - \r\n",
        ],
    );
    check(
        json!({
            "publisher": { "name": "Press & Sons" },
            "datePublished": "2025-12-31",
            "dateModified": "2026-02-01",
        }),
        Some("https://example.org/a_b?c=%20d#e"),
        [
            "Icaro Connect. Light and sleep. Press & Sons; 2026-02-01. https://example.org/a_b?c=%20d#e",
            "@misc{a-page,\n  author = {{Icaro Connect}},\n  title = {{Light and sleep}},\n  \
             organization = {{Press \\& Sons}},\n  year = {2026},\n  date = {2026-02-01},\n  \
             url = {https://example.org/a_b?c=%20d#e},\n}\n",
            "TY  - ELEC\r\nAU  - Icaro Connect\r\nTI  - Light and sleep\r\nPB  - Press & Sons\r\n\
             PY  - 2026\r\nDA  - 2026/02/01\r\nLA  - en\r\nUR  - https://example.org/a_b?c=%20d#e\r\nER  - \r\n",
        ],
    );
    check(
        json!({ "publisher": { "name": "Icaro Connect" }, "datePublished": "2026-11-23" }),
        Some("https://example.org/{}\\\r\nER  - "),
        [
            "Icaro Connect. Light and sleep. 2026-11-23. https://example.org/%7B%7D%5C%0D%0AER%20%20-",
            "@misc{a-page,\n  author = {{Icaro Connect}},\n  title = {{Light and sleep}},\n  \
             year = {2026},\n  date = {2026-11-23},\n  url = {https://example.org/%7B%7D%5C%0D%0AER%20%20-},\n}\n",
            "TY  - ELEC\r\nAU  - Icaro Connect\r\nTI  - Light and sleep\r\nPY  - 2026\r\n\
             DA  - 2026/11/23\r\nLA  - en\r\nUR  - https://example.org/%7B%7D%5C%0D%0AER%20%20-\r\nER  - \r\n",
        ],
    );
}

#[test]
fn a_title_that_runs_from_right_to_left_turns_nothing_beside_it() {
    let article = article("ضوء الصباح والنوم؟", json!({}));
    let text = "\u{2068}Icaro Connect.\u{2069} \u{2068}ضوء الصباح والنوم؟\u{2069}";
    assert_eq!(cite::text(&article, None), text);
    let address = "https://example.org/";
    assert_eq!(
        cite::text(&article, Some(address)),
        format!("{text} {address}")
    );
    assert!(cite::bibtex(&article, None).contains("{{ضوء الصباح والنوم؟}}"));
}

#[test]
fn no_title_breaks_out_of_its_field() {
    for (title, text, bibtex) in [
        ("Who sleeps?", "Who sleeps?", "Who sleeps?"),
        ("A {brace", "A {brace.", "A \\textbraceleft{}brace"),
        (
            "}}, evil = {{",
            "}}, evil = {{.",
            "\\textbraceright{}\\textbraceright{}, evil = \\textbraceleft{}\\textbraceleft{}",
        ),
        (
            "50% of $1 & #2_3",
            "50% of $1 & #2_3.",
            "50\\% of \\$1 \\& \\#2\\_3",
        ),
        (
            "a\\b ~ c^2",
            "a\\b ~ c^2.",
            "a\\textbackslash{}b \\textasciitilde{} c\\textasciicircum{}2",
        ),
        (
            "One\nER  - \n\tTY\u{2028}- \u{2029}X",
            "One ER - TY - X.",
            "One ER - TY - X",
        ),
        ("\u{a0} spaces \u{3000}", "spaces.", "spaces"),
        ("“Quotes” \"too\"", "“Quotes” \"too\".", "“Quotes” \"too\""),
        ("朝の光と眠り", "朝の光と眠り.", "朝の光と眠り"),
    ] {
        let article = article(title, json!({}));
        assert_eq!(cite::text(&article, None), format!("Icaro Connect. {text}"));
        let entry = cite::bibtex(&article, None);
        assert!(
            entry.contains(&format!("  title = {{{{{bibtex}}}}},\n")),
            "{entry}"
        );
        assert_eq!(entry.lines().count(), 4, "{entry}");
        assert_eq!(
            entry.matches('{').count(),
            entry.matches('}').count(),
            "{entry}"
        );
        let record = cite::ris(&article, None);
        assert_eq!(record.matches("\r\n").count(), 5, "{record}");
        assert_eq!(
            record.replace("\r\n", "").matches(['\r', '\n']).count(),
            0,
            "{record}"
        );
        assert_eq!(record.matches("\r\nER  - ").count(), 1, "{record}");
    }
}
