//! Searches the page's text without changing the page.
//!
//! The search goes through the page's text nodes, folded so that what differs only in case, accents and the like is the
//! same. Matches are ranges, painted by the CSS Custom Highlight API, so they cannot disturb the reader's selection,
//! a screen reader or live elements. Without that API, matches are listed with their sentences. Closing the search
//! closes the sections that it opened, unless the reader has moved into them.

mod folded;
mod folding;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlDetailsElement, Range};

use super::{opened::Opened, root};
use folded::Folded;
pub use folded::Match;
use folding::Folding;

/// Finds words in the text of an element. Reads it again only if it has changed.
#[derive(Default)]
pub struct Finder {
    lang: String,
    /// The element's `textContent`.
    content: JsValue,
    folding: Folding,
    /// The text without the text inside elements that match each of the selectors so far.
    texts: Vec<Folded>,
}

impl Finder {
    /// Finds all matches in the element with this id, without the text inside elements that match the first selector, or
    /// if there are none, the next. No words are nowhere, but the text is read for the next ones.
    pub fn find(&mut self, words: &str, within: &str, skipped: &[&str]) -> Vec<Match> {
        let document = document();
        let root = document
            .as_ref()
            .and_then(|document| document.get_element_by_id(within));
        let Some((document, root)) = document.as_ref().zip(root) else {
            return Vec::new();
        };
        self.refresh(&root);
        let mut wanted = String::new();
        for written in words.chars() {
            self.folding.fold(written, &mut wanted);
        }
        let wanted = wanted.trim();
        let mut matches = Vec::new();
        for (index, skipped) in skipped.iter().enumerate() {
            if self.texts.len() == index {
                let text = Folded::of(document, &root, skipped, &mut self.folding);
                self.texts.push(text);
            }
            if let Some(text) = self.texts.get(index).filter(|_| !wanted.is_empty()) {
                matches = text.matches(document, wanted);
            }
            if wanted.is_empty() || !matches.is_empty() {
                break;
            }
        }
        matches
    }

    /// Forgets the texts if they are not those of the page any more.
    fn refresh(&mut self, root: &Element) {
        let lang = root::root().and_then(|root| root.get_attribute("lang"));
        let lang = lang.unwrap_or_default();
        let content = Reflect::get(root, &"textContent".into()).unwrap_or_default();
        let is_current = lang == self.lang && content == self.content;
        if !(is_current && self.texts.iter().all(Folded::is_current)) {
            self.folding = Folding::of(&lang);
            self.lang = lang;
            self.content = content;
            self.texts.clear();
        }
    }
}

/// Index of the first match below the top of the window, or 0 if there is none.
pub fn first_below(matches: &[Match]) -> usize {
    let below = |found: &Match| {
        let place = found.range.get_bounding_client_rect();
        place.height() > 0.0 && place.top() >= 0.0
    };
    matches.iter().position(below).unwrap_or_default()
}

/// Opens the sections around a match and scrolls to it, clear of the element with the id `cover`. Sections opened for
/// the previous match close.
pub fn show(found: &Match, cover: &str, before: Option<Opened>) -> Opened {
    let opened = Opened::of(folds_around(&found.range), before);
    // The cover moves with the page until it sticks to the window.
    to_the_middle(&found.range, cover);
    to_the_middle(&found.range, cover);
    opened
}

/// All `details` around the match.
fn folds_around(range: &Range) -> Vec<HtmlDetailsElement> {
    let start = range.start_container().ok();
    let mut place = start.and_then(|node| node.parent_element());
    let mut folds = Vec::new();
    while let Some(fold) = place.and_then(|place| place.closest("details").ok().flatten()) {
        place = fold.parent_element();
        folds.extend(fold.dyn_into());
    }
    folds
}

/// Scrolls to the match, unless it is already well within the part of the window that `cover` leaves free.
fn to_the_middle(range: &Range, cover: &str) -> Option<()> {
    let window = web_sys::window()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let place = range.get_bounding_client_rect();
    let cover = document()?
        .get_element_by_id(cover)?
        .get_bounding_client_rect();
    let covers = cover.right() > place.left() && cover.left() < place.right();
    let top = if covers { cover.bottom().max(0.0) } else { 0.0 };
    let room = height - top;
    if place.top() < top + room * 0.1 || place.bottom() > height - room * 0.25 {
        window.scroll_by_with_x_and_y(0.0, place.top() - top - room * 0.2);
    }
    Some(())
}

/// Sets what a field holds.
pub fn set_field(id: &str, words: &str) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok())
    {
        field.set_value(words);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
