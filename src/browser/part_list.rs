use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

/// A part of the page, as its table of contents and its heading show it.
pub struct ListedPart {
    /// The part's id.
    pub id: String,
    /// The text of its heading.
    pub title: String,
    /// The language that the heading is marked with, if any.
    pub lang: Option<String>,
}

/// The parts that the links in the element with this id lead to, in order. `heading_id` makes the id of a part's
/// heading. A part without a heading is left out, and so is the page's top.
pub fn listed_parts(list: &str, heading_id: fn(&str) -> String) -> Vec<ListedPart> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(document) = document else {
        return Vec::new();
    };
    let links = document.query_selector_all(&format!("#{list} a[href^='#']"));
    let count = links.as_ref().map_or(0, |links| links.length());
    let links = (0..count).filter_map(|index| links.as_ref().ok()?.item(index)?.dyn_into().ok());
    links
        .filter_map(|link: Element| {
            let id = link.get_attribute("href")?.strip_prefix('#')?.to_owned();
            part(&document, id, heading_id)
        })
        .collect()
}

fn part(document: &Document, id: String, heading_id: fn(&str) -> String) -> Option<ListedPart> {
    let heading = document.get_element_by_id(&heading_id(&id))?;
    let marked = heading.query_selector("[lang]").ok().flatten();
    Some(ListedPart {
        id,
        title: heading.text_content().unwrap_or_default(),
        lang: marked.and_then(|marked| marked.get_attribute("lang")),
    })
}
