use std::cell::Cell;

use web_sys::{Element, Window};

use super::{
    listener::{Listener, on},
    timer::once_a_frame,
};

/// How far down the window a heading becomes current, as a share of the window's height.
const READING_LINE: f64 = 0.3;

/// Watches until this is dropped.
pub struct ScrollSpy {
    #[expect(dead_code, reason = "held for their drop, which ends the watching")]
    listeners: Vec<Listener>,
}

/// Calls `on_change` with the index of the last heading above the reading line, now and after each change.
///
/// Exactly one heading is always current: the first if none has been reached. At the end of the page the line slides
/// down to the bottom of the window, because the last headings could not reach it otherwise.
pub fn scroll_spy(ids: Vec<String>, on_change: impl Fn(usize) + 'static) -> Option<ScrollSpy> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let headings: Vec<Element> = ids
        .iter()
        .filter_map(|id| document.get_element_by_id(id))
        .collect();
    let last = Cell::new(usize::MAX);
    let update = {
        let window = window.clone();
        move || {
            let current = current(&window, &headings).unwrap_or(0);
            if last.replace(current) != current {
                on_change(current);
            }
        }
    };
    update();

    let update = once_a_frame(update);
    let listeners = ["scroll", "resize", "toggle"]
        .into_iter()
        .filter_map(|event| {
            let update = update.clone();
            on(window.clone().into(), event, move |_| update())
        });
    Some(ScrollSpy {
        listeners: listeners.collect(),
    })
}

/// Whether the heading with this id has been reached.
pub fn is_reached(heading: &str) -> bool {
    let window = web_sys::window();
    let document = window.as_ref().and_then(Window::document);
    let heading = document.and_then(|document| document.get_element_by_id(heading));
    window
        .zip(heading)
        .is_some_and(|(window, heading)| current(&window, &[heading]).is_some())
}

/// Index of the last heading above the reading line.
fn current(window: &Window, headings: &[Element]) -> Option<usize> {
    let height = window.inner_height().ok()?.as_f64()?;
    let page = f64::from(window.document()?.document_element()?.scroll_height());
    let below = page - height - window.scroll_y().ok()?;
    let slide = (1.0 - below / height).clamp(0.0, 1.0);
    let line = height * (READING_LINE + (1.0 - READING_LINE) * slide);
    headings.iter().rposition(|heading| {
        let place = heading.get_bounding_client_rect();
        place.height() > 0.0 && place.top() <= line
    })
}
