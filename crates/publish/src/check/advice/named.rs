//! Ids that name something of the article in another spelling.

use jsonc_parser::ast::Value;

use crate::check::source::Source;

/// The id in a list of the article that has the letters and digits of another text, if exactly one has.
pub(super) fn meant<'a>(list: &str, found: &str, source: &'a Source<'_>) -> Option<&'a str> {
    let items = &source.value(list)?.as_array()?.elements;
    let ids = items.iter().filter_map(id);
    let mut ids = ids.filter(|id| is_same(found, id));
    match (ids.next(), ids.next()) {
        (Some(id), None) => Some(id),
        _ => None,
    }
}

fn id<'a>(item: &'a Value<'_>) -> Option<&'a str> {
    let mut fields = item.as_object()?.properties.iter();
    let field = fields.find(|field| field.name.as_str() == "id")?;
    Some(field.value.as_string_lit()?.value.as_ref())
}

/// Whether two texts have the same letters and digits, so that one is the other in another spelling.
pub(in crate::check) fn is_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    !letters(one).is_empty() && letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_meant_by_its_letters_and_digits_alone() {
        let json = r#"{"sections": [{"id": "sleep"}], "references": [{"id": "smith-2020"}, {"id": "a-1"}, {"id": "a1"}]}"#;
        let source = Source::of(json);
        for (found, expected) in [
            ("Smith_2020", Some("smith-2020")),
            ("smith2020", Some("smith-2020")),
            ("smith-2021", None),
            ("sleep", None),
            ("A 1", None),
            ("", None),
        ] {
            assert_eq!(meant("references", found, &source), expected, "{found}");
        }
    }
}
