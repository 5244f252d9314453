//! Searches the page's text without changing the page.
//!
//! The search goes through the page's text nodes, folded to lower case without accents by the browser's own Unicode
//! tables. Matches are ranges, painted by the CSS Custom Highlight API, so they cannot disturb the reader's selection,
//! a screen reader or live elements. Without that API, matches are listed with their sentences. Closing the search
//! closes the sections that it opened, unless the reader has moved into them.

mod folded;

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlDetailsElement, Range};

use super::opened::Opened;
use folded::Folded;

/// The most context shown on each side of a match, in characters.
const AROUND: usize = 300;

/// A match in the page's text.
#[derive(Clone)]
pub struct Match {
    pub(super) range: Range,
    sentence: [String; 3],
}

impl Match {
    /// The sentence around the match: the text before it, the match itself, and the text after it.
    pub fn sentence(&self) -> [String; 3] {
        self.sentence.clone()
    }
}

/// Finds all matches in the element with this id, ignoring case and accents. Text inside elements that match `skipped`
/// is left out.
pub fn find(words: &str, within: &str, skipped: &str) -> Vec<Match> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let wanted = folded::fold(&words.join(" "));
    let document = document();
    let root = document
        .as_ref()
        .and_then(|document| document.get_element_by_id(within));
    let (Some(document), Some(root), false) = (document, root, wanted.is_empty()) else {
        return Vec::new();
    };
    let text = Folded::of(&document, &root, skipped);
    text.places(&wanted)
        .filter_map(|place| {
            Some(Match {
                range: text.range(&document, place.clone())?,
                sentence: text.around(place, AROUND),
            })
        })
        .collect()
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
