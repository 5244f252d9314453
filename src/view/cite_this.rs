use article::{Article, cite};

use super::{label::label, part::part};
use crate::{
    element::{Element, Said, element},
    marks::{CITE_BIBTEX, CITE_RIS, CITE_TEXT, COPY_TEXT},
    text::Words,
};

/// How to cite this page, as text and as files for reference managers. `address` is the page's address, if known.
///
/// The three texts have ids, so that the address can be added later.
pub(super) fn cite_this(
    article: &Article,
    address: Option<&str>,
    words: &'static Words,
) -> Element {
    let text = element("p")
        .id(CITE_TEXT)
        .child(cite::text(article, address));
    // HTML normalises line ends, whatever the file uses.
    let ris = cite::ris(article, address).replace("\r\n", "\n");
    let inside = element("div")
        .id("cite-this")
        .class("cite-this")
        .child(text)
        .child(copy(CITE_TEXT, words))
        .child(
            folded(
                CITE_BIBTEX,
                words.cite_as_bibtex(),
                cite::bibtex(article, address),
            )
            .child(copy(CITE_BIBTEX, words)),
        )
        .child(folded(CITE_RIS, words.cite_as_ris(), ris).child(copy(CITE_RIS, words)));
    part("cite-this", words.cite_title()).child(inside)
}

/// The button that copies one of the texts, shown while the app runs.
fn copy(id: &str, words: &'static Words) -> Element {
    element("button")
        .class("cite-this-copy")
        .attr("type", "button")
        .attr(COPY_TEXT, id)
        .child(words.copy_text())
}

fn folded(id: &str, name: Said, text: String) -> Element {
    // Not in the article's language, and always left to right.
    let text = element("pre")
        .id(id)
        .attr("dir", "ltr")
        .attr("translate", "no")
        .child(text);
    element("details")
        .child(element("summary").child(label(name)))
        .child(text)
}

#[cfg(test)]
mod tests {
    use article::Article;

    use super::cite_this;
    use crate::text;

    #[test]
    fn each_button_copies_a_text_of_the_page() {
        let json = r#"{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {"name": "C"},
            "sections": [{"id": "s", "title": "S", "body": ["Words"]}]}"#;
        let article = Article::from_json(json.as_bytes()).unwrap();
        let html = cite_this(&article, None, text::english()).to_html();
        let copied: Vec<&str> = html
            .split("data-copy-text=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(copied.len(), 3);
        for id in copied {
            assert!(html.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }

    #[test]
    fn only_the_address_differs_with_and_without_an_address() {
        let json = r#"{"format": 1, "id": "a", "lang": "en", "title": "<b> & {", "description": "B", "author": {"name": "C"},
            "sections": [{"id": "s", "title": "S", "body": ["Words"]}]}"#;
        let article = Article::from_json(json.as_bytes()).unwrap();
        let html = |address| cite_this(&article, address, text::english()).to_html();
        let with = html(Some("https://example.org/?a&b"));
        assert!(
            with.contains(
                r#"<p id="_cite-text">C. &lt;b&gt; &amp; {. https://example.org/?a&amp;b</p>"#
            ),
            "{with}"
        );
        assert!(!with.contains('\r'));
        let without = with
            .replace(" https://example.org/?a&amp;b</p>", "</p>")
            .replace("  url = {https://example.org/?a&amp;b},\n", "")
            .replace("UR  - https://example.org/?a&amp;b\n", "");
        assert_eq!(html(None), without);
    }
}
