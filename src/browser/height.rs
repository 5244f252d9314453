use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::timer::at_next_frame;

/// Fixes an element at its current height while its content is shown elsewhere.
pub fn hold_height(id: &str) {
    if let Some(element) = find(id) {
        let height = format!("{}px", element.offset_height());
        // If it fails, the page moves a little.
        let _ = element.style().set_property("min-block-size", &height);
    }
}

/// Undoes [`hold_height`] once the content is back, so that the page does not jump in between.
pub fn release_height(id: &'static str) {
    at_next_frame(move || {
        if let Some(element) = find(id) {
            // If it fails, the height is the same anyway.
            let _ = element.style().remove_property("min-block-size");
        }
    });
}

fn find(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}
