use crate::{
    browser::{Opened, Sentence, Speech, Voice},
    element::Said,
};

/// The speeds on offer, each as it is written and as a rate.
pub const SPEEDS: [(&str, f32); 4] = [("0.75", 0.75), ("1", 1.0), ("1.25", 1.25), ("1.5", 1.5)];

/// Index of the default speed.
pub const USUAL_SPEED: usize = 1;

/// What reading aloud needs beyond what the page shows.
#[derive(Default)]
pub struct Reading {
    /// The article's language, as a BCP 47 tag.
    pub article_lang: String,
    /// The language of the text on the page, which a translator may have changed; empty if unknown.
    pub lang: String,
    /// Id and title of each part to read. What comes before the first part has an empty id.
    pub parts: Vec<(String, Said)>,
    /// The device's voices for that language.
    pub voices: Vec<Voice>,
    /// Index of the chosen voice.
    pub voice: usize,
    /// Index of the chosen speed.
    pub speed: usize,
    /// Index of the part being read; `None` before reading starts.
    pub part: Option<usize>,
    /// The sentences of that part.
    pub sentences: Vec<Sentence>,
    /// Index of the current sentence.
    pub at: usize,
    /// The section that was opened for reading.
    pub opened: Option<Opened>,
    /// The speech in progress.
    pub speech: Option<Speech>,
}
