//! A text that is being read: its words, emphasis and links.

use markdown::{Node, Value, joins_without_space};

use super::page::Id;

/// What a part of a text can be.
#[derive(Clone, PartialEq)]
pub(super) enum Kind {
    Em,
    Strong,
    /// A link to an address.
    Link(String),
}

/// White space that is kept only if words follow it.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Gap {
    /// Between two numbers, which must not become one.
    Numbers,
    Space,
    /// A line break in the file, which is not a space between some characters.
    LineEnd,
    /// Between two blocks that become one text.
    Blocks,
    /// Between two paragraphs or items that become one text.
    Items,
}

/// A text that is being read.
#[derive(Default)]
pub(super) struct Line {
    pieces: Vec<Node>,
    open: Vec<Open>,
    gap: Option<Gap>,
    last: Option<char>,
}

struct Open {
    element: Id,
    kind: Kind,
    pieces: Vec<Node>,
}

impl Line {
    /// Adds words, collapsing spaces as browsers do.
    pub(super) fn words(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' => self.gap(Gap::LineEnd),
                ' ' | '\t' | '\r' | '\u{c}' => self.gap(Gap::Space),
                c if c.is_control() => {}
                c => self.push(c),
            }
        }
    }

    /// The next words are not joined to these.
    pub(super) fn space(&mut self) {
        self.gap(Gap::Blocks);
    }

    /// If these words end in a digit, and the next ones begin with one, that is another number.
    pub(super) fn next_number(&mut self) {
        self.gap(Gap::Numbers);
    }

    /// The next words are joined to these: spaces between the elements of a formula mean nothing.
    pub(super) fn join(&mut self) {
        self.gap = None;
    }

    /// The next words are another item or paragraph.
    pub(super) fn next_item(&mut self) {
        self.gap(Gap::Items);
    }

    /// Whether there are no words in it yet.
    pub(super) fn is_empty(&self) -> bool {
        self.last.is_none()
    }

    /// Begins an element's emphasis or link, unless the text is already in one of the same kind.
    pub(super) fn open(&mut self, element: Id, kind: Kind) {
        let is_link = |kind: &Kind| matches!(kind, Kind::Link(_));
        let is_same = |open: &Open| open.kind == kind || is_link(&open.kind) && is_link(&kind);
        if !self.open.iter().any(is_same) {
            self.open.push(Open {
                element,
                kind,
                pieces: Vec::new(),
            });
        }
    }

    /// Ends an element's emphasis or link.
    pub(super) fn close(&mut self, element: Id) {
        while let Some(open) = self.open.pop_if(|open| open.element == element) {
            let piece = finished(&open.kind, open.pieces);
            self.innermost().extend(piece);
        }
    }

    /// The text, if there is anything to see. Open emphasis and links continue in the next text.
    pub(super) fn take(&mut self) -> Option<Node> {
        let mut inner = Vec::new();
        for open in self.open.iter_mut().rev() {
            let mut pieces = std::mem::take(&mut open.pieces);
            pieces.append(&mut inner);
            inner = finished(&open.kind, pieces);
        }
        let mut pieces = std::mem::take(&mut self.pieces);
        pieces.append(&mut inner);
        (self.gap, self.last) = (None, None);
        text_of(pieces)
    }

    fn gap(&mut self, gap: Gap) {
        if self.gap.is_none_or(|before| before < gap) {
            self.gap = Some(gap);
        }
    }

    fn push(&mut self, c: char) {
        if let (Some(gap), Some(last)) = (self.gap.take(), self.last) {
            let outer = self.innermost_with_words();
            if gap == Gap::Items && last.is_alphanumeric() {
                push_char(';', outer);
            }
            let is_joined = match gap {
                Gap::Numbers => !(is_on_the_line(last) && is_on_the_line(c)),
                Gap::LineEnd => joins_without_space(last, c),
                _ => false,
            };
            if !is_joined {
                push_char(' ', outer);
            }
        }
        self.gap = None;
        self.last = Some(c);
        push_char(c, self.innermost());
    }

    fn innermost(&mut self) -> &mut Vec<Node> {
        match self.open.last_mut() {
            Some(open) => &mut open.pieces,
            None => &mut self.pieces,
        }
    }

    /// Where a space goes: one before emphasis or a link stays outside.
    fn innermost_with_words(&mut self) -> &mut Vec<Node> {
        let mut open = self.open.iter_mut().rev();
        match open.find(|open| !open.pieces.is_empty()) {
            Some(open) => &mut open.pieces,
            None => &mut self.pieces,
        }
    }
}

