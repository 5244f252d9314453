use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use crate::browser::{
    focus::{active_element, focus_element},
    key::Key,
    timer::after_next_frame,
};

/// Distance from the panel to the link and to the window's edges, in pixels.
const ROOM: f64 = 8.0;

/// How to find the panel's elements.
pub struct PanelMarks {
    /// The panel's id.
    pub id: &'static str,
    /// Selector, in the panel, of the element that holds the copied target.
    pub body: &'static str,
    /// Selector, in the panel, of the link to the target.
    pub list: &'static str,
    /// Selector, in the panel, of its close button.
    pub close: &'static str,
    /// Selector, in a target, of what is not copied.
    pub left_out: &'static str,
}

/// The panel's elements.
pub(super) struct Frame {
    document: Document,
    element: HtmlElement,
    body: Element,
    list: Element,
    close: &'static str,
    left_out: &'static str,
}

impl Frame {
    pub(super) fn find(marks: &PanelMarks) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let element: HtmlElement = document.get_element_by_id(marks.id)?.dyn_into().ok()?;
        Some(Self {
            body: element.query_selector(marks.body).ok()??,
            list: element.query_selector(marks.list).ok()??,
            close: marks.close,
            left_out: marks.left_out,
            document,
            element,
        })
    }

    /// Shows a link's target below the link's line, or above it if there is no room below.
    pub(super) fn show(&self, link: &Element) -> Option<()> {
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
        self.element.contains(active_element().as_deref())
    }

    pub(super) fn is_close_button(&self, element: &Element) -> bool {
        element
            .closest(self.close)
            .is_ok_and(|found| found.is_some())
    }

    /// Whether this Tab press leaves the panel, forwards or backwards.
    pub(super) fn is_left_by_tab(&self, tab: &Key) -> bool {
        let focus = active_element();
        if tab.with_shift() {
            // The close button comes first, and the panel itself has the focus when it opens.
            focus.as_ref() == Some(&self.element) || focus == self.element.first_element_child()
        } else {
            focus.as_ref() == Some(&self.list)
        }
    }

    /// Copies the target into the panel, without ids.
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
            if !child.matches(self.left_out).ok()? {
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

    fn put_beside(&self, link: &Element) -> Option<()> {
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
        // The style ignores these where the panel is a sheet at the bottom of the window.
        for (name, value) in [
            ("--panel-left", start + window.scroll_x().ok()?),
            ("--panel-top", top + window.scroll_y().ok()?),
        ] {
            style
                .set_property(name, &format!("{}px", value as i32))
                .ok()?;
        }
        keep_in_view(link, &self.element);
        // WebKit scrolls to what gets the focus only after it has told the page, and so back.
        let (link, panel) = (link.clone(), self.element.clone());
        after_next_frame(move || {
            keep_in_view(&link, &panel);
        });
        Some(())
    }
}

/// Scrolls if the panel covers the line that is being read.
fn keep_in_view(link: &Element, panel: &Element) {
    let (line, panel) = (
        link.get_bounding_client_rect(),
        panel.get_bounding_client_rect(),
    );
    if panel.top() < line.bottom()
        && panel.bottom() > line.top()
        && let Some(window) = web_sys::window()
    {
        window.scroll_by_with_x_and_y(0.0, line.bottom() + ROOM - panel.top());
    }
}
