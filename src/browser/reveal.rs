use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlDetailsElement, MouseEvent};

use super::{
    listen::{Listener, listen},
    page::focus,
    timer::after_next_frame,
};

/// How long after its beginning a page may still move by itself.
const ARRIVING_MILLISECONDS: f64 = 2000.0;

/// Goes to the place that the address names, now that it exists.
///
/// The browser looked for it before the app had rendered anything. For a place inside a section, replacing the
/// address by itself makes it look again: it opens the `details` around the place, scrolls and sets `:target`,
/// without a new entry in the history.
pub fn reveal_address() {
    let hash = fragment();
    if hash.len() > 1 {
        arrive(&hash);
        // In the next frame the reader is taken back to where they were on the screen before, which the browser may
        // have chosen.
        after_next_frame(move || show_heading(&hash));
    }
}

/// Shows the part, or the smaller place, to which the address leads already.
fn arrive(hash: &str) {
    if !arrive_at_part(hash)
        && let Some(window) = web_sys::window()
    {
        // Refused only where the page may not navigate at all; then it stays where it is.
        let _ = window.location().replace(hash);
        focus_on(hash);
    }
}

/// Ends what the browser began when it went to the place that the address names, on a page that held it already.
///
/// It opens the section whose heading is that place. Where the browser showed what stands below the heading, it shows
/// the heading too. A page that has stood for a while is left alone: somebody may be reading.
pub fn complete_arrival() {
    let performance = web_sys::window().and_then(|window| window.performance());
    if performance.is_some_and(|clock| clock.now() < ARRIVING_MILLISECONDS) {
        let hash = fragment();
        open_around(&hash);
        show_heading(&hash);
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
    let click = listen(document.into(), "click", |event| {
        if let Some(hash) = followed_fragment(&event) {
            follow(&event, &hash);
        }
    });
    let address = listen(window.into(), "hashchange", |_| {
        let hash = fragment();
        open_around(&hash);
        // Chromium scrolls in the frame after the event.
        after_next_frame(move || show_heading(&hash));
    });
    [click, address].into_iter().flatten().collect()
}

/// Leaves a mark at the present entry of the history.
pub fn mark_entry() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused only for a page that is no longer there.
        let _ = history.replace_state(&JsValue::TRUE, "");
    }
}

/// Whether the present entry of the history has that mark.
pub fn is_entry_marked() -> bool {
    let history = web_sys::window().and_then(|window| window.history().ok());
    history.is_some_and(|history| history.state().is_ok_and(|state| state.is_truthy()))
}

/// The fragment of the page's address, with its `#`; nothing where there is none.
fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}

/// Tells before the reader goes to a place that is not shown at all, so that it can be; and whether that is by a link,
/// which makes an entry in the history next.
pub fn on_hidden_place(show: impl Fn(bool) + 'static) -> Vec<Listener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let show = Rc::new(show);
    // The window hears of a click before the document does, where it is followed.
    let click = listen(window.clone().into(), "click", {
        let show = Rc::clone(&show);
        move |event| {
            if let Some(hash) = followed_fragment(&event).filter(|hash| is_hidden(hash)) {
                show(fragment() != hash);
            }
        }
    });
    let address = listen(window.into(), "hashchange", move |_| {
        let hash = fragment();
        if is_hidden(&hash) {
            show(false);
            arrive(&hash);
        }
    });
    [click, address].into_iter().flatten().collect()
}

/// Whether the place is not shown, nor the section that it is the inside of.
fn is_hidden(hash: &str) -> bool {
    let shown = |element: &Element| element.get_client_rects().length() > 0;
    find(hash).is_some_and(|target| {
        let fold = target.closest("section > details").ok().flatten();
        !shown(fold.as_ref().unwrap_or(&target))
    })
}

/// Goes to the place now, with one entry in the history, or none if this is the address already. A second click on
/// the same link tells nobody, since the address does not change.
fn follow(event: &Event, hash: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    event.prevent_default();
    let location = window.location();
    let here = fragment() == hash;
    if part_heading(hash).is_none() {
        // Refused only after hundreds of entries in a moment, as below; the reader can scroll. A hash that is set to
        // what it is leads nowhere: https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hash
        let _ = match here {
            true => location.replace(hash),
            false => location.set_hash(hash),
        };
        focus_on(hash);
        return;
    }
    // The entry comes first: the browser keeps the present scroll position for Back when it is made.
    if !here && let Ok(history) = window.history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(hash));
    }
    arrive_at_part(hash);
}

/// The fragment of a link in this page that this click follows, in this window.
fn followed_fragment(event: &Event) -> Option<String> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if elsewhere || click.button() != 0 || click.default_prevented() {
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

/// Opens a part of the page, shows its heading and moves the focus there; false for any other place.
///
/// The browser would show what stands below the heading, and Chromium goes on doing so in the frames after, for as
/// long as the page still loads. So the browser is not asked.
fn arrive_at_part(hash: &str) -> bool {
    let Some(heading) = part_heading(hash) else {
        return false;
    };
    open_around(hash);
    heading.scroll_into_view();
    focus(&heading.id());
    true
}

/// Where the browser went to a part by itself, it showed what stands below the heading; shows the heading as well.
/// Where it went back to where the reader had been, which may be anywhere, that is left alone.
fn show_heading(hash: &str) {
    let Some(target) = find(hash) else { return };
    let Some(heading) = heading_of(&target) else {
        return;
    };
    let top = target.get_bounding_client_rect().top();
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    if !begins_in_sight(&heading) && (0.0..height.unwrap_or_default()).contains(&top) {
        heading.scroll_into_view();
    }
}

/// Whether the element's beginning is in the window, and nothing is over it.
fn begins_in_sight(element: &Element) -> bool {
    let place = element.get_bounding_client_rect();
    let middle = (place.left() + place.width() / 2.0) as f32;
    let there = document()
        .and_then(|document| document.element_from_point(middle, place.top() as f32 + 1.0));
    element.contains(there.as_deref())
}

/// Moves the focus to the place, so that a screen reader reads on there.
fn focus_on(hash: &str) {
    if let Some(target) = find(hash) {
        focus(&target.id());
    }
}

/// Opens every `details` around the target, and that of the section that it names.
fn open_around(hash: &str) {
    let Some(target) = find(hash) else { return };
    let section = heading_of(&target).and_then(|heading| section_fold(&heading));
    section.iter().for_each(open);
    let mut place = Some(target);
    while let Some(fold) = place.and_then(|place| place.closest("details").ok().flatten()) {
        open(&fold);
        place = fold.parent_element();
    }
}

fn open(fold: &Element) {
    if let Some(fold) = fold.dyn_ref::<HtmlDetailsElement>() {
        fold.set_open(true);
    }
}

/// The `details` of the section that this heading names.
fn section_fold(heading: &Element) -> Option<Element> {
    heading
        .closest("section")
        .ok()??
        .query_selector(":scope > details")
        .ok()?
}

/// The heading of the part that this fragment names.
fn part_heading(hash: &str) -> Option<Element> {
    find(hash).and_then(|target| heading_of(&target))
}

fn is_heading(element: &Element) -> bool {
    element.tag_name().eq_ignore_ascii_case("h2")
}

/// The heading of the part that the target is, or the target if it is such a heading itself.
fn heading_of(target: &Element) -> Option<Element> {
    if is_heading(target) {
        return Some(target.clone());
    }
    let named = document()?.get_element_by_id(&format!("{}-title", target.id()))?;
    is_heading(&named).then_some(named)
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
