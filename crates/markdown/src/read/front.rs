use crate::node::{Node, Value};
use crate::notation::IN_TEXT;
use crate::slip::{Hides, Slip};
use crate::yaml;

/// Reads the YAML between two lines of three hyphens at this byte of the file, if there is any.
/// Empty lines and comments may stand before it. Returns it with the byte at which the text begins.
pub(super) fn read(text: &str, start: usize, slips: &mut Vec<Slip>) -> (Node, usize) {
    let nothing = Node::new(start, Value::Object(Vec::new()));
    let Some(start) = begin(text, start) else {
        return (nothing, start);
    };
    let rest = text.get(start..).unwrap_or_default();
    let mut lines = rest.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return (nothing, start);
    };
    let mut length = 0;
    for line in lines {
        if line.trim_end() == "---" {
            let begin = start + first.len();
            let yaml = text.get(begin..begin + length).unwrap_or_default();
            return (
                parsed(yaml, begin, nothing, slips),
                begin + length + line.len(),
            );
        }
        length += line.len();
    }
    slips.push(hiding(
        Hides::Everything,
        Slip::new(
            start,
            "the front matter does not end; write a line of three hyphens after it",
        ),
    ));
    (nothing, text.len())
}

/// The byte of the three hyphens. Below empty lines and comments they begin front matter only if
/// a field is on the next line; else they are a line across the page.
fn begin(text: &str, start: usize) -> Option<usize> {
    let all = text.get(start..)?;
    let mut rest = all.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment.split_once("-->")?.1.trim_start();
    }
    let at = start + all.len() - rest.len();
    let mut lines = rest.lines();
    let is_open = lines.next()?.trim_end() == "---";
    let mut has_field = || lines.next().is_some_and(|line| line.contains(':'));
    (is_open && (at == start || has_field())).then_some(at)
}

fn hiding(hides: Hides, slip: Slip) -> Slip {
    Slip {
        hides: Some(hides),
        ..slip
    }
}

fn parsed(yaml: &str, begin: usize, nothing: Node, slips: &mut Vec<Slip>) -> Node {
    let front = yaml::parse(yaml, begin).unwrap_or_else(|slip| {
        slips.push(hiding(Hides::Front, slip));
        nothing
    });
    let Value::Object(fields) = front.value else {
        slips.push(hiding(
            Hides::Front,
            Slip::new(
                begin,
                "the front matter has to be fields, such as `title: …`",
            ),
        ));
        return Node::new(begin, Value::Object(Vec::new()));
    };
    let mut kept = Vec::new();
    for (name, field) in fields {
        if IN_TEXT.contains(&name.as_str()) {
            let message = format!("`{name}` belongs in the text, not in the front matter");
            slips.push(Slip::new(field.at, message));
        } else {
            kept.push((name, field));
        }
    }
    Node::new(begin, Value::Object(kept))
}