/// Only the words of a text.
pub(super) fn plain(text: &Node) -> String {
    match &text.value {
        Value::String(words) => words.clone(),
        Value::Array(pieces) => pieces.iter().map(plain).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, inner)| match inner.value {
                Value::Object(_) => plain(inner),
                _ if name == "href" => String::new(),
                _ => plain(inner),
            })
            .collect(),
        _ => String::new(),
    }
}

/// Whether there is nothing to see.
pub(super) fn is_blank(text: &str) -> bool {
    let is_unseen = |c| {
        matches!(
            c,
            '\u{ad}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
        )
    };
    text.chars()
        .all(|c| c.is_whitespace() || c.is_control() || is_unseen(c))
}

/// Whether it is a digit that is neither raised nor lowered.
fn is_on_the_line(c: char) -> bool {
    c.is_numeric() && !matches!(c, '²' | '³' | '¹' | '\u{2070}'..='\u{209c}')
}

fn push_char(c: char, pieces: &mut Vec<Node>) {
    match pieces.last_mut().map(|piece| &mut piece.value) {
        Some(Value::String(words)) => words.push(c),
        _ => pieces.push(Node::from(c.to_string().as_str())),
    }
}

/// The pieces as emphasis or a link, or unchanged if there is nothing to see in them.
fn finished(kind: &Kind, pieces: Vec<Node>) -> Vec<Node> {
    if pieces.iter().all(|piece| is_blank(&plain(piece))) {
        return pieces;
    }
    let Some(text) = text_of(pieces) else {
        return Vec::new();
    };
    let piece = match kind {
        Kind::Em => Node::object([("em", text)]),
        Kind::Strong => Node::object([("strong", text)]),
        Kind::Link(href) => {
            let fields = [("href", Node::from(href.as_str())), ("text", text)];
            Node::object([("link", Node::object(fields))])
        }
    };
    vec![piece]
}

/// The text that some pieces make, if there is anything to see.
fn text_of(mut pieces: Vec<Node>) -> Option<Node> {
    if pieces.iter().all(|piece| is_blank(&plain(piece))) {
        return None;
    }
    match pieces.as_slice() {
        [only] if matches!(only.value, Value::String(_)) => pieces.pop(),
        _ => Some(Node::list(pieces)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_stand_outside_and_blocks_end_what_goes_on() {
        let mut line = Line::default();
        line.words(" one");
        line.open(1, Kind::Strong);
        line.words(" two ");
        line.open(2, Kind::Strong);
        line.words("three");
        line.close(2);
        let strong = |words| Node::object([("strong", Node::from(words))]);
        let expected = Node::list([Node::from("one "), strong("two three")]);
        assert_eq!(line.take(), Some(expected));
        line.words("four ");
        line.close(1);
        line.words("five\u{7}\n");
        let expected = Node::list([strong("four"), Node::from(" five")]);
        assert_eq!(line.take(), Some(expected));
        line.open(3, Kind::Em);
        line.words("\u{200b} ");
        line.close(3);
        assert_eq!(line.take(), None);
    }

    #[test]
    fn lines_of_chinese_join_and_items_do_not() {
        for (before, after, text) in [("睡\n", "眠", "睡眠"), ("a\n ", "b", "a b")] {
            let mut line = Line::default();
            line.words(before);
            line.words(after);
            assert_eq!(line.take(), Some(Node::from(text)));
        }
        for (before, text) in [("rest", "rest; food"), ("Rest.", "Rest. food")] {
            let mut line = Line::default();
            line.words(before);
            line.next_item();
            line.words("food");
            assert_eq!(line.take(), Some(Node::from(text)));
        }
    }
}
