use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use super::{
    address::fragment,
    listener::{Listener, listen},
};

/// Calls `callback` with each press on the page, by pointer or keyboard; the browser does nothing more with it if the
/// answer is true. The window hears it before anything else on the page.
pub fn on_press(callback: impl Fn(&Press) -> bool + 'static) -> Option<Listener> {
    listen(web_sys::window()?.into(), "click", move |event| {
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

/// A press on the page.
pub struct Press {
    target: Target,
    is_plain: bool,
}

impl Press {
    /// The link that it follows to a place in this page, in this window.
    pub fn link(&self) -> Option<Link> {
        let element = self.target.closest("a[href^='#']")?;
        let hash = element.get_attribute("href")?;
        self.is_plain.then_some(Link { element, hash })
    }

    /// The value of this attribute on what was pressed, or on what it is part of.
    pub fn attr(&self, name: &str) -> Option<String> {
        self.target
            .closest(&format!("[{name}]"))?
            .get_attribute(name)
    }

    /// Whether it is in the element with this id.
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
    /// Where it leads, with the `#`.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Whether the address names that place already.
    pub fn is_here(&self) -> bool {
        fragment() == self.hash
    }

    /// Whether the selector finds it.
    pub fn matches(&self, selector: &str) -> bool {
        self.element.matches(selector).unwrap_or(false)
    }

    /// Whether it is in the element with this id.
    pub fn is_in(&self, id: &str) -> bool {
        is_in(&self.element, id)
    }
}

/// The element that an event came to.
pub struct Target(pub(super) Element);

impl Target {
    pub(super) fn of(event: &Event) -> Option<Self> {
        event.target()?.dyn_into().ok().map(Self)
    }

    /// Whether it is in the element with this id.
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

/// Whether the browser would follow a link for it in this window.
fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        let elsewhere =
            click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        !elsewhere && click.button() == 0 && !click.default_prevented()
    })
}
