use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::timer::at_next_frame;

/// Holds the height that the element with this id has now, while what stands in it is shown elsewhere.
pub fn hold_height(id: &str) {
    if let Some(element) = find(id) {
        let height = format!("{}px", element.offset_height());
        // Where it is refused, the page moves.
        let _ = element.style().set_property("min-block-size", &height);
    }
}

/// Ends this once everything is back in the element: a page that is shorter in between moves under the reader's eyes.
pub fn release_height(id: &'static str) {
    at_next_frame(move || {
        if let Some(element) = find(id) {
            // It is as high without.
            let _ = element.style().remove_property("min-block-size");
        }
    });
}

fn find(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}
