//! Plain text: paragraphs with empty lines between them, and headings that end in a colon or stand
//! alone.

use markdown::{Node, Value};

use super::post::Post;

/// More words than a heading has.
const MANY: usize = 12;

/// Reads a text.
pub(super) fn read(text: &str) -> Post {
    let mut post = Post::default();
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
        let heading = heading(line, is_new, next, below);
        let is_heading = heading.is_some();
        match heading {
            Some(title) if post.title.is_none() => post.title = Some(title),
            Some(title) => post.begin(title),
            None => add(line, is_new, post.blocks()),
        }
        is_new = is_heading;
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

fn add(line: &str, is_new: bool, blocks: &mut Vec<Node>) {
    let before = blocks.last_mut().map(|block| &mut block.value);
    match (item(line), before) {
        (Some((kind, text)), Some(Value::Object(fields))) if is_kind(fields, kind) => {
            for (_, items) in fields {
                if let Value::Array(items) = &mut items.value {
                    items.push(Node::from(text));
                }
            }
        }
        (Some((kind, text)), _) => {
            blocks.push(Node::object([(kind, Node::list([text]))]));
        }
        (None, Some(before)) if !is_new => push_line(before, line),
        (None, _) => blocks.push(Node::from(line)),
    }
}

fn is_kind(fields: &[(String, Node)], kind: &str) -> bool {
    fields.iter().any(|(name, _)| name == kind)
}

/// Adds a line to a paragraph, or to the last item of a list.
fn push_line(before: &mut Value, line: &str) {
    match before {
        Value::String(text) => {
            text.push(' ');
            text.push_str(line);
        }
        Value::Array(items) => {
            if let Some(last) = items.last_mut() {
                push_line(&mut last.value, line);
            }
        }
        Value::Object(fields) => {
            if let Some((_, items)) = fields.first_mut() {
                push_line(&mut items.value, line);
            }
        }
        _ => {}
    }
}

/// The kind of list that a line is an item of, and its text.
fn item(line: &str) -> Option<(&'static str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let text = match digits {
        0 => line.strip_prefix(['-', '*', '•', '–', '·'])?,
        1 | 2 => line.get(digits..)?.strip_prefix(['.', ')'])?,
        _ => return None,
    };
    let text = text.strip_prefix([' ', '\t'])?.trim_start();
    let kind = if digits > 0 { "numbered" } else { "list" };
    (!text.is_empty()).then_some((kind, text))
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
            Node::from("One two"),
            Node::object([("list", Node::list(["a b", "c"]))]),
            Node::object([("numbered", Node::list(["d", "e"]))]),
            Node::from("-5 degrees."),
        ];
        assert_eq!(post.introduction, expected);
    }
}
