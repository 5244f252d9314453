mod folded;

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlDetailsElement, Range};

use super::opened::Opened;
use folded::Folded;

/// The most that is told of the sentence around a match, in characters to each side.
const AROUND: usize = 300;

/// A place in the page's text.
#[derive(Clone)]
pub struct Match {
    pub(super) range: Range,
    sentence: [String; 3],
}

impl Match {
    /// What stands before it in its sentence, the match itself, and what stands after it.
    pub fn sentence(&self) -> [String; 3] {
        self.sentence.clone()
    }
}

/// Every place in the element with this id that has these words, whatever their accents and capitals, outside of what
/// the selector `skipped` finds. The page is read, and not touched.
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

/// Index of the first match below the window's top; the first where there is none.
pub fn first_below(matches: &[Match]) -> usize {
    let below = |found: &Match| {
        let place = found.range.get_bounding_client_rect();
        place.height() > 0.0 && place.top() >= 0.0
    };
    matches.iter().position(below).unwrap_or_default()
}

/// Shows a match where the element with this id does not cover it, and closes what was opened for the one before.
pub fn show(found: &Match, cover: &str, before: Option<Opened>) -> Opened {
    let opened = Opened::of(folds_around(&found.range), before);
    to_the_middle(&found.range, cover);
    opened
}

/// Every `details` that the place stands in, outside of what always shows.
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

/// Scrolls to the place, unless it is well within what the element with this id leaves to be seen.
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

/// Empties a field.
pub fn clear_field(id: &str) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok())
    {
        field.set_value("");
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
