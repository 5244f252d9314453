use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlDetailsElement};

use super::{
    listen::{Listener, listen},
    page::focus,
    timer::soon,
};

/// Goes to the place that the address names, now that it exists.
///
/// The browser looked for it before the app had rendered anything. Replacing the address by itself makes it look
/// again, open the `details` around the place, scroll and set `:target`, without a new entry in the history; and
/// `scrollIntoView` alone would not open a closed `details`.
pub fn reveal_address() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Ok(hash) = window.location().hash() else {
        return;
    };
    if hash.len() > 1 {
        // Refused only where the page may not navigate at all; then it stays at its top.
        let _ = window.location().replace(&hash);
        arrive(&hash);
    }
}

/// Opens the section of each place that the reader goes to, by a link in the page or by the address bar.
pub fn reveal_on_navigation() -> Vec<Listener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let Some(document) = window.document() else {
        return Vec::new();
    };
    // A second click on the same link changes no address, so links are heard as well as addresses.
    let click = listen(document.into(), "click", |event| {
        if let Some(hash) = followed_fragment(&event) {
            // After the browser's own part: it navigates once all listeners have run.
            soon(move || arrive(&hash));
        }
    });
    let address = listen(window.into(), "hashchange", |_| {
        if let Some(hash) = web_sys::window().and_then(|window| window.location().hash().ok()) {
            open_around(&hash);
        }
    });
    [click, address].into_iter().flatten().collect()
}

/// The fragment of a link in this page that this click follows.
fn followed_fragment(event: &Event) -> Option<String> {
    if event.default_prevented() {
        return None;
    }
    let link = event
        .target()?
        .dyn_into::<Element>()
        .ok()?
        .closest("a[href^='#']")
        .ok()??;
    link.get_attribute("href")
}

/// Opens the section, shows its heading, and moves the focus there.
fn arrive(hash: &str) {
    let Some(target) = open_around(hash) else {
        return;
    };
    let place = heading_of(&target).unwrap_or(target);
    place.scroll_into_view();
    focus(&place.id());
}

/// Opens every `details` around the target, and that of a section whose heading is the target.
fn open_around(hash: &str) -> Option<Element> {
    let target = find(hash)?;
    let mut place = Some(target.clone());
    while let Some(fold) = place.and_then(|place| place.closest("details").ok().flatten()) {
        open(&fold);
        place = fold.parent_element();
    }
    if let Some(fold) = section_fold(&target) {
        open(&fold);
    }
    Some(target)
}

fn open(fold: &Element) {
    if let Some(fold) = fold.dyn_ref::<HtmlDetailsElement>() {
        fold.set_open(true);
    }
}

/// The `details` of the section that this heading names.
fn section_fold(heading: &Element) -> Option<Element> {
    heading
        .tag_name()
        .eq_ignore_ascii_case("h2")
        .then_some(())?;
    heading
        .parent_element()?
        .query_selector(":scope > details")
        .ok()?
}

/// The heading that names the target.
fn heading_of(target: &Element) -> Option<Element> {
    document()?.get_element_by_id(&format!("{}-title", target.id()))
}

/// The element that a fragment names: as it stands, then percent-decoded, as browsers do.
/// <https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element>
fn find(hash: &str) -> Option<Element> {
    let id = hash.strip_prefix('#').filter(|id| !id.is_empty())?;
    let document = document()?;
    document.get_element_by_id(id).or_else(|| {
        let decoded = js_sys::decode_uri_component(id).ok()?;
        document.get_element_by_id(&String::from(decoded))
    })
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
