//! Authors in forms other than CSL-JSON's, as databases write them.

use jsonc_parser::ast::{Object, Value};
use serde_json::{Map, json};

use crate::check::finding::Advice;

/// Other keys for a whole name; `name` is Crossref's, for organisations.
const WHOLE: [&str; 7] = [
    "name",
    "collective",
    "collectiveName",
    "fullName",
    "full_name",
    "institution",
    "organization",
];
const FAMILY: [&str; 6] = [
    "lastName",
    "last_name",
    "last",
    "surname",
    "familyName",
    "family-name",
];
const GIVEN: [&str; 7] = [
    "firstName",
    "first_name",
    "first",
    "forename",
    "givenName",
    "given-name",
    "initials",
];

/// How to write an author without any field that CSL-JSON knows for a name.
pub(super) fn advice(author: &Value<'_>) -> Option<Advice> {
    let author = author.as_object()?;
    if let Some(name) = first(author, &WHOLE) {
        return Some(Advice::Write(json!({ "literal": name })));
    }
    let family = first(author, &FAMILY);
    let given = first(author, &GIVEN).or_else(|| first(author, &["given"]));
    let Some(family) = family else {
        return Some(Advice::say(
            "Write \"family\" and \"given\" for a person, or \"literal\" for an organisation.",
        ));
    };
    let mut name = Map::new();
    name.insert("family".to_owned(), family.into());
    if let Some(given) = given {
        name.insert("given".to_owned(), given.into());
    }
    Some(Advice::Write(name.into()))
}

/// How to write an author who is a string. It does not say which of its words is the family name.
pub(super) fn of_name(name: &str) -> Advice {
    let literal = json!({ "literal": name });
    Advice::say(format!(
        "Write {literal} for an organisation; for a person, an object with \"family\" and \"given\"."
    ))
}

/// How to write the authors, who are a string.
pub(super) fn of_names(names: &str) -> Advice {
    let literal = json!([{ "literal": names }]);
    Advice::say(format!(
        "Write {literal} for an organisation; for people, a list of objects with \"family\" and \"given\"."
    ))
}

fn first(author: &Object<'_>, keys: &[&str]) -> Option<String> {
    let texts = keys.iter().filter_map(|key| author.get_string(key));
    let mut texts = texts.map(|text| text.value.trim().to_owned());
    texts.find(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::source::Source;

    #[test]
    fn a_name_under_another_key_is_put_under_the_right_one() {
        for (author, expected) in [
            (
                r#"{"name": "RECOVERY Collaborative Group", "sequence": "first", "affiliation": []}"#,
                r#"Write {"literal":"RECOVERY Collaborative Group"}."#,
            ),
            (
                r#"{"lastName": "Lii", "firstName": "TR"}"#,
                r#"Write {"family":"Lii","given":"TR"}."#,
            ),
            (r#"{"surname": "Lii"}"#, r#"Write {"family":"Lii"}."#),
            (
                r#"{"given": "TR"}"#,
                r#"Write "family" and "given" for a person, or "literal" for an organisation."#,
            ),
        ] {
            let source = Source::of(author);
            let advice = source
                .value("")
                .and_then(advice)
                .map(|advice| advice.to_string());
            assert_eq!(advice.as_deref(), Some(expected), "{author}");
        }
    }
}
