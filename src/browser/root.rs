//! The document as a whole: its title, language, and the root element's attributes.

use js_sys::Array;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, MutationObserver, MutationObserverInit};

use super::announce::mark_language;

/// Sets the page's title, and the title's language if it is not the page's.
pub fn name_page(title: &str, lang: Option<&str>) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(element) = document.query_selector("title").ok().flatten() {
        mark_language(&element, lang);
    }
}

/// Sets the page's title, language and direction.
pub fn describe_page(title: &str, lang: &str, direction: &str) {
    name_page(title, None);
    if let Some(root) = root() {
        // If it fails, the page is still readable.
        let _ = root.set_attribute("lang", lang);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Sets or removes a boolean attribute of the root, for the style.
pub fn set_root_attr(name: &str, on: bool) {
    if let Some(root) = root() {
        // If it fails, the controls stay hidden and the page can still be read.
        let _ = root.toggle_attribute_with_force(name, on);
    }
}

/// Sets an attribute of the root, or removes it.
pub fn set_root_value(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        // Fails only for an invalid name.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// The value of an attribute of the root.
pub fn root_value(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// The language of the text on the page; `None` if a translator has changed it to an unknown language. `written` is the
/// language the article was written in.
///
/// Chrome's and Firefox's translators set the root's `lang` to the target language. Chrome's also adds a class, and
/// others add only a class.
pub fn page_language(written: &str) -> Option<String> {
    let root = root()?;
    let lang = root.get_attribute("lang").unwrap_or_default();
    let is_translated = root.class_name().contains("translated-");
    if !lang.is_empty() && lang != written {
        Some(lang)
    } else {
        (!is_translated).then(|| written.to_owned())
    }
}

/// Calls `callback` each time a translator changes the root's `lang` or `class`.
pub fn on_page_language(callback: impl Fn() + 'static) -> Option<RootObserver> {
    let callback = Closure::<dyn FnMut(Array)>::new(move |_| callback());
    let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    let options = MutationObserverInit::new();
    options.set_attribute_filter(&Array::of2(&"lang".into(), &"class".into()));
    let root = root()?;
    observer.observe_with_options(&root, &options).ok()?;
    Some(RootObserver {
        observer,
        _callback: callback,
    })
}

/// Observes the root until this is dropped.
pub struct RootObserver {
    observer: MutationObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl Drop for RootObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

pub(super) fn root() -> Option<Element> {
    document()?.document_element()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
