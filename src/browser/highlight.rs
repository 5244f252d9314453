use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::Range;

use super::find::Match;

/// Highlights the matches under a name that the style knows, replacing earlier highlights of that name. The page itself
/// does not change. Returns false if the browser has no CSS highlights. <https://www.w3.org/TR/css-highlight-api-1/>
pub fn highlight(name: &str, matches: &[Match]) -> bool {
    highlight_ranges(name, matches.iter().map(|found| &found.range)).is_some()
}

pub(super) fn highlight_ranges<'a>(
    name: &str,
    ranges: impl Iterator<Item = &'a Range>,
) -> Option<()> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).ok()?;
    let registry = Reflect::get(&css, &"highlights".into()).ok()?;
    if registry.is_falsy() {
        return None;
    }
    let highlight = Highlight::new().ok()?;
    for range in ranges {
        highlight.add(range);
    }
    registry
        .unchecked_into::<Registry>()
        .set(name, &highlight)
        .ok()
        .map(drop)
}

#[wasm_bindgen]
extern "C" {
    type Highlight;

    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Highlight, JsValue>;

    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);

    type Registry;

    #[wasm_bindgen(method, catch)]
    fn set(this: &Registry, name: &str, highlight: &Highlight) -> Result<JsValue, JsValue>;
}
