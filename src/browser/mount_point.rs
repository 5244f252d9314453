use super::dom::Node;

/// The element that the app mounts into, and what the page says about it.
pub struct MountPoint {
    /// The element with the id `unfold`.
    pub element: Node,
    /// The article's address, from `data-article`, relative to the page.
    pub article: String,
    /// The page's language, from the root's `lang`; empty if there is none.
    pub lang: String,
    /// The article that is baked into the element, if any.
    pub baked: Option<Baked>,
}

/// What a baked page records about its article.
pub struct Baked {
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
