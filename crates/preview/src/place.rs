//! Where on the page a part of the article is.

use serde_json::Value;

/// The id of the element on the page that shows the value at a path, such as `sections[2].body[1]`. `None` for what is
/// on no part of the page.
pub(crate) fn place<'a>(path: &'a str, article: &'a Value) -> Option<&'a str> {
    let (part, rest) = path.split_at_checked(path.find(['.', '['])?)?;
    match part {
        "introduction" | "conclusion" | "questions" | "help" => Some(part),
        "sections" | "glossary" | "references" => {
            let (index, _) = rest.strip_prefix('[')?.split_once(']')?;
            let index: usize = index.parse().ok()?;
            article.get(part)?.get(index)?.get("id")?.as_str()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::place;

    #[test]
    fn a_path_leads_to_the_part_of_the_page_that_shows_it() {
        let article = json!({
            "sections": [{ "id": "one" }, { "id": "two" }],
            "references": [{ "id": "doe-2020" }],
        });
        for (path, expected) in [
            ("sections[1].body[0].table.rows[0]", Some("two")),
            ("sections[7].body", None),
            ("references[0].DOI", Some("doe-2020")),
            ("introduction[2]", Some("introduction")),
            ("conclusion.body[0]", Some("conclusion")),
            ("title", None),
            ("", None),
        ] {
            assert_eq!(place(path, &article), expected, "{path}");
        }
    }
}
