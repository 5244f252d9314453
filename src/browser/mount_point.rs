use wasm_bindgen::JsCast;
use web_sys::HtmlTemplateElement;

use super::dom::Node;

/// The element that the app mounts into, and what the page says about it.
pub struct MountPoint {
    /// The element with the id `unfold`.
    pub element: Node,
    /// The article's address, from `data-article`, relative to the page.
    pub article: String,
    /// The root's language, as a BCP 47 tag; empty if there is none. Translators change it.
    pub root_lang: String,
    /// The language of the page that the words are for, as a BCP 47 tag.
    pub lang: String,
    /// The interface's words, as in the file of a language.
    pub words: String,
    /// Whether the words are in another language than the page.
    pub is_foreign: bool,
    /// The article that is baked into the element, if any.
    pub baked: Option<Baked>,
}

/// What a baked page records about its article.
pub struct Baked {
    /// The article's own id.
    pub id: String,
    /// Digest of the article's file.
    pub digest: String,
    /// The article's last change, as in the file; empty if the file has no date.
    pub date: String,
}

/// Finds the mount point.
pub fn mount_point() -> Option<MountPoint> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id("unfold")?;
    let data = |name| element.get_attribute(name);
    let baked = data("data-digest").map(|digest| Baked {
        id: data("data-id").unwrap_or_default(),
        digest,
        date: data("data-date").unwrap_or_default(),
    });
    let words = document.query_selector("template[data-words]").ok()??;
    let words: HtmlTemplateElement = words.dyn_into().ok()?;
    Some(MountPoint {
        article: data("data-article").unwrap_or_else(|| "article.json".into()),
        root_lang: document
            .document_element()
            .and_then(|root| root.get_attribute("lang"))
            .unwrap_or_default(),
        lang: words.get_attribute("lang").unwrap_or_default(),
        words: words.content().text_content().unwrap_or_default(),
        is_foreign: words.has_attribute("data-foreign"),
        baked,
        element: Node::from(element),
    })
}
