use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

use super::timer::at_next_frame;

/// Where the reader is, on a page whose content is about to be replaced.
pub struct Place {
    focus: Focus,
    /// The landmark that the reader had scrolled to.
    landmark: Option<String>,
}

enum Focus {
    Nowhere,
    Link(String),
    Id(String),
    /// Something that will not be there again.
    Other,
}

/// Remembers where the reader is. A landmark is an id of something that stands on the page before and after.
pub fn place(landmark: &str) -> Place {
    let window = web_sys::window();
    let document = window.as_ref().and_then(Window::document);
    Place {
        focus: document.as_ref().map_or(Focus::Nowhere, focus),
        landmark: window
            .zip(document)
            .and_then(|(window, document)| has_come_to(&window, &document, landmark))
            .map(|()| landmark.to_owned()),
    }
}

impl Place {
    /// Takes the reader back there once the new content stands; the focus goes to `start` if what had it is gone.
    pub fn come_back(self, start: &'static str) {
        at_next_frame(move || {
            self.restore(start);
        });
    }

    fn restore(self, start: &str) -> Option<()> {
        let document = web_sys::window()?.document()?;
        if let Some(landmark) = self.landmark {
            document.get_element_by_id(&landmark)?.scroll_into_view();
        }
        let found = match self.focus {
            Focus::Nowhere => return None,
            Focus::Link(href) => link(&document, &href),
            Focus::Id(id) => document.get_element_by_id(&id),
            Focus::Other => None,
        };
        let element = found.or_else(|| document.get_element_by_id(start))?;
        super::page::focus_element(element.dyn_ref::<HtmlElement>()?);
        Some(())
    }
}

fn focus(document: &Document) -> Focus {
    let Some(element) = document.active_element() else {
        return Focus::Nowhere;
    };
    match (element.get_attribute("href"), element.id()) {
        _ if element.tag_name().eq_ignore_ascii_case("body") => Focus::Nowhere,
        (Some(href), _) => Focus::Link(href),
        (None, id) if !id.is_empty() => Focus::Id(id),
        _ => Focus::Other,
    }
}

/// Whether the reader has moved the page, and the landmark is to be seen.
fn has_come_to(window: &Window, document: &Document, landmark: &str) -> Option<()> {
    let moved = window.scroll_y().ok()? > 0.0;
    let top = document
        .get_element_by_id(landmark)?
        .get_bounding_client_rect()
        .top();
    let height = window.inner_height().ok()?.as_f64()?;
    (moved && top < height).then_some(())
}

fn link(document: &Document, href: &str) -> Option<Element> {
    let links = document.query_selector_all("a[href]").ok()?;
    (0..links.length())
        .filter_map(|index| links.item(index)?.dyn_into::<Element>().ok())
        .find(|link| link.get_attribute("href").as_deref() == Some(href))
}
