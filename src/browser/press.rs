//! Clicks, whether by pointer or keyboard.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use super::{
    address::fragment,
    listener::{Listener, on},
};

/// Calls `callback` with each click on the page, by pointer or keyboard, before any other listener. Returning true
/// prevents the browser's default action.
pub fn on_press(callback: impl Fn(&Press) -> bool + 'static) -> Option<Listener> {
    on(web_sys::window()?.into(), "click", move |event| {
        if let Some(target) = Target::of(&event)
            && callback(&Press {
                target,
                is_plain: is_plain(&event),
            })
        {
            event.prevent_default();
        }
    })
}

/// A click on the page.
pub struct Press {
    target: Target,
    is_plain: bool,
}

impl Press {
    /// The link that was pressed, if it leads to a place in this page and would open in this window.
    pub fn link(&self) -> Option<Link> {
        let element = self.target.closest("a[href^='#']")?;
        let hash = element.get_attribute("href")?;
        self.is_plain.then_some(Link { element, hash })
    }

    /// The value of this attribute on the pressed element or its closest ancestor that has it.
    pub fn attr(&self, name: &str) -> Option<String> {
        self.target
            .closest(&format!("[{name}]"))?
            .get_attribute(name)
    }

    /// Whether it is inside the element with this id.
    pub fn is_in(&self, id: &str) -> bool {
        self.target.is_in(id)
    }

    pub(super) fn target(&self) -> &Target {
        &self.target
    }
}

/// A link to a place in this page.
#[derive(Clone)]
pub struct Link {
    pub(super) element: Element,
    hash: String,
}

impl Link {
    /// The fragment that it leads to, including the `#`.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Whether the address already names that place.
    pub fn is_here(&self) -> bool {
        fragment() == self.hash
    }

    /// Whether it matches the selector.
    pub fn matches(&self, selector: &str) -> bool {
        self.element.matches(selector).unwrap_or(false)
    }

    /// Whether it is inside the element with this id.
    pub fn is_in(&self, id: &str) -> bool {
        is_in(&self.element, id)
    }
}

/// An event's target element.
pub struct Target(pub(super) Element);

impl Target {
    pub(super) fn of(event: &Event) -> Option<Self> {
        event.target()?.dyn_into().ok().map(Self)
    }

    /// Whether it is inside the element with this id.
    pub fn is_in(&self, id: &str) -> bool {
        is_in(&self.0, id)
    }

    pub(super) fn closest(&self, selector: &str) -> Option<Element> {
        self.0.closest(selector).ok()?
    }
}

fn is_in(element: &Element, id: &str) -> bool {
    element
        .closest(&format!("[id='{id}']"))
        .is_ok_and(|found| found.is_some())
}

/// Whether the browser would follow a link in this window on this event.
fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        let elsewhere =
            click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        !elsewhere && click.button() == 0 && !click.default_prevented()
    })
}
