//! A small panel that shows what a link leads to, so that the reader need not go there.
//!
//! It opens when a mouse rests on the link, when the link gets keyboard focus, and on a press, which also moves the
//! focus into the panel. Escape closes it, and so does a press or focus elsewhere.
//! <https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html>

mod frame;

use std::{cell::Cell, rc::Rc};

use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use web_sys::{Element, Event};

use super::{
    focus::{active_element, focus_element},
    key::Key,
    listener::{Listener, on},
    press::{Link, Press, Target},
};
use frame::Frame;

pub use frame::PanelMarks;

/// How long a mouse rests on a link before the panel opens, or away from both before it closes.
const HOVER_MILLISECONDS: u32 = 300;

/// The panel.
#[derive(Clone)]
pub struct Panel(Rc<Inner>);

struct Inner {
    /// Selector of the links that it serves.
    links: &'static str,
    frame: Frame,
    /// The link whose target is shown.
    shown: Cell<Option<Element>>,
    /// Whether focus is being returned to the link.
    returning: Cell<bool>,
    /// What happens when the mouse has rested long enough.
    pending: Cell<Option<Timeout>>,
}

impl Panel {
    /// Finds the panel on the page. It serves the links that match the selector.
    pub fn find(marks: &PanelMarks, links: &'static str) -> Option<Self> {
        Some(Self(Rc::new(Inner {
            links,
            frame: Frame::find(marks)?,
            shown: Cell::default(),
            returning: Cell::default(),
            pending: Cell::default(),
        })))
    }

    /// Listens to the pointer and the focus.
    pub fn follow(&self) -> Vec<Listener> {
        let Some(window) = web_sys::window() else {
            return Vec::new();
        };
        let handled_by = |event, handler: fn(&Self, &Event)| {
            let panel = self.clone();
            on(window.clone().into(), event, move |event| {
                handler(&panel, &event);
            })
        };
        [
            handled_by("pointerover", Self::on_pointer),
            handled_by("focusin", Self::on_focus),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Shows a link's target and moves the focus there. Returns false if the panel does not serve the link, or the
    /// target is not on the page.
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

    /// Hides the panel on a press outside it or on its close button, which returns the focus to the link.
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

    /// Handles a key. Returns false if the key is not for the panel.
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
            // Tabbing out of the panel continues from the link.
            "Tab" if self.0.frame.is_left_by_tab(key) => {
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
        let pending = match (target.closest(self.0.links), self.shown()) {
            (Some(link), shown) if shown.as_ref() != Some(&link) => {
                Some(Timeout::new(HOVER_MILLISECONDS, move || {
                    later.show(&link);
                }))
            }
            (None, Some(shown)) if !is_inside && !self.has_focus(&shown) => {
                Some(Timeout::new(HOVER_MILLISECONDS, move || later.hide()))
            }
            _ => None,
        };
        self.0.pending.set(pending);
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
        self.0.pending.take();
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

    /// Hides the panel and returns the link whose target was shown.
    fn take_shown(&self) -> Option<Element> {
        self.0.pending.take();
        self.0.frame.hide();
        self.0.shown.take()
    }

    fn has_focus(&self, link: &Element) -> bool {
        self.0.frame.has_focus()
            || active_element().is_some_and(|active| link.is_same_node(Some(&active)))
    }

    /// Returns the focus to the link without opening the panel again.
    fn go_back(&self, link: &Element) {
        self.0.returning.set(true);
        focus_element(link);
        self.0.returning.set(false);
    }
}
