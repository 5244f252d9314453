use wasm_bindgen::JsCast;
use web_sys::HtmlTemplateElement;

use super::dom::Node;

/// How to find the element that the app mounts into, and the page's words.
#[derive(Clone, Copy)]
pub struct MountMarks {
    /// The element's id.
    pub id: &'static str,
    /// On the element: the article's address, relative to the page.
    pub article: &'static str,
    /// On the element of a baked page: the article's own id.
    pub article_id: &'static str,
    /// On the element of a baked page: digest of the article's file.
    pub digest: &'static str,
    /// On the element of a baked page: the article's last change.
    pub date: &'static str,
    /// On the element of a baked page: the service worker's address.
    pub worker: &'static str,
    /// On the template that holds the page's words.
    pub words: &'static str,
    /// On that template: the words are in another language than the page.
    pub foreign: &'static str,
}

/// The element that the app mounts into, and what the page says about it.
pub struct MountPoint {
    /// The element.
    pub element: Node,
    /// The article's address, relative to the page.
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
pub fn mount_point(marks: MountMarks) -> Option<MountPoint> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id(marks.id)?;
    let data = |name| element.get_attribute(name);
    let baked = data(marks.digest).map(|digest| Baked {
        id: data(marks.article_id).unwrap_or_default(),
        digest,
        date: data(marks.date).unwrap_or_default(),
    });
    let words = document
        .query_selector(&format!("template[{}]", marks.words))
        .ok()??;
    let words: HtmlTemplateElement = words.dyn_into().ok()?;
    Some(MountPoint {
        article: data(marks.article).unwrap_or_else(|| "article.json".into()),
        root_lang: document
            .document_element()
            .and_then(|root| root.get_attribute("lang"))
            .unwrap_or_default(),
        lang: words.get_attribute("lang").unwrap_or_default(),
        words: words.content().text_content().unwrap_or_default(),
        is_foreign: words.has_attribute(marks.foreign),
        baked,
        element: Node::from(element),
    })
}
