//! Goes to places in the page.
//!
//! A link in the contents leads to an element inside a closed `details`, below the heading. Left alone, the browser
//! shows that element instead of the heading, and a second click on the same link fires no event. So the app goes to
//! parts of the page itself: it opens the part, shows its heading, moves the focus there and makes one history entry.
//! Smaller places are left to the browser; the app only opens what is around them and moves the focus.
//!
//! Nothing scrolls smoothly: the page is long, and the reader wants to be there.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element, HtmlDetailsElement};

use super::{
    address::fragment,
    focus::focus_element,
    listener::{Listener, on},
    timer::after_next_frame,
};

/// How long after loading the page may still move by itself.
const ARRIVING_MILLISECONDS: f64 = 2000.0;

/// How to find the parts of the page and their headings.
#[derive(Clone, Copy)]
pub struct PartMarks {
    /// Selector of the sections of the page.
    pub sections: &'static str,
    /// Selector of the `details` of sections that fold.
    pub folds: &'static str,
    /// The id of a part's heading, from the part's id.
    pub heading_id: fn(&str) -> String,
}

impl PartMarks {
    /// Goes to the place named in the address, once it exists.
    ///
    /// The browser looked for it before the app had rendered anything. For a place inside a section, replacing the
    /// address by itself makes the browser look again: it opens the `details` around the place, scrolls and sets
    /// `:target`, without a new history entry.
    pub fn reveal_address(self) {
        let hash = fragment();
        if hash.len() > 1 {
            self.arrive(&hash);
            // The browser may have chosen a scroll position of its own, which is restored in the next frame.
            after_next_frame(move || self.show_heading(&hash));
        }
    }

    /// Shows the part, or the smaller place, that the address already names.
    pub fn arrive(self, hash: &str) {
        if !self.arrive_at_part(hash)
            && let Some(window) = web_sys::window()
        {
            // If navigation is not allowed here, the page stays where it is.
            let _ = window.location().replace(hash);
            focus_on(hash);
        }
    }

    /// Completes the browser's own jump to the address on a page that was baked.
    ///
    /// Opens the section whose heading is the target, and shows the heading if the browser only showed what is below
    /// it. Does nothing on a page that loaded a while ago, because the reader may have started to read.
    pub fn complete_arrival(self) {
        let performance = web_sys::window().and_then(|window| window.performance());
        if performance.is_some_and(|clock| clock.now() < ARRIVING_MILLISECONDS) {
            let hash = fragment();
            self.open_around(&hash);
            self.show_heading(&hash);
        }
    }

    /// Completes the browser's own jump after the address changed: opens what is around the target and shows its
    /// heading.
    pub fn complete_navigation(self, hash: &str) {
        self.open_around(hash);
        let hash = hash.to_owned();
        // Chromium scrolls in the frame after the event.
        after_next_frame(move || self.show_heading(&hash));
    }

    /// Whether neither the place nor the section that contains it is displayed.
    pub fn is_hidden(self, hash: &str) -> bool {
        let shown = |element: &Element| element.get_client_rects().length() > 0;
        find(hash).is_some_and(|target| {
            let fold = target.closest(self.folds).ok().flatten();
            !shown(fold.as_ref().unwrap_or(&target))
        })
    }

    /// Goes to a place, adding one history entry unless the address already names it. Covers a second press on the same
    /// link, which does not change the address and so fires no event.
    pub fn go_to(self, hash: &str) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let location = window.location();
        let is_here = fragment() == hash;
        if self.part_heading(hash).is_none() {
            // Fails only after hundreds of history entries in a moment, as below; the reader can still scroll. Setting
            // the hash to its present value does nothing:
            // https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-hash
            let _ = if is_here {
                location.replace(hash)
            } else {
                location.set_hash(hash)
            };
            focus_on(hash);
            return;
        }
        // Make the entry first: the browser then saves the current scroll position for Back.
        if !is_here && let Ok(history) = window.history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(hash));
        }
        self.arrive_at_part(hash);
    }

    /// Opens a part, shows its heading and focuses it. Returns false if the place is not a part.
    ///
    /// The browser is not asked to do this: it would show what is below the heading, and Chromium repeats that in later
    /// frames while the page is loading.
    fn arrive_at_part(self, hash: &str) -> bool {
        let Some(heading) = self.part_heading(hash) else {
            return false;
        };
        self.open_around(hash);
        heading.scroll_into_view();
        focus_element(&heading);
        true
    }

    /// Shows the heading of the target if the browser has just scrolled to what is below it. If the browser restored
    /// another scroll position, that is left alone.
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

    /// Opens all `details` around the target, and that of the section whose heading it is.
    fn open_around(self, hash: &str) {
        let Some(target) = find(hash) else { return };
        let section = self
            .heading_of(&target)
            .and_then(|heading| self.section_fold(&heading));
        section.iter().for_each(open);
        let mut place = Some(target);
        while let Some(fold) = place.and_then(|place| place.closest("details").ok().flatten()) {
            open(&fold);
            place = fold.parent_element();
        }
    }

    /// The `details` of the section with this heading.
    fn section_fold(self, heading: &Element) -> Option<Element> {
        let section = heading.closest(self.sections).ok()??;
        section.query_selector(self.folds).ok()?
    }

    /// The heading of the part with this fragment.
    fn part_heading(self, hash: &str) -> Option<Element> {
        find(hash).and_then(|target| self.heading_of(&target))
    }

    /// The heading of this part; the target itself if it is such a heading.
    fn heading_of(self, target: &Element) -> Option<Element> {
        if is_heading(target) {
            return Some(target.clone());
        }
        let named = document()?.get_element_by_id(&(self.heading_id)(&target.id()))?;
        is_heading(&named).then_some(named)
    }
}

/// Calls `callback` with the fragment, including the `#`, each time it changes.
pub fn on_address(callback: impl Fn(&str) + 'static) -> Option<Listener> {
    on(web_sys::window()?.into(), "hashchange", move |_| {
        callback(&fragment());
    })
}

/// Whether the top of the element is in the window and not covered.
fn begins_in_sight(element: &Element) -> bool {
    let place = element.get_bounding_client_rect();
    let middle = (place.left() + place.width() / 2.0) as f32;
    let there = document()
        .and_then(|document| document.element_from_point(middle, place.top() as f32 + 1.0));
    element.contains(there.as_deref())
}

/// Focuses the place, so that a screen reader continues there.
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

fn is_heading(element: &Element) -> bool {
    element.tag_name().eq_ignore_ascii_case("h2")
}

/// The element with this fragment as its id, either as written or percent-decoded, as browsers look it up.
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
