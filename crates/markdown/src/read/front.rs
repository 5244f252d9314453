use crate::node::{Node, Value};
use crate::notation::IN_TEXT;
use crate::slip::Slip;
use crate::yaml;

/// Reads the YAML between two lines of three hyphens at this byte of the file, if there is any.
/// Returns it with the byte at which the text begins.
pub(super) fn read(text: &str, start: usize, slips: &mut Vec<Slip>) -> (Node, usize) {
    let nothing = Node::new(start, Value::Object(Vec::new()));
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
    slips.push(Slip::new(
        start,
        "the front matter does not end; write a line of three hyphens after it",
    ));
    (nothing, text.len())
}

fn parsed(yaml: &str, begin: usize, nothing: Node, slips: &mut Vec<Slip>) -> Node {
    let front = yaml::parse(yaml, begin).unwrap_or_else(|slip| {
        slips.push(slip);
        nothing
    });
    let Value::Object(fields) = front.value else {
        slips.push(Slip::new(
            begin,
            "the front matter has to be fields, such as `title: …`",
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
