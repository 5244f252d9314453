use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};

use super::{press::Target, timer::at_next_frame};

/// The distance from the box to what is shown below it, in pixels: room for the outline of the focus.
const GAP: f64 = 16.0;
const ROOM: &str = "margin-block-end";

/// A bar that sticks to the top of the window, and a box that hangs from it over the text: their ids.
#[derive(Clone, Copy)]
pub struct Cover {
    /// The bar, which is followed by what the box covers where the bar does not stick.
    pub bar: &'static str,
    /// The box.
    pub hanging: &'static str,
}

impl Cover {
    /// Shows an element that has received the focus, if nothing of it can be seen. So what a reader presses stays where
    /// it is: <https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum>
    ///
    /// `scroll-padding` is not enough: WebKit ignores it for the focus, and it does not know how high the box is.
    pub fn uncover(self, target: &Target) {
        let element = target.0.clone();
        // By then the browser has scrolled.
        at_next_frame(move || {
            self.show(&element);
        });
    }

    /// Scrolls so that the box is in the window, once it has been rendered.
    pub fn bring_into_sight(self) {
        at_next_frame(move || {
            self.lift();
        });
    }

    /// Takes back the room that [`Self::uncover`] may have made. What is being read stays where it is.
    /// `None` if there is no such bar.
    pub fn take_room_back(self) -> Option<()> {
        let bar = find(self.bar)?;
        let is_stuck = is_stuck(&bar);
        let next = bar.next_element_sibling()?;
        let before = rect(&next).top();
        bar.style().remove_property(ROOM).ok()?;
        if is_stuck {
            // Nothing is left to do where the browser itself keeps the place: WebKit does not.
            scroll(rect(&next).top() - before);
        }
        Some(())
    }

    fn show(self, element: &Element) -> Option<()> {
        let bar = find(self.bar)?;
        if is_stuck(&bar) {
            scroll(self.hides(element)?);
        }
        // What follows a bar that does not stick moves with it.
        self.hides(element)?;
        // Whole pixels, because the code that writes fractions is large.
        let height = (rect(&*find(self.hanging)?).height() + GAP) as i32;
        bar.style()
            .set_property(ROOM, &format!("{height}px"))
            .ok()?;
        scroll(rect(&bar).top());
        Some(())
    }

    fn lift(self) -> Option<()> {
        let height = web_sys::window()?.inner_height().ok()?.as_f64()?;
        let below = rect(&*find(self.hanging)?).bottom() - height;
        scroll(below.min(rect(&*find(self.bar)?).top()).max(0.0));
        Some(())
    }

    /// How far to scroll to an element if nothing of it can be seen.
    fn hides(self, element: &Element) -> Option<f64> {
        let (bar, hanging) = (rect(&*find(self.bar)?), rect(&*find(self.hanging)?));
        let place = rect(element);
        let is_beside = place.right() <= hanging.left() || place.left() >= hanging.right();
        let is_below = place.bottom() >= hanging.bottom() + 1.0;
        let is_hidden = !is_beside && !is_below && place.bottom() > bar.top();
        is_hidden.then(|| place.top() - hanging.bottom() - GAP)
    }
}

fn is_stuck(bar: &Element) -> bool {
    rect(bar).top() < 1.0
}

fn scroll(distance: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_by_with_x_and_y(0.0, distance);
    }
}

fn rect(element: &Element) -> DomRect {
    element.get_bounding_client_rect()
}

fn find(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}
