//! Dates of references as other programs write them.

use jsonc_parser::ast::Value;
use serde_json::json;

use super::accepted::is_accepted;
use crate::check::finding::Advice;

/// How to write a date that is there in another form, or any date.
pub(super) fn advice(issued: &Value<'_>) -> Advice {
    let date = date(issued).map(|parts| json!({ "date-parts": [parts] }));
    match date.filter(|date| is_accepted("issued", date)) {
        Some(date) => Advice::Write(date),
        None => Advice::say(
            "Write the year, and the month and day if they are known, such as {\"date-parts\": [[2013, 10]]}.",
        ),
    }
}

fn date(issued: &Value<'_>) -> Option<Vec<u16>> {
    match issued {
        Value::StringLit(text) => parts(&text.value),
        Value::NumberLit(year) => parts(year.value),
        Value::Object(object) => ["raw", "literal", "date-time"]
            .iter()
            .find_map(|key| parts(&object.get_string(key)?.value)),
        _ => None,
    }
}

/// A year, a month and a day, as ISO 8601 has them; what follows a `T` is the time of day.
fn parts(text: &str) -> Option<Vec<u16>> {
    let day = text.trim().split('T').next()?;
    let parts = day.split(['-', '/']).map(|part| part.parse().ok());
    let parts = parts.collect::<Option<Vec<u16>>>()?;
    let is_year_first = parts.first().is_some_and(|year| *year >= 1000);
    is_year_first.then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::source::Source;

    #[test]
    fn a_date_in_another_form_is_rewritten() {
        for (issued, expected) in [
            (r#""2013-10-05""#, Some("[[2013,10,5]]")),
            (r#""2013""#, Some("[[2013]]")),
            ("2013", Some("[[2013]]")),
            (r#"{"raw": "2013/10"}"#, Some("[[2013,10]]")),
            (
                r#"{"date-time": "2013-10-05T00:00:00Z"}"#,
                Some("[[2013,10,5]]"),
            ),
            (r#""05.10.2013""#, None),
            (r#""2013-10-31""#, Some("[[2013,10,31]]")),
            (r#""2013-13""#, None),
            (r#""2013-02-30""#, None),
            (r#"{"date-parts": [[null]]}"#, None),
        ] {
            let source = Source::of(issued);
            let advice = source.value("").map(advice);
            let expected = expected.map_or_else(
                || "Write the year, and the month and day if they are known, such as {\"date-parts\": [[2013, 10]]}.".to_owned(),
                |parts| format!("Write {{\"date-parts\":{parts}}}."),
            );
            assert_eq!(
                advice.map(|advice| advice.to_string()),
                Some(expected),
                "{issued}"
            );
        }
    }
}
