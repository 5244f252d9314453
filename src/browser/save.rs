use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the file stays available. Browsers may ask the reader where to save it, and Safari fetches it late.
const FETCHED_WITHIN_MILLISECONDS: u32 = 60_000;

/// Without it, some phones assume another encoding.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Offers a text as a file to download. Does nothing if the browser cannot.
pub fn save(name: &str, text: &str) {
    // Fails only in a browser that cannot save files.
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
        // If it fails, the page's end frees it.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
