//! Copies text to the clipboard and shares the page.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::address::page_address;

/// Copies text to the clipboard and calls `on_done` with whether it worked. Browsers allow it in secure contexts only.
pub fn copy(text: String, on_done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let done = match write_text(&text) {
            Ok(writing) => JsFuture::from(writing).await.is_ok(),
            Err(_) => false,
        };
        on_done(done);
    });
}

/// Whether the browser has the Web Share API. <https://www.w3.org/TR/web-share/>
pub fn can_share() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|navigator| Reflect::has(&navigator, &"share".into()).unwrap_or(false))
}

/// Opens the browser's share sheet for this page.
pub fn share() {
    let page = Object::new();
    let title = web_sys::window()
        .and_then(|window| window.document())
        .map(|page| page.title());
    for (name, value) in [
        ("title", title.unwrap_or_default()),
        ("url", page_address()),
    ] {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&page, &name.into(), &value.into());
    }
    if let Ok(sharing) = share_with(&page) {
        // If the reader cancels, the promise is rejected.
        spawn_local(async {
            let _ = JsFuture::from(sharing).await;
        });
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_namespace = navigator, js_name = share, catch)]
    fn share_with(page: &Object) -> Result<Promise, JsValue>;
}
