//! Authors of references whose parts do not fit together.

use jsonc_parser::ast::{Object, Value};

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::source::Source;

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let authors = authors(subject.source).into_iter();
    let found = authors.flat_map(|(path, author)| {
        let remarks = remarks(author).into_iter();
        remarks.map(move |(field, remark)| subject.remark(&format!("{path}.{field}"), remark))
    });
    found.collect()
}

/// The authors of all references, with their paths.
fn authors<'a, 'b>(source: &'b Source<'a>) -> Vec<(String, &'b Object<'a>)> {
    let references = source.value("references").and_then(Value::as_array);
    let references = references.into_iter().flat_map(|list| &list.elements);
    let authors = references.enumerate().flat_map(|(index, reference)| {
        let mut fields = reference
            .as_object()
            .into_iter()
            .flat_map(|fields| &fields.properties);
        let list = fields.find(|field| field.name.as_str() == "author");
        let list = list.and_then(|field| field.value.as_array());
        let list = list.into_iter().flat_map(|list| &list.elements);
        list.enumerate().filter_map(move |(number, author)| {
            let path = format!("references[{index}].author[{number}]");
            Some((path, author.as_object()?))
        })
    });
    authors.collect()
}

/// What is said of an author, each with its field.
fn remarks(author: &Object<'_>) -> Vec<(&'static str, Remark)> {
    let text = |name: &str| author.get_string(name).map(|text| text.value.as_ref());
    let family = text("family");
    let mut remarks = Vec::new();
    for name in ["non-dropping-particle", "dropping-particle"] {
        if let Some((particle, family)) = text(name).zip(family)
            && let Some(rest) = without(family, particle)
        {
            remarks.push((
                "family",
                Remark {
                    byte: 0,
                    message: format!("the particle “{particle}” is in the family name as well"),
                    advice: Advice::write(rest),
                },
            ));
        }
    }
    let suffix = text("suffix").map(|suffix| (suffix, suffix.trim_start_matches([',', ' '])));
    if let Some((suffix, bare)) = suffix
        && suffix != bare
        && !bare.is_empty()
    {
        remarks.push((
            "suffix",
            Remark {
                byte: 0,
                message: format!("the suffix “{suffix}” begins with a comma, which readers see"),
                advice: Advice::write(bare),
            },
        ));
    }
    if let Some(name) = text("name").filter(|_| family.is_some() || text("literal").is_some()) {
        remarks.push((
            "name",
            Remark {
                byte: 0,
                message: format!("the name “{name}” is not shown, because the author has another"),
                advice: Advice::say(
                    "Delete it, or write it as \"literal\" of an author of its own if it is an organisation.",
                ),
            },
        ));
    }
    remarks
}

/// The family name after a particle that it begins with.
fn without<'a>(family: &'a str, particle: &str) -> Option<&'a str> {
    let particle = particle.trim();
    let rest = family.trim().strip_prefix(particle)?;
    let is_apart = rest.starts_with(' ') || particle.ends_with(['\'', '’']);
    (is_apart && !particle.is_empty() && !rest.trim().is_empty()).then(|| rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_do_not_fit_are_noted() {
        for (author, expected) in [
            (
                r#"{"family": "de la Cruz", "non-dropping-particle": "de la", "given": "M"}"#,
                vec!["family Write \"Cruz\"."],
            ),
            (
                r#"{"family": "Smith", "suffix": ", Jr"}"#,
                vec!["suffix Write \"Jr\"."],
            ),
            (
                r#"{"name": "A", "family": "B"}"#,
                vec![
                    "name Delete it, or write it as \"literal\" of an author of its own if it is an organisation.",
                ],
            ),
            (
                r#"{"family": "Cruz", "non-dropping-particle": "de la", "suffix": "Jr"}"#,
                vec![],
            ),
            (
                r#"{"family": "Vandermeer", "non-dropping-particle": "van"}"#,
                vec![],
            ),
            (r#"{"name": "A"}"#, vec![]),
        ] {
            let source = Source::of(author);
            let object = source.value("").and_then(Value::as_object).unwrap();
            let found = remarks(object).into_iter();
            let found: Vec<String> = found
                .map(|(field, remark)| format!("{field} {}", remark.advice))
                .collect();
            assert_eq!(found, expected, "{author}");
        }
    }
}
