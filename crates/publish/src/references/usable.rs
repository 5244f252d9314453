//! A source as the model reads it.

use std::path::Path;

use markdown::{Node, Value};

use super::source::{Source, doi};
use crate::check::{Options, Severity, findings};

/// The source without the fields that the model refuses, and a sentence for each of them and for
/// what it lacks.
pub(super) fn usable(mut source: Source) -> (Source, Vec<String>) {
    let mut notes = Vec::new();
    if !source.left_out.is_empty() {
        notes.push(format!("not carried over: {}", source.left_out.join(", ")));
    }
    for (name, field) in &mut source.fields {
        if let ("DOI", Value::String(text)) = (name.as_str(), &field.value) {
            *field = Node::from(doi(text));
        }
    }
    for (field, message) in refused(&source) {
        source.fields.retain(|(name, _)| *name != field);
        notes.push(format!("`{field}` is not carried over: {message}"));
    }
    for name in ["author", "title", "issued"] {
        if source.field(name).is_none() {
            notes.push(format!("it has no `{name}`"));
        }
    }
    let links = ["DOI", "PMID", "PMCID", "URL"];
    if links.iter().all(|link| source.field(link).is_none()) {
        notes.push("it has no `DOI` and no other address".to_owned());
    }
    (source, notes)
}

/// The fields that the model refuses, with its reasons.
fn refused(source: &Source) -> Vec<(String, String)> {
    let mut fields = vec![("id".to_owned(), Node::from("a"))];
    fields.extend(source.fields.iter().cloned());
    let item = Node::new(0, Value::Object(fields));
    let section = Node::object([
        ("id", Node::from("b")),
        ("title", Node::from("b")),
        ("body", Node::list(["b"])),
    ]);
    let trial = Node::object([
        ("format", Node::new(0, Value::Number("1".to_owned()))),
        ("id", Node::from("c")),
        ("lang", Node::from("en")),
        ("title", Node::from("c")),
        ("description", Node::from("c")),
        ("author", Node::object([("name", Node::from("c"))])),
        ("sections", Node::list([section])),
        ("references", Node::list([item])),
    ]);
    let found = findings(
        trial.to_json().as_bytes(),
        Path::new("trial.json"),
        &Options::default(),
    );
    let problems = found
        .into_iter()
        .filter(|finding| finding.severity == Severity::Problem);
    let refused = problems.filter_map(|problem| {
        let field = problem.path.strip_prefix("references[0].")?;
        let field = field.split(['.', '[']).next()?;
        Some((field.to_owned(), problem.message))
    });
    refused.collect()
}
