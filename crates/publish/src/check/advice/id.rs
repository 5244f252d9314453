use article::RESERVED_IDS;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use jsonc_parser::ast::Value;

use crate::check::finding::Advice;
use crate::check::source::Source;

/// The id in the right form, if it stays the same id and no other value has it.
pub(super) fn advice(path: &str, found: &str, source: &Source<'_>) -> Option<Advice> {
    let id = id_from(found)?;
    // The article's own id is no anchor, and a term names an entry that has its id already.
    if path == "id" || path.ends_with(".term.id") {
        return Some(Advice::write(id));
    }
    let is_free =
        !RESERVED_IDS.contains(&id.as_str()) && !has_another(source.tree.as_ref()?, found, &id);
    is_free.then_some(Advice::Rename(id))
}

/// A text as an id that keeps all its letters and digits; `None` if that is impossible.
fn id_from(text: &str) -> Option<String> {
    let plain = DecomposingNormalizer::new_nfkd().normalize(text);
    let plain: String = plain
        .to_lowercase()
        .chars()
        .filter(|c| !is_mark(*c))
        .collect();
    if plain.chars().any(|c| c.is_alphanumeric() && !c.is_ascii()) {
        return None;
    }
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let id = words.join("-");
    (!id.is_empty()).then_some(id)
}

fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// Whether another id in the file is, or would become, this id.
fn has_another(value: &Value<'_>, found: &str, id: &str) -> bool {
    match value {
        Value::Array(list) => list
            .elements
            .iter()
            .any(|item| has_another(item, found, id)),
        Value::Object(object) => object.properties.iter().any(|property| {
            let other = property
                .value
                .as_string_lit()
                .map(|text| text.value.as_ref());
            let other = other.filter(|text| property.name.as_str() == "id" && *text != found);
            other.is_some_and(|text| id_from(text).as_deref() == Some(id))
                || has_another(&property.value, found, id)
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_keeps_every_letter_of_a_text() {
        for (text, expected) in [
            ("Hello World!", Some("hello-world")),
            ("Smith_2020", Some("smith-2020")),
            ("-a--b-", Some("a-b")),
            ("Über 9000", Some("uber-9000")),
            ("Núñez2021", Some("nunez2021")),
            ("Straße", None),
            ("研究", None),
            ("", None),
        ] {
            assert_eq!(id_from(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn no_advice_gives_one_value_the_id_of_another() {
        let check = |path: &str, found: &str, expected: Option<Advice>| {
            let json = r#"{"id": "Page", "sections": [{"id": "Smith_2020"}, {"id": "A_b"}, {"id": "a b"}], "references": [{"id": "smith-2020"}]}"#;
            assert_eq!(
                advice(path, found, &Source::of(json)),
                expected,
                "{path} {found}"
            );
        };
        check("id", "Page", Some(Advice::write("page")));
        check("sections[0].id", "Smith_2020", None);
        check(
            "sections[0].id",
            "Smith_2021",
            Some(Advice::Rename("smith-2021".to_owned())),
        );
        check("sections[1].id", "A_b", None);
        check("sections[0].id", "Help", None);
    }
}
