//! The size of what a finger presses.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::Page,
    reader::{first, run},
};

/// In CSS pixels: <https://www.w3.org/TR/WCAG22/#target-size-enhanced>
const TARGET: f64 = 44.0;

#[wasm_bindgen_test]
fn a_link_that_stands_alone_is_44_pixels_high() {
    let _page = Page::live();
    run("document.getElementById('_resume').hidden = false; \
         document.querySelector('.byline li').innerHTML = '<a href=#x>A. Author</a>'; \
         const late = '<p class=without-app-late><a href=#x>Reload</a></p>'; \
         document.querySelector('main').insertAdjacentHTML('beforeend', late)");
    for selector in ["#_resume", ".byline a", ".without-app-late a"] {
        let height = first(selector).get_bounding_client_rect().height();
        assert!(height >= TARGET, "{selector}: {height}");
    }
}
