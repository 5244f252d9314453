use crate::node::{Node, Value};
use crate::terms::Terms;

/// The article, with each term that is used in the glossary's form reduced to its id.
pub(super) fn simplified(article: Node) -> Node {
    let glossary = article.clone();
    within(article, &Terms::of(&glossary))
}

fn within(node: Node, terms: &Terms<'_>) -> Node {
    if node.as_str().is_some() {
        return node;
    }
    let value = match node.value {
        Value::Array(items) => {
            Value::Array(items.into_iter().map(|item| within(item, terms)).collect())
        }
        Value::Object(fields) => Value::Object(match fields.as_slice() {
            [(kind, form)] if kind == "term" => {
                let part = |name| form.field(name).and_then(Node::as_str);
                match (part("id"), part("text")) {
                    (Some(id), Some(text)) if terms.word(id) == Some(text) => {
                        vec![(kind.clone(), Node::string(form.at, id))]
                    }
                    _ => fields,
                }
            }
            _ => {
                let fields = fields.into_iter();
                fields
                    .map(|(name, field)| (name, within(field, terms)))
                    .collect()
            }
        }),
        other => other,
    };
    Node::new(node.at, value)
}
