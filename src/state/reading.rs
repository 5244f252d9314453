use crate::browser::{Opened, Sentence, Speech, Voice};

/// Speeds that the reader may choose, in hundredths of the usual one.
pub const SPEEDS: [u8; 4] = [75, 100, 125, 150];

/// Index of the speed that holds until the reader chooses another.
pub const USUAL_SPEED: usize = 1;

/// What reading aloud holds besides what the page shows of it.
#[derive(Default)]
pub struct Reading {
    /// The article's language, as a BCP 47 tag.
    pub article_lang: String,
    /// The language of the text on the page, which a translator may have changed; empty if nobody knows it.
    pub lang: String,
    /// Id and title of each part that is read; the beginning has no id.
    pub parts: Vec<(String, String)>,
    /// The device's voices for that language.
    pub voices: Vec<Voice>,
    /// Index of the voice that the reader chose.
    pub voice: usize,
    /// Index of the speed that the reader chose.
    pub speed: usize,
    /// Index of the part that is read, once reading has begun.
    pub part: Option<usize>,
    /// The sentences of that part.
    pub sentences: Vec<Sentence>,
    /// Index of the sentence that is read.
    pub at: usize,
    /// The section that was opened to be read.
    pub opened: Option<Opened>,
    /// What is being spoken.
    pub speech: Option<Speech>,
}
