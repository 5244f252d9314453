use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use crate::browser::page::focus_element;

/// Room between the panel and the link, and between the panel and the window's edge, in pixels.
const ROOM: f64 = 8.0;

/// The panel's elements.
#[derive(Clone)]
pub(super) struct Panel {
    document: Document,
    element: HtmlElement,
    body: Element,
    list: Element,
}

impl Panel {
    pub(super) fn find(id: &str) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let element: HtmlElement = document.get_element_by_id(id)?.dyn_into().ok()?;
        Some(Self {
            body: element.query_selector(".panel-body").ok()??,
            list: element.query_selector(".panel-list").ok()??,
            document,
            element,
        })
    }

    /// Shows what the link leads to, below the link's line, or above it where there is no room.
    pub(super) fn show(&self, link: &HtmlElement) -> Option<()> {
        let href = link.get_attribute("href")?;
        let place = self.document.get_element_by_id(href.strip_prefix('#')?)?;
        self.fill(&place)?;
        self.list.set_attribute("href", &href).ok()?;
        self.element.set_hidden(false);
        self.put_beside(link)
    }

    pub(super) fn hide(&self) {
        self.element.set_hidden(true);
        self.body.set_text_content(None);
    }

    pub(super) fn contains(&self, element: &Element) -> bool {
        self.element.contains(Some(element))
    }

    pub(super) fn take_focus(&self) {
        focus_element(&self.element);
    }

    pub(super) fn has_focus(&self) -> bool {
        self.element
            .contains(self.document.active_element().as_deref())
    }

    /// Whether the Tab key leads out of it, forwards or back.
    pub(super) fn is_left_by(&self, back: bool) -> bool {
        let focus = self.document.active_element();
        match back {
            // What closes it stands first; the panel itself has the focus when it opens.
            true => {
                focus.as_ref() == Some(&self.element) || focus == self.element.first_element_child()
            }
            false => focus.as_ref() == Some(&self.list),
        }
    }

    /// Copies what stands at the place. Copies have no ids, and no way back to where they are.
    fn fill(&self, place: &Element) -> Option<()> {
        let kind = if place.closest("dl").ok()?.is_some() {
            "dl"
        } else {
            "div"
        };
        let copy = self.document.create_element(kind).ok()?;
        let children = place.children();
        for index in 0..children.length() {
            let child = children.item(index)?;
            if !child.matches(".back").ok()? {
                copy.append_child(child.clone_node_with_deep(true).ok()?.as_ref())
                    .ok()?;
            }
        }
        let named = copy.query_selector_all("[id]").ok()?;
        for index in 0..named.length() {
            let element: Element = named.item(index)?.dyn_into().ok()?;
            element.remove_attribute("id").ok()?;
        }
        self.body.set_text_content(None);
        self.body.append_child(&copy).ok().map(drop)
    }

    fn put_beside(&self, link: &HtmlElement) -> Option<()> {
        let window = web_sys::window()?;
        let (width, height) = (
            window.inner_width().ok()?.as_f64()?,
            window.inner_height().ok()?.as_f64()?,
        );
        let line = link.get_bounding_client_rect();
        let size = self.element.get_bounding_client_rect();
        let start = (line.left() - 2.0 * ROOM)
            .min(width - size.width() - ROOM)
            .max(ROOM);
        let below = line.bottom() + ROOM;
        let above = line.top() - ROOM - size.height();
        let fits_below = below + size.height() <= height || above < ROOM;
        let top = if fits_below { below } else { above };
        let style = self.element.style();
        // The style takes the place of these where the panel is a sheet at the window's foot.
        for (name, value) in [
            ("--panel-left", start + window.scroll_x().ok()?),
            ("--panel-top", top + window.scroll_y().ok()?),
        ] {
            style
                .set_property(name, &format!("{}px", value as i32))
                .ok()?;
        }
        // The line being read stays in view.
        let panel = self.element.get_bounding_client_rect();
        if panel.top() < line.bottom() && panel.bottom() > line.top() {
            window.scroll_by_with_x_and_y(0.0, line.bottom() + ROOM - panel.top());
        }
        Some(())
    }
}
