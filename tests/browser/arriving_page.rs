//! "Show all" while the page is still arriving, before the app runs.

use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{baked, until};
use crate::reader::run;

/// A page that arrives in pieces, in a frame.
struct Arriving;

impl Arriving {
    /// Its head has arrived.
    fn new() -> Self {
        run(
            "const frame = document.createElement('iframe'); frame.id = 'arriving'; \
             document.body.append(frame); frame.contentDocument.open()",
        );
        let page = Self;
        let script = include_str!("../../src/browser/folds.js");
        page.receive(&format!("<!doctype html><script>{script}</script><body>"));
        page
    }

    fn receive(&self, html: &str) {
        let html = JSON::stringify(&html.into()).unwrap();
        self.run(&format!("page.write({html})"));
    }

    /// All of it has arrived.
    async fn end(&self) {
        self.run("page.close()");
        until("the end", || self.is("page.readyState === 'complete'")).await;
    }

    fn press(&self) {
        self.run("page.querySelector('.fold-all button').click()");
    }

    fn is_expanded(&self) -> bool {
        self.is("page.querySelector('.fold-all [aria-expanded=true]') !== null")
    }

    fn close(&self, section: &str) {
        self.run(&format!("{} = false", fold(section)));
    }

    fn is_open(&self, section: &str) -> bool {
        self.is(&fold(section))
    }

    fn is(&self, condition: &str) -> bool {
        self.run(condition).is_truthy()
    }

    /// The value of this expression about `page`.
    fn run(&self, expression: &str) -> JsValue {
        run(&format!(
            "(() => {{ const page = document.getElementById('arriving').contentDocument; return {expression}; }})()"
        ))
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        run("document.getElementById('arriving').remove()");
    }
}

fn fold(section: &str) -> String {
    format!("page.getElementById('{section}').closest('details').open")
}

/// The tests' article until the first section has arrived, until the second has, and the rest.
fn pieces() -> [String; 3] {
    const END: &str = "</div></details>";
    let html = baked();
    let (first, rest) = html.split_once(END).unwrap();
    let (second, rest) = rest.split_once(END).unwrap();
    [
        format!("{first}{END}"),
        format!("{second}{END}"),
        rest.to_owned(),
    ]
}

#[wasm_bindgen_test]
async fn sections_that_arrive_after_the_press_are_open_too() {
    let [start, middle, rest] = pieces();
    let page = Arriving::new();
    page.receive(&start);
    page.close("first");
    page.press();
    assert!(page.is_open("first"));
    page.receive(&middle);
    until("the second is open", || page.is_open("second")).await;

    page.close("first");
    page.receive(&rest);
    page.end().await;
    assert!(page.is_expanded());
    assert!(!page.is_open("first"), "the reader has closed it");
    assert!(page.is_open("second") && page.is_open("third"));
}

#[wasm_bindgen_test]
async fn the_last_press_while_the_page_arrives_counts() {
    let [start, middle, rest] = pieces();
    let page = Arriving::new();
    page.receive(&start);
    page.close("first");
    page.press();
    page.press();
    assert!(!page.is_open("first"));
    page.receive(&middle);
    page.receive(&rest);
    page.end().await;
    assert!(!page.is_expanded());
    assert!(!page.is_open("second") && !page.is_open("third"));
}
