//! Keeping the site on the device, where the browser does not let it.

use unfold::marks::CAN_KEEP;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, document, frame, until},
    reader::{differs, root_has, run},
};

#[wasm_bindgen_test]
async fn a_browser_without_service_workers_offers_no_keeping_and_has_no_error() {
    run("window.failed = []; \
         window.onerror = (message) => { window.failed.push(message); }; \
         window.onunhandledrejection = (event) => { window.failed.push(String(event.reason)); }");
    // Only a baked page has a worker, and names it here.
    let mount = document().create_element("div").unwrap();
    mount.set_id("unfold");
    mount.set_attribute("data-worker", "worker.js").unwrap();
    document().body().unwrap().append_child(&mount).unwrap();
    for property in [
        "throw new DOMException('The operation is insecure.', 'SecurityError')",
        "return undefined",
        "return { getRegistration() { throw new TypeError('no'); } }",
        "return { async getRegistration() { throw new TypeError('no'); } }",
    ] {
        run("window.asked = false");
        let getter = format!("get() {{ window.asked = true; {property}; }}");
        let _without = differs("navigator", "serviceWorker", &getter);
        let _page = Page::live();
        until("the app to ask", || run("window.asked").is_truthy()).await;
        frame().await;
        frame().await;
        assert!(!root_has(CAN_KEEP), "{property}");
    }
    mount.remove();
    assert_eq!(run("window.failed.join()"), "");
    run("window.onerror = window.onunhandledrejection = null");
}
