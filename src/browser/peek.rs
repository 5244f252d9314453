//! Shows what a link leads to in a small panel, so that the reader need not go there.

mod panel;

use std::{cell::RefCell, rc::Rc};

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent};

use super::{
    listen::{Listener, listen},
    page::focus_element,
};
use panel::Panel;

/// How long a pointer rests on a link before the panel comes, and away from both before it goes.
const REST_MILLISECONDS: u32 = 300;

/// What is going on.
struct Peek {
    /// Finds the links.
    links: &'static str,
    panel: Panel,
    /// The link whose place is shown.
    shown: Option<HtmlElement>,
    /// Whether the focus is on its way back to the link.
    returning: bool,
    /// What a resting pointer is about to do.
    coming: Option<Timeout>,
}

type Shared = Rc<RefCell<Peek>>;

type Handler = fn(&Shared, &Event);

/// Shows in the panel with this id what the links lead to that the selector finds: to a pointer that rests on one, to
/// the keyboard's focus, and to a press, which also moves the focus into the panel.
///
/// Escape takes it away, as do a press elsewhere and the focus going elsewhere.
/// <https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html>
pub fn peek(links: &'static str, panel: &str) -> Vec<Listener> {
    let Some((window, panel)) = web_sys::window().zip(Panel::find(panel)) else {
        return Vec::new();
    };
    let peek = Rc::new(RefCell::new(Peek {
        links,
        panel,
        shown: None,
        returning: false,
        coming: None,
    }));
    let handlers: [(_, Handler); 4] = [
        ("click", press),
        ("pointerover", rest),
        ("focusin", focus),
        ("keydown", key),
    ];
    handlers
        .into_iter()
        .filter_map(|(event, handler)| {
            let peek = Rc::clone(&peek);
            // The window hears it before the page's links are followed.
            listen(window.clone().into(), event, move |event| {
                handler(&peek, &event)
            })
        })
        .collect()
}

fn press(peek: &Shared, event: &Event) {
    let Some(target) = target(event) else { return };
    let link = peek.borrow().link(&target);
    let chord = event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key()
    });
    if let Some(link) = link.filter(|_| !chord) {
        if peek.borrow_mut().show(&link) {
            event.prevent_default();
            event.stop_propagation();
            peek.borrow().panel.take_focus();
        }
        return;
    }
    if !peek.borrow().panel.contains(&target) {
        peek.borrow_mut().hide();
        return;
    }
    let pressed = |selector| target.closest(selector).is_ok_and(|found| found.is_some());
    if pressed(".panel-list") {
        peek.borrow_mut().hide();
    } else if pressed(".close") {
        let link = peek.borrow_mut().hide();
        if let Some(link) = link {
            go_back(peek, &link);
        }
    }
}

fn rest(peek: &Shared, event: &Event) {
    let is_mouse = js_sys::Reflect::get(event, &"pointerType".into())
        .is_ok_and(|kind| kind.as_string().as_deref() == Some("mouse"));
    let Some(target) = target(event).filter(|_| is_mouse) else {
        return;
    };
    let (link, within, shown) = {
        let peek = peek.borrow();
        (
            peek.link(&target),
            peek.panel.contains(&target),
            peek.shown.clone(),
        )
    };
    let later = Rc::clone(peek);
    let coming = match (link, shown) {
        (Some(link), shown) if shown.as_ref() != Some(&link) => {
            Some(Timeout::new(REST_MILLISECONDS, move || {
                later.borrow_mut().show(&link);
            }))
        }
        (None, Some(shown)) if !within && !has_focus(&peek.borrow().panel, &shown) => {
            Some(Timeout::new(REST_MILLISECONDS, move || {
                later.borrow_mut().hide();
            }))
        }
        _ => None,
    };
    peek.borrow_mut().coming = coming;
}

fn focus(peek: &Shared, event: &Event) {
    let Some(target) = target(event) else { return };
    if peek.borrow().returning || peek.borrow().panel.contains(&target) {
        return;
    }
    let link = peek.borrow().link(&target);
    let by_keyboard = target.matches(":focus-visible").unwrap_or(false);
    match link {
        Some(link) if by_keyboard => {
            peek.borrow_mut().show(&link);
        }
        Some(_) => {}
        None => {
            peek.borrow_mut().hide();
        }
    }
}

fn key(peek: &Shared, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let Some(link) = peek.borrow().shown.clone() else {
        return;
    };
    let panel = peek.borrow().panel.clone();
    match key.key().as_str() {
        "Escape" => {
            let was_within = panel.has_focus();
            peek.borrow_mut().hide();
            if was_within {
                go_back(peek, &link);
            }
            event.prevent_default();
            event.stop_propagation();
        }
        // Out of the panel the keyboard goes on from the link.
        "Tab" if panel.is_left_by(key.shift_key()) => {
            focus_element(&link);
            if key.shift_key() {
                event.prevent_default();
            }
        }
        _ => {}
    }
}

impl Peek {
    fn link(&self, target: &Element) -> Option<HtmlElement> {
        target.closest(self.links).ok()??.dyn_into().ok()
    }

    /// Shows what the link leads to; false where that is not on the page.
    fn show(&mut self, link: &HtmlElement) -> bool {
        self.coming = None;
        let shown = self.panel.show(link).is_some();
        self.shown = shown.then(|| link.clone());
        shown
    }

    /// Gives the link whose place was shown.
    fn hide(&mut self) -> Option<HtmlElement> {
        self.coming = None;
        self.panel.hide();
        self.shown.take()
    }
}

fn has_focus(panel: &Panel, link: &HtmlElement) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let active = document.and_then(|document| document.active_element());
    panel.has_focus() || active.is_some_and(|active| link.is_same_node(Some(&active)))
}

/// Gives the focus back to the link, which does not show its panel again for that.
fn go_back(peek: &Shared, link: &HtmlElement) {
    peek.borrow_mut().returning = true;
    focus_element(link);
    peek.borrow_mut().returning = false;
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
