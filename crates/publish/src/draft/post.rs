use markdown::Node;

/// What was found in a text that was written for something else.
#[derive(Default)]
pub(super) struct Post {
    pub(super) title: Option<String>,
    /// The language (BCP 47), if the file says it.
    pub(super) lang: Option<String>,
    /// The author, if the file says it.
    pub(super) author: Option<String>,
    /// The blocks before the first part.
    pub(super) introduction: Vec<Node>,
    pub(super) parts: Vec<Part>,
    /// What has no place in an article, a sentence each.
    pub(super) lost: Vec<String>,
}

/// A heading and the blocks below it.
pub(super) struct Part {
    pub(super) title: String,
    pub(super) blocks: Vec<Node>,
}

impl Post {
    /// The blocks of the part that is being read.
    pub(super) fn blocks(&mut self) -> &mut Vec<Node> {
        match self.parts.last_mut() {
            Some(part) => &mut part.blocks,
            None => &mut self.introduction,
        }
    }

    pub(super) fn blocks_in_order(&self) -> impl Iterator<Item = &Node> {
        let parts = self.parts.iter().flat_map(|part| &part.blocks);
        self.introduction.iter().chain(parts)
    }

    pub(super) fn begin(&mut self, title: String) {
        self.parts.push(Part {
            title,
            blocks: Vec::new(),
        });
    }
}
