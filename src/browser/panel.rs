//! Shows what a link leads to in a small panel, so that the reader need not go there.
//!
//! It shows to a pointer that rests on the link, to the keyboard's focus, and to a press, which also moves the focus
//! into the panel. Escape hides it, as do a press elsewhere and the focus going elsewhere.
//! <https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html>

mod frame;

use std::{cell::Cell, rc::Rc};

use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use web_sys::{Element, Event};

use super::{
    focus::{active_element, focus_element},
    key::Key,
    listener::{Listener, listen},
    press::{Link, Press, Target},
};
use frame::Frame;

pub use frame::PanelMarks;

/// How long a pointer rests on a link before the panel shows, and away from both before it hides.
const REST_MILLISECONDS: u32 = 300;

/// The panel.
#[derive(Clone)]
pub struct Panel(Rc<Inner>);

struct Inner {
    /// Selects the links that it shows the targets of.
    links: &'static str,
    frame: Frame,
    /// The link whose target is shown.
    shown: Cell<Option<Element>>,
    /// Whether the focus is on its way back to the link.
    returning: Cell<bool>,
    /// What a resting pointer is about to do.
    coming: Cell<Option<Timeout>>,
}

impl Panel {
    /// Finds the panel on the page. It is for the links that the selector finds.
    pub fn find(marks: &PanelMarks, links: &'static str) -> Option<Self> {
        Some(Self(Rc::new(Inner {
            links,
            frame: Frame::find(marks)?,
            shown: Cell::default(),
            returning: Cell::default(),
            coming: Cell::default(),
        })))
    }

    /// Follows the pointer and the focus.
    pub fn listen(&self) -> Vec<Listener> {
        let Some(window) = web_sys::window() else {
            return Vec::new();
        };
        let on = |event, handler: fn(&Self, &Event)| {
            let panel = self.clone();
            listen(window.clone().into(), event, move |event| {
                handler(&panel, &event);
            })
        };
        [
            on("pointerover", Self::on_pointer),
            on("focusin", Self::on_focus),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Shows the target of a link and moves the focus there; false where the target is not on the page, or the link is
    /// not one that the panel is for.
    pub fn open(&self, link: &Link) -> bool {
        let opens = link.matches(self.0.links) && self.show(&link.element);
        if opens {
            self.0.frame.take_focus();
        }
        opens
    }

    /// Hides the panel.
    pub fn hide(&self) {
        self.take_shown();
    }

    /// Hides the panel at a press elsewhere or on its own button, which gives the focus back to the link.
    pub fn on_press(&self, press: &Press) {
        let target = &press.target().0;
        if !self.0.frame.contains(target) {
            self.hide();
        } else if self.0.frame.is_close_button(target)
            && let Some(link) = self.take_shown()
        {
            self.go_back(&link);
        }
    }

    /// Handles a key; false leaves it to others.
    pub fn on_key(&self, key: &Key) -> bool {
        let Some(link) = self.shown() else {
            return false;
        };
        match key.name() {
            "Escape" => {
                let was_inside = self.0.frame.has_focus();
                self.hide();
                if was_inside {
                    self.go_back(&link);
                }
                true
            }
            // Out of the panel the keyboard goes on from the link.
            "Tab" if self.0.frame.is_left_by(key) => {
                focus_element(&link);
                key.with_shift()
            }
            _ => false,
        }
    }

    fn on_pointer(&self, event: &Event) {
        let is_mouse = Reflect::get(event, &"pointerType".into())
            .is_ok_and(|kind| kind.as_string().as_deref() == Some("mouse"));
        let Some(target) = Target::of(event).filter(|_| is_mouse) else {
            return;
        };
        let is_inside = self.0.frame.contains(&target.0);
        let later = self.clone();
        let coming = match (target.closest(self.0.links), self.shown()) {
            (Some(link), shown) if shown.as_ref() != Some(&link) => {
                Some(Timeout::new(REST_MILLISECONDS, move || {
                    later.show(&link);
                }))
            }
            (None, Some(shown)) if !is_inside && !self.has_focus(&shown) => {
                Some(Timeout::new(REST_MILLISECONDS, move || later.hide()))
            }
            _ => None,
        };
        self.0.coming.set(coming);
    }

    fn on_focus(&self, event: &Event) {
        let Some(target) = Target::of(event) else {
            return;
        };
        if self.0.returning.get() || self.0.frame.contains(&target.0) {
            return;
        }
        let is_by_keyboard = target.0.matches(":focus-visible").unwrap_or(false);
        match target.closest(self.0.links) {
            Some(link) if is_by_keyboard => {
                self.show(&link);
            }
            Some(_) => {}
            None => self.hide(),
        }
    }

    fn show(&self, link: &Element) -> bool {
        self.0.coming.take();
        let is_shown = self.0.frame.show(link).is_some();
        self.0.shown.set(is_shown.then(|| link.clone()));
        is_shown
    }

    /// The link whose target is shown.
    fn shown(&self) -> Option<Element> {
        let shown = self.0.shown.take();
        self.0.shown.set(shown.clone());
        shown
    }

    /// Hides the panel; gives the link whose target was shown.
    fn take_shown(&self) -> Option<Element> {
        self.0.coming.take();
        self.0.frame.hide();
        self.0.shown.take()
    }

    fn has_focus(&self, link: &Element) -> bool {
        self.0.frame.has_focus()
            || active_element().is_some_and(|active| link.is_same_node(Some(&active)))
    }

    /// Gives the focus back to the link, which does not show its panel again for that.
    fn go_back(&self, link: &Element) {
        self.0.returning.set(true);
        focus_element(link);
        self.0.returning.set(false);
    }
}
