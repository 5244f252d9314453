use super::dom::Node;

/// Where the page wants its article, and which.
pub struct MountPoint {
    /// The element with the id `unfold`.
    pub element: Node,
    /// Address of the article, from `data-article`; relative to the page.
    pub article: String,
    /// The page's language, from its root; empty if it names none.
    pub lang: String,
    /// The article that stands in the element already, if one does.
    pub baked: Option<Baked>,
}

/// What a baked page says of the article in it.
pub struct Baked {
    /// Digest of the file that it was made of.
    pub digest: String,
    /// The day of its last change, as in the file; empty if the file names none.
    pub date: String,
}

/// Finds the mount element.
pub fn mount_point() -> Option<MountPoint> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id("unfold")?;
    let data = |name| element.get_attribute(name);
    let baked = data("data-digest").map(|digest| Baked {
        digest,
        date: data("data-date").unwrap_or_default(),
    });
    Some(MountPoint {
        article: data("data-article").unwrap_or_else(|| "article.json".into()),
        lang: document
            .document_element()
            .and_then(|root| root.get_attribute("lang"))
            .unwrap_or_default(),
        baked,
        element: Node::from(element),
    })
}

/// Address of the service worker that belongs to the page, from `data-worker`; a baked page has one.
pub fn worker() -> Option<String> {
    let document = web_sys::window()?.document()?;
    document
        .get_element_by_id("unfold")?
        .get_attribute("data-worker")
}
