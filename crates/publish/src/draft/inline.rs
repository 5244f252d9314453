//! Texts of a web page.

use dom_query::NodeRef;
use markdown::Node;

/// The schemes of links that an article may have.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// Adds a text or an element in a line of text.
pub(super) fn push_piece(node: &NodeRef<'_>, line: &mut Vec<Node>) {
    if node.is_text() {
        push_words(&node.text(), line);
        return;
    }
    let name = node.node_name().unwrap_or_default();
    let kind = match name.as_ref() {
        "em" | "i" => "em",
        "strong" | "b" => "strong",
        "a" => "link",
        "br" => return push_words(" ", line),
        _ => {
            for child in node.children() {
                push_piece(&child, line);
            }
            return;
        }
    };
    let mut inner = Vec::new();
    for child in node.children() {
        push_piece(&child, &mut inner);
    }
    let edges = [&inner.first(), &inner.last()].map(|piece| piece.and_then(words));
    let starts = edges[0].is_some_and(|words| words.starts_with(' '));
    let ends = edges[1].is_some_and(|words| words.ends_with(' '));
    if starts {
        push_words(" ", line);
    }
    if let Some(text) = text_of(inner) {
        let href = node.attr("href").unwrap_or_default();
        let is_link = SCHEMES.iter().any(|scheme| href.starts_with(scheme))
            && !href.contains(char::is_whitespace);
        match kind {
            "link" if is_link => {
                let fields = [("href", Node::from(href.as_ref())), ("text", text)];
                line.push(Node::object([("link", Node::object(fields))]));
            }
            "link" => extend(text, line),
            kind => line.push(Node::object([(kind, text)])),
        }
    }
    if ends {
        push_words(" ", line);
    }
}

/// Adds words, with one space in the place of several, as browsers show them.
pub(super) fn push_words(text: &str, line: &mut Vec<Node>) {
    let mut after_space = match line.last().map(words) {
        None => true,
        Some(words) => words.is_some_and(|words| words.ends_with(' ')),
    };
    let mut shown = String::new();
    for c in text.chars() {
        let is_space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        if is_space && !after_space {
            shown.push(' ');
        } else if !is_space && !c.is_control() {
            shown.push(c);
        }
        after_space = is_space;
    }
    if !shown.is_empty() {
        extend(Node::from(shown.as_str()), line);
    }
}

/// The text that some pieces make, without spaces at its edges, if there is anything to see.
pub(super) fn text_of(mut line: Vec<Node>) -> Option<Node> {
    if let Some(last) = line.last_mut()
        && let Some(words) = words(last)
    {
        *last = Node::from(words.trim_end());
    }
    line.retain(|piece| words(piece) != Some(""));
    if line.iter().all(|piece| words(piece).is_some_and(is_blank)) {
        return None;
    }
    match line.as_slice() {
        [only] if words(only).is_some() => line.pop(),
        _ => Some(Node::list(line)),
    }
}

/// The text of an element, whatever elements it has.
pub(super) fn words_of(element: &NodeRef<'_>) -> Option<Node> {
    let mut line = Vec::new();
    for child in element.children() {
        push_piece(&child, &mut line);
    }
    text_of(line)
}

/// Whether there is nothing to see.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c == '\u{200b}')
}

fn words(piece: &Node) -> Option<&str> {
    match &piece.value {
        markdown::Value::String(words) => Some(words),
        _ => None,
    }
}

/// Adds a text to a line, joined with the words before it.
fn extend(text: Node, line: &mut Vec<Node>) {
    match text.value {
        markdown::Value::Array(pieces) => line.extend(pieces),
        markdown::Value::String(more) => match line.last_mut().map(|piece| &mut piece.value) {
            Some(markdown::Value::String(before)) => before.push_str(&more),
            _ => line.push(Node::from(more.as_str())),
        },
        other => line.push(Node {
            value: other,
            at: text.at,
        }),
    }
}
