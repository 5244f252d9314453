//! Tables.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use article::{Block, Section};
use serde_json::json;

#[path = "support/small.rs"]
mod small;

#[test]
fn the_letters_across_are_those_of_the_longest_words() {
    for (header, row, expected) in [
        (
            json!(["Dose", "Effect"]),
            json!(["40 milligrams", "large"]),
            16,
        ),
        (json!(["A b c", "well-being"]), json!(["d", "e–f"]), 6),
        (json!(["24\u{a0}hours"]), json!(["x"]), 8),
        (json!(["投与量", "眠り"]), json!(["mg", "x"]), 3),
        (json!([["a", {"strong": "bc"}]]), json!(["x"]), 3),
    ] {
        let table = json!({ "table": { "header": header, "rows": [row] } });
        let article = small::article(&json!({
            "sections": [{ "id": "s", "title": "S", "body": [table] }],
        }));
        let mut blocks = article.sections().iter().flat_map(Section::body);
        let letters = blocks.find_map(|block| match block {
            Block::Table(table) => Some(table.letters_across()),
            _ => None,
        });
        assert_eq!(letters, Some(expected), "{header}");
    }
}
