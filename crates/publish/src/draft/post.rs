use markdown::{Node, Value};

use super::line::plain;

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
    /// What it is about, if the file says it.
    pub(super) description: Option<String>,
    /// The day on which it was published (YYYY-MM-DD), if the file says it.
    pub(super) published: Option<String>,
    pub(super) lost: Vec<Lost>,
}

/// A heading and the blocks below it.
pub(super) struct Part {
    pub(super) title: String,
    pub(super) blocks: Vec<Node>,
}

/// Something that has no place in an article.
pub(super) struct Lost {
    /// The line of the file, from 1.
    pub(super) line: usize,
    /// What it is, as a sentence without a full stop.
    pub(super) what: String,
}

impl Post {
    /// The blocks of the part that is being read.
    pub(super) fn blocks(&mut self) -> &mut Vec<Node> {
        match self.parts.last_mut() {
            Some(part) => &mut part.blocks,
            None => &mut self.introduction,
        }
    }

    pub(super) fn begin(&mut self, title: String) {
        self.parts.push(Part {
            title,
            blocks: Vec::new(),
        });
    }

    /// Whether it has no text yet.
    pub(super) fn is_empty(&self) -> bool {
        self.introduction.is_empty() && self.parts.is_empty()
    }

    /// A first paragraph with the words of the title is the title.
    pub(super) fn drop_title_from_text(&mut self) {
        let first = self.introduction.first().map(plain);
        let has_more = self.introduction.len() > 1 || !self.parts.is_empty();
        if has_more && first.is_some() && first == self.title {
            self.introduction.remove(0);
        }
    }

    pub(super) fn lose(&mut self, line: usize, what: String) {
        self.lost.push(Lost { line, what });
    }
}

/// Adds a numbered list that begins at a number. Only one that begins at 1, or continues the list
/// just before it, has the same numbers in an article; in others, the numbers stay as text.
pub(super) fn push_numbered(start: usize, items: Vec<Node>, blocks: &mut Vec<Node>) {
    if start == 1 {
        blocks.push(Node::object([("numbered", Node::list(items))]));
        return;
    }
    if let Some(("numbered", before)) = last_list(blocks)
        && before.len() + 1 == start
    {
        before.extend(items);
        return;
    }
    for (index, item) in items.into_iter().enumerate() {
        let number = format!("{}. ", start + index);
        blocks.push(match item.value {
            Value::String(words) => Node::from(format!("{number}{words}").as_str()),
            Value::Array(mut pieces) => {
                pieces.insert(0, Node::from(number.as_str()));
                Node::list(pieces)
            }
            _ => item,
        });
    }
}

/// The kind and the items of the list that was added last, if nothing was added after it.
pub(super) fn last_list(blocks: &mut [Node]) -> Option<(&str, &mut Vec<Node>)> {
    let Value::Object(fields) = &mut blocks.last_mut()?.value else {
        return None;
    };
    let (kind, items) = fields.first_mut()?;
    match &mut items.value {
        Value::Array(items) if kind == "numbered" || kind == "list" => Some((kind, items)),
        _ => None,
    }
}

/// The fields of the picture that was added last, if nothing was added after it and it has no
/// caption.
pub(super) fn last_picture(blocks: &mut [Node]) -> Option<&mut Vec<(String, Node)>> {
    let Value::Object(fields) = &mut blocks.last_mut()?.value else {
        return None;
    };
    let (_, picture) = fields.first_mut().filter(|(kind, _)| kind == "image")?;
    match &mut picture.value {
        Value::Object(fields) if !fields.iter().any(|(name, _)| name == "caption") => Some(fields),
        _ => None,
    }
}
