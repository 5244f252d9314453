use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{
    listener::{Listener, on},
    timer::once_a_frame,
};

/// Sets `--read` on the element with this id to how far the reader has scrolled, from 0 to 1.
pub fn watch_progress(id: &'static str) -> Vec<Listener> {
    let update = move || {
        progress(id);
    };
    update();
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let update = once_a_frame(update);
    let listening = ["scroll", "resize", "toggle"]
        .into_iter()
        .filter_map(|event| {
            let update = update.clone();
            on(window.clone().into(), event, move |_| update())
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
    // If it fails, the line is not drawn.
    let _ = element
        .style()
        .set_property("--read", &format!("calc({thousandths} / 1000)"));
    Some(())
}
