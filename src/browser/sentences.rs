//! Finds the sentences to read aloud.

mod cut;

use wasm_bindgen::JsCast;
use web_sys::{Document, DomRect, Element, Range, Text};

use super::{highlight::highlight_ranges, opened::Opened, readable};
use cut::Cut;

/// How far below the covered top of the window a sentence is placed, as a share of the window's height.
const SHOWN_AT: f64 = 0.1;

/// A sentence on the page.
#[derive(Clone)]
pub struct Sentence {
    range: Range,
    words: String,
}

impl Sentence {
    /// Its text.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether any of it is in the window and not covered by the element with the id `cover`.
    pub fn is_in_sight(&self, cover: &str) -> bool {
        self.place(cover)
            .is_some_and(|(place, top, bottom)| place.bottom() > top && place.top() < bottom)
    }

    /// Scrolls to it, unless all of it is in sight.
    pub fn bring_into_sight(&self, cover: &str) {
        if let (Some((place, top, bottom)), Some(window)) = (self.place(cover), web_sys::window())
            && (place.top() < top || place.bottom() > bottom)
        {
            let scroll = place.top() - top - bottom * SHOWN_AT;
            window.scroll_by_with_x_and_y(0.0, scroll);
        }
    }

    /// Its box, and the top and bottom of the window's uncovered area there. `None` if it is not displayed.
    fn place(&self, cover: &str) -> Option<(DomRect, f64, f64)> {
        let window = web_sys::window()?;
        let height = window.inner_height().ok()?.as_f64()?;
        let place = self.range.get_bounding_client_rect();
        let cover = window
            .document()?
            .get_element_by_id(cover)?
            .get_bounding_client_rect();
        let covers = cover.right() > place.left()
            && cover.left() < place.right()
            && cover.top() < place.bottom();
        let top = if covers { cover.bottom() } else { 0.0 };
        (place.height() > 0.0).then_some((place, top, height))
    }
}

/// Opens the sections that match the selector and returns all sentences displayed in them, in order, with the sections
/// that were opened. Sections opened before close. Text inside elements that match `skipped` is left out.
pub fn sentences(
    selector: &str,
    skipped: &str,
    lang: &str,
    before: Option<Opened>,
) -> (Vec<Sentence>, Option<Opened>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return (Vec::new(), None);
    };
    let folds = all(&document, &format!(":is({selector}) > details"));
    let opened = Opened::of(folds, before);
    let mut blocks = Vec::new();
    for root in all::<Element>(&document, selector) {
        readable::read(&document, &root, skipped, &mut |text, around, is_new| {
            if is_new {
                blocks.push(Block::default());
            }
            if let Some(block) = blocks.last_mut()
                && is_shown(around)
            {
                block.push(text);
            }
        });
    }
    let cut = Cut::of(lang);
    let mut sentences = Vec::new();
    for block in &blocks {
        block.add_to(&mut sentences, &document, &cut);
    }
    (sentences, Some(opened))
}

/// Highlights the sentence that is being spoken, and no other.
pub fn highlight_spoken(sentence: Option<&Sentence>) {
    // If the browser cannot highlight it, the sentence is still in view.
    let _ = highlight_ranges("spoken", sentence.iter().map(|sentence| &sentence.range));
}

fn all<T: JsCast>(document: &Document, selector: &str) -> Vec<T> {
    let mut all = Vec::new();
    if let Ok(found) = document.query_selector_all(selector) {
        for index in 0..found.length() {
            all.extend(found.item(index).map(JsCast::unchecked_into));
        }
    }
    all
}

fn is_shown(element: &Element) -> bool {
    element.get_client_rects().length() > 0
}

/// A unit of text; offsets are in UTF-16 code units.
#[derive(Default)]
struct Block {
    /// The text nodes, each with its offset.
    texts: Vec<(u32, Text)>,
    words: String,
    length: u32,
}

impl Block {
    fn push(&mut self, text: Text) {
        self.words.push_str(&text.data());
        let length = text.length();
        self.texts.push((self.length, text));
        self.length += length;
    }

    fn add_to(&self, sentences: &mut Vec<Sentence>, document: &Document, cut: &Cut) {
        let mut start = 0;
        for words in cut.sentences(&self.words) {
            let end = start + words.encode_utf16().count() as u32;
            if !words.trim().is_empty()
                && let Some(range) = self.range(document, start, end)
            {
                sentences.push(Sentence { range, words });
            }
            start = end;
        }
    }

    fn range(&self, document: &Document, start: u32, end: u32) -> Option<Range> {
        let range = document.create_range().ok()?;
        let first = self.texts.iter().rfind(|(from, _)| *from <= start)?;
        let last = self.texts.iter().rfind(|(from, _)| *from < end)?;
        range.set_start(&first.1, start - first.0).ok()?;
        range.set_end(&last.1, end - last.0).ok()?;
        Some(range)
    }
}
