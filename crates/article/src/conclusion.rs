use crate::block::Block;
use crate::line::Line;
use crate::wire::{Record, record};

record! {
    /// The conclusion of the article.
    pub struct Conclusion {
        /// Its heading.
        "title" title: required Line,
        /// What it says.
        "body" body: required Vec<Block>,
    }
}

impl Record for Conclusion {}

impl Conclusion {
    /// Its heading.
    pub fn title(&self) -> &str {
        self.title.as_str()
    }

    /// What it says; at least one block.
    pub fn body(&self) -> &[Block] {
        &self.body
    }
}
