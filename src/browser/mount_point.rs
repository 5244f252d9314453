use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Where the page wants its article, and which.
pub struct MountPoint {
    /// The element with the id `unfold`, emptied.
    pub element: HtmlElement,
    /// Address of the article, from `data-article`; relative to the page.
    pub article: String,
}

/// Finds the mount element and takes out what stands in for the app until it runs.
pub fn mount_point() -> Option<MountPoint> {
    let element = web_sys::window()?.document()?.get_element_by_id("unfold")?;
    let element = element.dyn_into::<HtmlElement>().ok()?;
    let article = element
        .get_attribute("data-article")
        .unwrap_or_else(|| "article.json".into());
    element.set_text_content(None);
    Some(MountPoint { element, article })
}
