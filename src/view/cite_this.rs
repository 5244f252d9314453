use article::{Article, cite};

use super::{label::label, part::part};
use crate::{
    element::{Element, Said, element},
    marks::{ADDRESS, ADDRESSED, CITE_BIBTEX, CITE_RIS, CITE_TEXT, COPY_TEXT},
    text::Words,
};

/// How to cite this page, as text and as files for reference managers. `address` is the page's address, if known.
///
/// Each of the three texts has an attribute with its text for another address, so that the app can add the address.
pub(super) fn cite_this(
    article: &Article,
    address: Option<&str>,
    words: &'static Words,
) -> Element {
    let addressed = |tag, id, cite: fn(&Article, Option<&str>) -> String| {
        // HTML normalises line ends, whatever the file uses.
        let cite = |address| cite(article, address).replace("\r\n", "\n");
        element(tag)
            .id(id)
            .attr(ADDRESSED, cite(Some(ADDRESS)))
            .child(cite(address))
    };
    let inside = element("div")
        .id("cite-this")
        .class("cite-this")
        .child(addressed("p", CITE_TEXT, cite::text))
        .child(copy(CITE_TEXT, words))
        .child(
            folded(
                words.cite_as_bibtex(),
                addressed("pre", CITE_BIBTEX, cite::bibtex),
            )
            .child(copy(CITE_BIBTEX, words)),
        )
        .child(
            folded(words.cite_as_ris(), addressed("pre", CITE_RIS, cite::ris))
                .child(copy(CITE_RIS, words)),
        );
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

fn folded(name: Said, text: Element) -> Element {
    // Not in the article's language, and always left to right.
    let text = text.attr("dir", "ltr").attr("translate", "no");
    element("details")
        .child(element("summary").child(label(name)))
        .child(text)
}

#[cfg(test)]
mod tests {
    use article::Article;

    use super::cite_this;
    use crate::{marks::ADDRESS, text};

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
            with.contains(">C. &lt;b&gt; &amp; {. https://example.org/?a&amp;b</p>"),
            "{with}"
        );
        assert!(!with.contains('\r'));
        let without = with
            .replace(" https://example.org/?a&amp;b</p>", "</p>")
            .replace("  url = {https://example.org/?a&amp;b},\n", "")
            .replace("UR  - https://example.org/?a&amp;b\n", "");
        assert_eq!(html(None), without);
    }

    #[test]
    fn each_text_can_get_another_address() {
        let json = r#"{"format": 1, "id": "a", "lang": "en", "title": "A \"B\"", "description": "B", "author": {"name": "C"},
            "sections": [{"id": "s", "title": "S", "body": ["Words"]}]}"#;
        let article = Article::from_json(json.as_bytes()).unwrap();
        let html = cite_this(&article, Some("https://example.org/"), text::english()).to_html();
        let tags = html.split("data-addressed=\"").skip(1);
        let texts: Vec<_> = tags
            .filter_map(|rest| rest.split_once('"'))
            .map(|(text, _)| text.replace(ADDRESS, "https://example.org/"))
            .collect();
        assert_eq!(texts.len(), 3);
        for text in texts {
            assert!(html.contains(&format!(">{text}</p")), "{text}");
        }
    }
}
