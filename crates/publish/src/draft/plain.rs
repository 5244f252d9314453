//! Plain text: paragraphs with empty lines between them, and headings that end in a colon or stand
//! alone.

/// The parts of a text.
pub(super) struct Post {
    /// The first line that is a heading, or the beginning of the text.
    pub(super) title: Option<String>,
    pub(super) introduction: Vec<Block>,
    pub(super) parts: Vec<Part>,
}

/// A heading and what stands below it.
pub(super) struct Part {
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// A paragraph or a list.
#[derive(Debug, PartialEq)]
pub(super) enum Block {
    Paragraph(String),
    List(Vec<String>),
    Numbered(Vec<String>),
}

/// More words than a heading has.
const MANY: usize = 12;

/// Reads a text.
pub(super) fn read(text: &str) -> Post {
    let mut post = Post {
        title: None,
        introduction: Vec::new(),
        parts: Vec::new(),
    };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut is_new = true;
    for (index, line) in lines.iter().copied().enumerate() {
        if line.is_empty() {
            is_new = true;
            continue;
        }
        let next = lines.get(index + 1).copied().unwrap_or_default();
        let below = lines.iter().skip(index + 1).find(|line| !line.is_empty());
        let below = below.copied().unwrap_or_default();
        match heading(line, is_new, next, below) {
            Some(title) if post.title.is_none() => post.title = Some(title),
            Some(title) => post.parts.push(Part {
                title,
                blocks: Vec::new(),
            }),
            None => {
                let blocks = match post.parts.last_mut() {
                    Some(part) => &mut part.blocks,
                    None => &mut post.introduction,
                };
                add(line, is_new, blocks);
            }
        }
        is_new = heading(line, is_new, next, below).is_some();
    }
    if post.title.is_none() {
        let first = lines.iter().find(|line| !line.is_empty());
        post.title = first.map(|line| beginning(line));
    }
    post
}

/// The heading that a line is. `next` is the line after it, `below` the next one with words.
fn heading(line: &str, is_new: bool, next: &str, below: &str) -> Option<String> {
    let words = line.split_whitespace().count();
    // A line before a list belongs to the list.
    let is_apart = item(line).is_none() && item(below).is_none() && !below.is_empty();
    let title = match line.strip_suffix(':') {
        Some(title) => is_new.then_some(title)?,
        None => (is_new && stands_alone(line, next) && !ends_a_sentence(line)).then_some(line)?,
    };
    (words <= MANY && is_apart && !title.is_empty()).then(|| title.trim_end().to_owned())
}

/// Whether an empty line follows, or a line that would have had room for this one.
fn stands_alone(line: &str, next: &str) -> bool {
    let is_broken = line.chars().count() < 50 && next.chars().count() > 80;
    next.is_empty() || is_broken && next.starts_with(char::is_uppercase)
}

fn ends_a_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '”', '’', ')', '»']);
    line.ends_with(['.', '!', '…', '。', '؟', ';', ','])
}

fn add(line: &str, is_new: bool, blocks: &mut Vec<Block>) {
    match (item(line), blocks.last_mut()) {
        (Some((false, text)), Some(Block::List(items)))
        | (Some((true, text)), Some(Block::Numbered(items))) => items.push(text.to_owned()),
        (Some((false, text)), _) => blocks.push(Block::List(vec![text.to_owned()])),
        (Some((true, text)), _) => blocks.push(Block::Numbered(vec![text.to_owned()])),
        (None, Some(Block::Paragraph(text))) if !is_new => push_line(text, line),
        (None, Some(Block::List(items) | Block::Numbered(items))) if !is_new => {
            if let Some(text) = items.last_mut() {
                push_line(text, line);
            }
        }
        (None, _) => blocks.push(Block::Paragraph(line.to_owned())),
    }
}

fn push_line(text: &mut String, line: &str) {
    text.push(' ');
    text.push_str(line);
}

/// The text of an item of a list, and whether the list is numbered.
fn item(line: &str) -> Option<(bool, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let text = match digits {
        0 => line.strip_prefix(['-', '*', '•', '–', '·'])?,
        1 | 2 => line.get(digits..)?.strip_prefix(['.', ')'])?,
        _ => return None,
    };
    let text = text.strip_prefix([' ', '\t'])?.trim_start();
    (!text.is_empty()).then_some((digits > 0, text))
}

/// The first words of a text.
fn beginning(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().take(MANY).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_heading_or_text() {
        for (text, titles) in [
            (
                "Title\n\nText.\n\nFirst:\nMore.\n\nSecond\n\nMore.",
                vec!["First", "Second"],
            ),
            ("Title\n\nYou need:\n\n- rest\n- food\n\nText.", vec![]),
            (
                "Title\n\nText that goes on\nwithout an end\n\nText.",
                vec![],
            ),
            ("Title\n\nIs it safe?\n\nYes and no.", vec!["Is it safe?"]),
            ("Title\n\nA short one.\n\nText.", vec![]),
            ("Title\n\nText.\n\nThe end", vec![]),
        ] {
            let post = read(text);
            let found: Vec<&str> = post.parts.iter().map(|part| part.title.as_str()).collect();
            assert_eq!(found, titles, "{text:?}");
            assert_eq!(post.title.as_deref(), Some("Title"), "{text:?}");
        }
    }

    #[test]
    fn lines_are_joined_and_items_are_not() {
        let post = read("Title\n\nOne\ntwo\n- a\n  b\n- c\n1. d\n2) e\n\n-5 degrees.");
        let expected = [
            Block::Paragraph("One two".to_owned()),
            Block::List(vec!["a b".to_owned(), "c".to_owned()]),
            Block::Numbered(vec!["d".to_owned(), "e".to_owned()]),
            Block::Paragraph("-5 degrees.".to_owned()),
        ];
        assert_eq!(post.introduction, expected);
    }
}
