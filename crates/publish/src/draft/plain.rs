//! Plain text: paragraphs with empty lines between them, and headings that end in a colon, are
//! underlined or stand alone.

use markdown::{Node, Value, joins_without_space};

use super::heading::{byline, heading, is_rule};
use super::item::{Item, begins_list, item};
use super::line::is_blank;
use super::post::{Post, last_list};

/// Reads a text.
pub(super) fn read(text: &str) -> Post {
    let mut post = Post::default();
    let lines = lines(text);
    let mut is_new = true;
    for (index, line) in lines.iter().enumerate() {
        let rest = lines.get(index + 1..).unwrap_or_default();
        if line.is_empty() || is_rule(line) {
            is_new = true;
            continue;
        }
        if let Some(item) = listed(line, rest, post.blocks()) {
            push_item(item, post.blocks());
            is_new = false;
            continue;
        }
        let author = byline(line).filter(|_| is_new && is_at_the_top(&post));
        let title = heading(line, is_new, rest).filter(|_| author.is_none());
        let is_heading = title.is_some();
        match title {
            Some(title) if post.title.is_none() && post.is_empty() => post.title = Some(title),
            Some(title) => post.begin(title),
            None => push(
                line,
                is_new || is_next_number(line, post.blocks()),
                post.blocks(),
            ),
        }
        post.author = post.author.or(author);
        is_new = is_heading;
    }
    post
}

/// The lines of a text, whatever their line endings, without control characters.
fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let lines = text.split([
        '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
    ]);
    let lines = lines.map(|line| {
        let line: String = line
            .chars()
            .filter(|c| *c == '\t' || !c.is_control())
            .collect();
        if is_blank(&line) {
            return String::new();
        }
        line.trim().replace('\t', " ")
    });
    lines.collect()
}

/// Whether only the title has been read.
fn is_at_the_top(post: &Post) -> bool {
    post.title.is_some() && post.parts.is_empty() && post.introduction.is_empty()
}

/// The list item on a line, if it is one. A single number does not begin a list, and neither does
/// one that does not follow the number before it.
fn listed<'a>(line: &'a str, rest: &[String], blocks: &mut [Node]) -> Option<Item<'a>> {
    let item = item(line)?;
    let is_next = match (item.number, last_list(blocks)) {
        (Some(number), Some(("numbered", items))) => number == items.len() + 1,
        _ => false,
    };
    (is_next || begins_list(line, rest)).then_some(item)
}

/// Whether a line has the number after that of the paragraph before it.
fn is_next_number(line: &str, blocks: &[Node]) -> bool {
    let before = blocks.last().and_then(Node::as_str).and_then(item);
    let numbers = before.and_then(|before| before.number.zip(item(line)?.number));
    numbers.is_some_and(|(before, number)| number == before + 1)
}

fn push_item(item: Item<'_>, blocks: &mut Vec<Node>) {
    let kind = if item.number.is_some() {
        "numbered"
    } else {
        "list"
    };
    match last_list(blocks) {
        Some((before, items)) if before == kind && item.number != Some(1) => {
            items.push(Node::from(item.text));
        }
        _ => blocks.push(Node::object([(kind, Node::list([item.text]))])),
    }
}

/// Adds a line of a paragraph, or of the item before it.
fn push(line: &str, is_new: bool, blocks: &mut Vec<Node>) {
    match blocks.last_mut() {
        Some(before) if !is_new => push_line(&mut before.value, line),
        _ => blocks.push(Node::from(line)),
    }
}

/// Adds a line to a paragraph, or to the last item of a list.
fn push_line(before: &mut Value, line: &str) {
    match before {
        Value::String(text) => {
            let (last, first) = (text.chars().next_back(), line.chars().next());
            let is_joined = last
                .zip(first)
                .is_some_and(|(last, first)| joins_without_space(last, first));
            if !is_joined {
                text.push(' ');
            }
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
            ("Title\n\nText.\n\nFirst\n===\n\n1. a\n2. b", vec!["First"]),
            ("Title\n\nText.\n\nThe end", vec![]),
            ("Title\n\nBy Jo Doe\n\nText.", vec![]),
            (
                "Title\n=====\nText.\nFirst\n---\nMore.\n\n---\n\nMore.",
                vec![],
            ),
            (
                "Title\n=====\n\nText.\n\nFirst\n---\nMore.\n\n* * *\n\nMore.",
                vec!["First"],
            ),
            ("# Title\n\nText.\n## First ##\nMore.", vec!["First"]),
            (
                "Title\n\nText.\n\n[^1]: A note\n\nhttps://a.b/c\n\nText.",
                vec![],
            ),
            ("Title\n\n怎么办：\n\n多睡。\n\n多睡。\n", vec!["怎么办"]),
            ("Title\r\rText.\r\rFirst:\rMore.\u{7}", vec!["First"]),
            (
                "Title\n\nText.\n\n1. First\n\nMore.\n\n2. Second\n\nMore.",
                vec!["1. First", "2. Second"],
            ),
        ] {
            let post = read(text);
            let found: Vec<&str> = post.parts.iter().map(|part| part.title.as_str()).collect();
            assert_eq!(found, titles, "{text:?}");
            assert_eq!(post.title.as_deref(), Some("Title"), "{text:?}");
        }
    }

    #[test]
    fn numbers_of_lists_may_be_those_of_other_scripts() {
        for text in [
            "T\n\nx.\n\n١. a\n٢. b",
            "T\n\nx.\n\n1、a\n2、b",
            "T\n\nx.\n\n１）a\n２）b",
        ] {
            let list = Node::object([("numbered", Node::list(["a", "b"]))]);
            assert_eq!(read(text).introduction, [Node::from("x."), list], "{text}");
        }
    }

    #[test]
    fn the_first_line_is_the_title_and_no_later_one() {
        for text in [
            "LIGHT AND MOOD\nby Dr. Mary Hill\n\nAre you ready?\n\nGo out.",
            "LIGHT AND MOOD\n\nBy Dr. Mary Hill, 3 May 2025\n\nGo out.",
        ] {
            let post = read(text);
            assert_eq!(post.title.as_deref(), Some("LIGHT AND MOOD"), "{text:?}");
            assert_eq!(post.author.as_deref(), Some("Dr. Mary Hill"), "{text:?}");
        }
        let post = read("Winter is coming.\n\nWhat helps:\n\nGo out.");
        assert_eq!(post.title, None);
        assert_eq!(post.introduction, [Node::from("Winter is coming.")]);
        assert_eq!(
            post.parts.first().map(|part| &*part.title),
            Some("What helps")
        );
    }

    #[test]
    fn lines_are_joined_and_items_are_not() {
        let post = read(
            "Title\n\nOne\ntwo\n- a\n  b\n- c\n1. d\n2) e\n\n-5 degrees.\n\nThey were\n12. Twelve came.\n\n3. Three.\n4. Four.\n\n睡眠\n很重要。",
        );
        let expected = [
            Node::from("One two"),
            Node::object([("list", Node::list(["a b", "c"]))]),
            Node::object([("numbered", Node::list(["d", "e"]))]),
            Node::from("-5 degrees."),
            Node::from("They were 12. Twelve came."),
            Node::from("3. Three."),
            Node::from("4. Four."),
            Node::from("睡眠很重要。"),
        ];
        assert_eq!(post.introduction, expected);
    }
}
