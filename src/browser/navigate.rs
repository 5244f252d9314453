use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element, HtmlDetailsElement};

use super::{
    address::fragment,
    focus::focus_element,
    listener::{Listener, listen},
    timer::after_next_frame,
};

/// How long after its beginning a page may still move by itself.
const ARRIVING_MILLISECONDS: f64 = 2000.0;

/// How the page's parts are found.
#[derive(Clone, Copy)]
pub struct Parts {
    /// Selects the `details` of the parts that fold.
    pub folds: &'static str,
    /// Id of the heading of the part with an id.
    pub heading_id: fn(&str) -> String,
}

impl Parts {
    /// Goes to the place that the address names, now that it exists.
    ///
    /// The browser looked for it before the app had rendered anything. For a place inside a section, replacing the
    /// address by itself makes it look again: it opens the `details` around the place, scrolls and sets `:target`,
    /// without a new entry in the history.
    pub fn reveal_address(self) {
        let hash = fragment();
        if hash.len() > 1 {
            self.arrive(&hash);
            // In the next frame the reader is taken back to where they were on the screen before, which the browser may
            // have chosen.
            after_next_frame(move || self.show_heading(&hash));
        }
    }

    /// Shows the part, or the smaller place, to which the address leads already.
    pub fn arrive(self, hash: &str) {
        if !self.arrive_at_part(hash)
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
    pub fn complete_arrival(self) {
        let performance = web_sys::window().and_then(|window| window.performance());
        if performance.is_some_and(|clock| clock.now() < ARRIVING_MILLISECONDS) {
            let hash = fragment();
            self.open_around(&hash);
            self.show_heading(&hash);
        }
    }

    /// Completes what the browser does when the address changes: opens what is around the place, and shows its heading.
    pub fn complete_navigation(self, hash: &str) {
        self.open_around(hash);
        let hash = hash.to_owned();
        // Chromium scrolls in the frame after the event.
        after_next_frame(move || self.show_heading(&hash));
    }

    /// Whether the place is not shown, nor the section that it is the inside of.
    pub fn is_hidden(self, hash: &str) -> bool {
        let shown = |element: &Element| element.get_client_rects().length() > 0;
        find(hash).is_some_and(|target| {
            let fold = target.closest(self.folds).ok().flatten();
            !shown(fold.as_ref().unwrap_or(&target))
        })
    }

    /// Goes to the place now, with one entry in the history, or none if this is the address already. A second press on
    /// the same link tells nobody, since the address does not change.
    pub fn go_to(self, hash: &str) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let location = window.location();
        let is_here = fragment() == hash;
        if self.part_heading(hash).is_none() {
            // Refused only after hundreds of entries in a moment, as below; the reader can scroll. A hash that is set to
            // what it is leads nowhere: https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hash
            let _ = if is_here {
                location.replace(hash)
            } else {
                location.set_hash(hash)
            };
            focus_on(hash);
            return;
        }
        // The entry comes first: the browser keeps the present scroll position for Back when it is made.
        if !is_here && let Ok(history) = window.history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(hash));
        }
        self.arrive_at_part(hash);
    }

    /// Opens a part of the page, shows its heading and moves the focus there; false for any other place.
    ///
    /// The browser would show what stands below the heading, and Chromium goes on doing so in the frames after, for as
    /// long as the page still loads. So the browser is not asked.
    fn arrive_at_part(self, hash: &str) -> bool {
        let Some(heading) = self.part_heading(hash) else {
            return false;
        };
        self.open_around(hash);
        heading.scroll_into_view();
        focus_element(&heading);
        true
    }

    /// Where the browser went to a part by itself, it showed what stands below the heading; shows the heading as well.
    /// Where it went back to where the reader had been, which may be anywhere, that is left alone.
    fn show_heading(self, hash: &str) {
        let Some(target) = find(hash) else { return };
        let Some(heading) = self.heading_of(&target) else {
            return;
        };
        let top = target.get_bounding_client_rect().top();
        let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
        if !begins_in_sight(&heading) && (0.0..height.unwrap_or_default()).contains(&top) {
            heading.scroll_into_view();
        }
    }

    /// Opens every `details` around the target, and that of the section that it names.
    fn open_around(self, hash: &str) {
        let Some(target) = find(hash) else { return };
        let section = self
            .heading_of(&target)
            .and_then(|heading| section_fold(&heading));
        section.iter().for_each(open);
        let mut place = Some(target);
        while let Some(fold) = place.and_then(|place| place.closest("details").ok().flatten()) {
            open(&fold);
            place = fold.parent_element();
        }
    }

    /// The heading of the part that this fragment names.
    fn part_heading(self, hash: &str) -> Option<Element> {
        find(hash).and_then(|target| self.heading_of(&target))
    }

    /// The heading of the part that the target is, or the target if it is such a heading itself.
    fn heading_of(self, target: &Element) -> Option<Element> {
        if is_heading(target) {
            return Some(target.clone());
        }
        let named = document()?.get_element_by_id(&(self.heading_id)(&target.id()))?;
        is_heading(&named).then_some(named)
    }
}

/// Calls `callback` with the fragment of the address, with its `#`, each time it has changed.
pub fn on_address(callback: impl Fn(&str) + 'static) -> Option<Listener> {
    listen(web_sys::window()?.into(), "hashchange", move |_| {
        callback(&fragment());
    })
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
        focus_element(&target);
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

fn is_heading(element: &Element) -> bool {
    element.tag_name().eq_ignore_ascii_case("h2")
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
