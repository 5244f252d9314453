use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{
    listener::{Listener, on},
    press::Target,
};

/// Fields that take typed characters.
const FIELDS: &str = "input:not([type=radio], [type=checkbox]), textarea, select";

/// The `keyCode` of a key that an input method has taken. <https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode>
const TAKEN: u32 = 229;

/// Calls `callback` with each key pressed without Ctrl, Alt or Meta and not meant for an input method. Returning true
/// prevents the browser's default action.
pub fn on_key(callback: impl Fn(&Key) -> bool + 'static) -> Option<Listener> {
    on(web_sys::window()?.into(), "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let chord = key.ctrl_key() || key.meta_key() || key.alt_key();
        // In Safari, the key that ends composing comes after its end: https://bugs.webkit.org/show_bug.cgi?id=165004
        let composes = key.is_composing() || key.key_code() == TAKEN;
        let pressed = Key {
            name: key.key(),
            with_shift: key.shift_key(),
            is_typing: Target::of(&event).is_some_and(|target| is_field(&target)),
        };
        if !chord && !composes && callback(&pressed) {
            event.prevent_default();
        }
    })
}

/// A key that was pressed.
pub struct Key {
    name: String,
    with_shift: bool,
    is_typing: bool,
}

impl Key {
    /// The key's name. <https://www.w3.org/TR/uievents-key/>
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether Shift is held.
    pub fn with_shift(&self) -> bool {
        self.with_shift
    }

    /// Whether the key goes into a text field.
    pub fn is_typing(&self) -> bool {
        self.is_typing
    }
}

fn is_field(target: &Target) -> bool {
    let element = target.0.dyn_ref::<HtmlElement>();
    target.closest(FIELDS).is_some() || element.is_some_and(HtmlElement::is_content_editable)
}
