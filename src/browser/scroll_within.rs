use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use super::timer::after_next_frame;

/// Scrolls an element, but never the page, so that what the selector matches in it is visible.
pub fn scroll_within(container: &'static str, selector: &'static str) {
    // The match may be about to change in this frame.
    after_next_frame(move || {
        show(container, selector);
    });
}

fn show(container: &str, selector: &str) -> Option<()> {
    let document: Document = web_sys::window()?.document()?;
    let container: HtmlElement = document.get_element_by_id(container)?.dyn_into().ok()?;
    let row = container
        .query_selector(selector)
        .ok()??
        .get_bounding_client_rect();
    let frame = container.get_bounding_client_rect();
    let above = frame.top() - row.top();
    let below = row.bottom() - frame.bottom();
    if above > 0.0 || below > 0.0 {
        let middle = (row.top() + row.bottom() - frame.top() - frame.bottom()) / 2.0;
        container.set_scroll_top(container.scroll_top() + middle as i32);
    }
    Some(())
}
