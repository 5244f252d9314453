//! Links of a post to sources.

use markdown::{Node, Value};

use super::source::doi;

/// Makes citations of the links to a DOI or to PubMed that exactly one reference has. Words of a
/// link stay before its citation; an address that is its own text does not.
pub(crate) fn cite(article: &mut Node) {
    let Some(references) = article.field("references") else {
        return;
    };
    let references = references.items().to_vec();
    let Value::Object(fields) = &mut article.value else {
        return;
    };
    let texts = fields.iter_mut().filter(|(name, _)| name != "references");
    texts.for_each(|(_, field)| within(field, &references));
}

fn within(node: &mut Node, references: &[Node]) {
    match &mut node.value {
        Value::Array(items) => {
            let old = std::mem::take(items);
            for mut item in old {
                match cited(&item, references) {
                    Some(pieces) => items.extend(pieces),
                    None => {
                        within(&mut item, references);
                        items.push(item);
                    }
                }
            }
        }
        Value::Object(fields) => fields
            .iter_mut()
            .for_each(|(_, field)| within(field, references)),
        _ => {}
    }
}

/// What a link becomes, if it leads to one of the references.
fn cited(item: &Node, references: &[Node]) -> Option<Vec<Node>> {
    let link = item.field("link")?;
    let address = link.field("href")?.as_str()?;
    let (name, wanted) = identifier(address)?;
    let mut found = references.iter().filter(|reference| {
        let known = reference.field(name).and_then(Node::as_str);
        known.is_some_and(|known| doi(known).eq_ignore_ascii_case(&wanted))
    });
    let (Some(reference), None) = (found.next(), found.next()) else {
        return None;
    };
    let cite = Node::object([("cite", reference.field("id")?.clone())]);
    let text = link.field("text")?;
    let is_address = text.as_str().is_some_and(|text| {
        let text = text.trim();
        text == address
            || identifier(text).is_some_and(|(_, text)| text.eq_ignore_ascii_case(&wanted))
    });
    let words = match &text.value {
        _ if is_address => Vec::new(),
        Value::Array(pieces) => pieces.clone(),
        _ => vec![text.clone()],
    };
    Some(words.into_iter().chain([cite]).collect())
}

/// The field of a reference and its value that an address names.
fn identifier(address: &str) -> Option<(&'static str, String)> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let host = host.to_ascii_lowercase();
    match host.strip_prefix("www.").unwrap_or(&host) {
        "doi.org" | "dx.doi.org" => {
            let doi = percent_encoding::percent_decode_str(path)
                .decode_utf8()
                .ok()?;
            Some(("DOI", doi.into_owned()))
        }
        "pubmed.ncbi.nlm.nih.gov" => pubmed(path),
        "ncbi.nlm.nih.gov" => pubmed(path.strip_prefix("pubmed/")?),
        _ => None,
    }
}

fn pubmed(path: &str) -> Option<(&'static str, String)> {
    let id = path.trim_end_matches('/');
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    is_id.then(|| ("PMID", id.to_owned()))
}
