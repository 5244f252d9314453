use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the file can be fetched: browsers may ask the reader first where it should go, and Safari fetches late.
const FETCHED_WITHIN_MILLISECONDS: u32 = 60_000;

/// Some phones take a text without this sign at its beginning for one of another encoding.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Offers a text as a file of this name, as a download. Where the browser refuses, nothing happens.
pub fn save(name: &str, text: &str) {
    // Only a browser without files refuses, and it has no place for one.
    let _ = offer(name, text);
}

fn offer(name: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type("text/plain;charset=utf-8");
    let parts = Array::of2(&BYTE_ORDER_MARK.into(), &text.into());
    let file = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&file).ok()?;
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(FETCHED_WITHIN_MILLISECONDS, move || {
        // It is gone with the page too.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
