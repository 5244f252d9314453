//! What Markdown says, and what is said of the rest.

#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use markdown::read;

/// The JSON of a section's fields, and the problems with their lines.
fn section(markdown: &str) -> (String, Vec<(usize, String)>) {
    let text = format!("## A\n\n{markdown}\n");
    let (article, slips) = read(&text);
    let json: serde_json::Value = serde_json::from_str(&article.to_json()).unwrap();
    let mut section = json.pointer("/sections/0").unwrap().clone();
    let fields = section.as_object_mut().unwrap();
    fields.remove("id");
    fields.remove("title");
    let line = |at: usize| text.get(..at).unwrap().matches('\n').count() - 1;
    let slips = slips.into_iter().map(|slip| (line(slip.at), slip.message));
    (section.to_string(), slips.collect())
}

#[test]
fn each_label_at_the_beginning_of_a_line_is_a_field() {
    for (markdown, expected) in [
        (
            "Claim: a\nb\nKey message: c",
            r#"{"body":[],"claim":"a b","keyMessage":"c"}"#,
        ),
        (
            "Claim: a\nLimits: *b*\n\nc",
            r#"{"body":["c"],"claim":"a","limits":[{"em":"b"}]}"#,
        ),
        ("a\nLimits: b", r#"{"body":["a Limits: b"]}"#),
        ("Claim: a Limits: b", r#"{"body":[],"claim":"a Limits: b"}"#),
        ("### a\rb", r#"{"body":[{"heading":"a"},"b"]}"#),
    ] {
        assert_eq!(
            section(markdown),
            (expected.to_owned(), Vec::new()),
            "{markdown}"
        );
    }
}

#[test]
fn lines_of_chinese_are_joined() {
    for (markdown, expected) in [
        ("睡眠很\n重要。", r#"{"body":["睡眠很重要。"]}"#),
        ("眠り\nsleep", r#"{"body":["眠り sleep"]}"#),
    ] {
        assert_eq!(section(markdown).0, expected);
    }
}

#[test]
fn cells_without_a_column_are_named() {
    let (_, slips) = section("| a | b |\n| - | - |\n| c | d | e | f |\n| g | h | |\n| i |");
    let message = "“e | f” has no column; give the table another heading";
    assert_eq!(slips, [(3, message.to_owned())]);
}

#[test]
fn what_no_link_leads_to_is_named() {
    let (_, slips) = section("[A] b\n\n[a]: https://a.b/\n\n[Note]: words.");
    let message = "no link leads to “[Note]: words.”, so nobody reads it";
    assert_eq!(slips, [(5, message.to_owned())]);
}

#[test]
fn what_is_nested_too_deeply_is_named_where_it_is() {
    let deep = |slips: Vec<(usize, String)>| {
        assert_eq!(slips, [(3, "this is nested too deeply".to_owned())]);
    };
    deep(section(&format!("a\n\n{}b", "> ".repeat(60))).1);
    deep(
        section(&format!(
            "a\n\nb {}c{}",
            "<em>".repeat(13),
            "</em>".repeat(13)
        ))
        .1,
    );
    let many = 20_000;
    let _ = section(&"> ".repeat(many));
    let _ = section(&"*a _b ".repeat(many));
    let _ = section(&format!("{}b{}", "*_".repeat(many), "_*".repeat(many)));
    let _ = section(&"<em>".repeat(many));
}
