//! Remembers the reader's position while the page's content is replaced.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Window};

use super::{
    focus::focus_element,
    fold::{Fold, folds},
    navigate::PartMarks,
    timer::at_next_frame,
};

/// The reader's position on a page whose content is about to be replaced.
pub struct Place {
    parts: PartMarks,
    focus: Focus,
    /// The heading that the reader had scrolled to: its id and distance from the top of the window, in pixels.
    heading: Option<(String, f64)>,
    /// Which sections were open.
    folds: Vec<Fold>,
}

enum Focus {
    Nowhere,
    /// A link's `href`, and how many links with the same `href` come before it.
    Link(String, usize),
    Id(String),
    /// The `summary` of the section with this id.
    Fold(String),
    /// Something that will not exist afterwards.
    Other,
}

/// Remembers the reader's position.
pub fn place(parts: PartMarks) -> Place {
    let window = web_sys::window();
    let document = window.as_ref().and_then(Window::document);
    Place {
        parts,
        focus: document.as_ref().map_or(Focus::Nowhere, focus),
        heading: window
            .zip(document)
            .and_then(|(window, document)| heading(&window, &document)),
        folds: folds(parts.folds).map(|fold| Fold::of(&fold)).collect(),
    }
}

impl Place {
    /// Restores the position in the new content. If the focused element is gone, the focus goes to `start`.
    pub fn come_back(self, start: &'static str) {
        for fold in folds(self.parts.folds) {
            let id = Fold::of(&fold).id;
            if let Some(before) = self.folds.iter().find(|before| before.id == id) {
                fold.set_open(before.is_open);
            }
        }
        at_next_frame(move || {
            self.restore(start);
        });
    }

    fn restore(self, start: &str) -> Option<()> {
        let window = web_sys::window()?;
        let document = window.document()?;
        if let Some((id, top)) = self.heading
            && let Some(heading) = document.get_element_by_id(&id)
        {
            let moved = heading.get_bounding_client_rect().top() - top;
            window.scroll_by_with_x_and_y(0.0, moved);
        }
        let found = match self.focus {
            Focus::Nowhere => return None,
            Focus::Link(href, before) => {
                let mut same = links(&document, &href);
                same.nth(before).or_else(|| links(&document, &href).last())
            }
            Focus::Id(id) => document.get_element_by_id(&id),
            Focus::Fold(id) => folds(self.parts.folds)
                .find(|fold| Fold::of(fold).id == id)
                .and_then(|fold| fold.query_selector("summary").ok()?),
            Focus::Other => None,
        };
        let element = found.or_else(|| document.get_element_by_id(start))?;
        focus_element(&element);
        Some(())
    }
}

fn focus(document: &Document) -> Focus {
    let Some(element) = document.active_element() else {
        return Focus::Nowhere;
    };
    let fold = || element.parent_element()?.dyn_into().ok();
    match (element.get_attribute("href"), element.id()) {
        _ if element.tag_name().eq_ignore_ascii_case("body") => Focus::Nowhere,
        (Some(href), _) => {
            let before = links(document, &href).position(|link| link == element);
            Focus::Link(href, before.unwrap_or_default())
        }
        (None, id) if !id.is_empty() => Focus::Id(id),
        _ => fold().map_or(Focus::Other, |fold| Focus::Fold(Fold::of(&fold).id)),
    }
}

/// The last heading above the bottom of the window, if the reader has scrolled.
fn heading(window: &Window, document: &Document) -> Option<(String, f64)> {
    let height = window.inner_height().ok()?.as_f64()?;
    let headings = document.query_selector_all("h2[id]").ok()?;
    (0..headings.length())
        .filter_map(|index| headings.item(index)?.dyn_into::<Element>().ok())
        .map(|heading| (heading.id(), heading.get_bounding_client_rect()))
        .rfind(|(_, place)| place.height() > 0.0 && place.top() < height)
        .map(|(id, place)| (id, place.top()))
        .filter(|_| window.scroll_y().is_ok_and(|moved| moved > 0.0))
}

fn links(document: &Document, href: &str) -> impl Iterator<Item = Element> {
    let all = document.query_selector_all("a[href]").ok();
    let count = all.as_ref().map_or(0, |all| all.length());
    (0..count)
        .filter_map(move |index| all.as_ref()?.item(index)?.dyn_into::<Element>().ok())
        .filter(move |link| link.get_attribute("href").as_deref() == Some(href))
}

/// Whether the page is scrolled to the top.
pub fn is_at_top() -> bool {
    web_sys::window().is_some_and(|window| window.scroll_y().is_ok_and(|moved| moved < 1.0))
}
