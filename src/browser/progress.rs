use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{
    listener::{Listener, listen},
    timer::once_a_frame,
};

/// Tells the style how far the reader has come, as `--read` of the element with this id: from 0 to 1.
pub fn watch_progress(id: &'static str) -> Vec<Listener> {
    let look = move || {
        progress(id);
    };
    look();
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let look = once_a_frame(look);
    let listening = ["scroll", "resize", "toggle"]
        .into_iter()
        .filter_map(|event| {
            let look = look.clone();
            listen(window.clone().into(), event, move |_| look())
        });
    listening.collect()
}

fn progress(id: &str) -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let element: HtmlElement = document.get_element_by_id(id)?.dyn_into().ok()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let below = f64::from(document.document_element()?.scroll_height()) - height;
    let moved = window.scroll_y().ok()?;
    let thousandths = (1000.0 * moved / below.max(1.0)).clamp(0.0, 1000.0) as u32;
    // A style that cannot be set is a line that is not there.
    let _ = element
        .style()
        .set_property("--read", &format!("calc({thousandths} / 1000)"));
    Some(())
}
