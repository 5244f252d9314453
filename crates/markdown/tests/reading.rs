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
            "<em>".repeat(16),
            "</em>".repeat(16)
        ))
        .1,
    );
    let many = 20_000;
    let _ = section(&"> ".repeat(many));
    let _ = section(&"*a _b ".repeat(many));
    let _ = section(&format!("{}b{}", "*_".repeat(many), "_*".repeat(many)));
    let _ = section(&"<em>".repeat(many));
}

/// What is said of a section with this Markdown in it, without the lines.
fn slips(markdown: &str) -> Vec<String> {
    let (_, slips) = section(markdown);
    slips.into_iter().map(|(_, message)| message).collect()
}

#[test]
fn every_slip_is_named_once() {
    let footnote = "a footnote can only cite, as in [^1]: [@key]; write its text where it belongs, or its source in ## References";
    for (markdown, expected) in [
        ("a[^1]", footnote),
        ("a[^1]\n\n[^1]: b", footnote),
        (
            "a[@b]\n\n[@b]: https://c.d/",
            "the address of [@b] is not read here; write the source in ## References",
        ),
        (
            "a[@b, p. 3]",
            "a citation has keys alone, such as [@one; @another]; write the page in the text",
        ),
        (
            "- a\n  - b\n  - c",
            "a list in a list has no place in an article; make its items items of the list around it",
        ),
        (
            "[a] b\n\n[a]: https://b.c/\n[A]: https://d.e/",
            "this label is defined above already, and every link leads there; give it another label",
        ),
        ("## b [@c]", "only words can stand here"),
        (
            "- [ ] a\n- b [ ] c",
            "a box to tick has no place in an article; write the item without it",
        ),
        (
            "a\n\n---\n\nb",
            "a line across the page has no place in an article; leave it out, or begin a section with ##",
        ),
        (
            "a [b] [c]\n\n## References\n\n```references\n- id: b\n```",
            "[b] cites nothing; write [@b]",
        ),
        (
            "a\n\n[^1]: [@b]",
            "no [^1] in the text leads to this footnote; write it where the source is cited, or leave the footnote out",
        ),
    ] {
        assert_eq!(slips(markdown), [expected], "{markdown}");
    }
    assert_eq!(slips("[a] b\n\n[a]: https://b.c/"), [""; 0]);
}

#[test]
fn footnotes_that_only_cite_are_citations() {
    let one = r#"{"cite":"b"}"#;
    let two = r#"{"cite":["b","c"]}"#;
    for (markdown, expected) in [
        ("a[^1].\n\n[^1]: [@b]", format!(r#"["a",{one},"."]"#)),
        ("[^n]: [@b; @c].\n\na[^n]", format!(r#"["a",{two}]"#)),
        ("a[^1] d\n[^1]: [@b] [@c]", format!(r#"["a",{two}," d"]"#)),
        (
            "a[^1][^2]\n\n[^1]: [@b]\n[^2]: [@b; @c]",
            format!(r#"["a",{one},{two}]"#),
        ),
        (
            "a[^1][@b]\n\n[^1]: [@b; @c]",
            format!(r#"["a",{two},{one}]"#),
        ),
        (
            "a[@b][^1]\n\n[^1]: [@b; @c]",
            format!(r#"["a",{one},{two}]"#),
        ),
    ] {
        let expected = format!(r#"{{"body":[{expected}]}}"#);
        assert_eq!(section(markdown), (expected, Vec::new()), "{markdown}");
    }
}

#[test]
fn a_label_in_another_spelling_is_told_and_read() {
    for (markdown, label) in [
        ("Key Message: a", "Key message"),
        ("**Key message:** a", "Key message"),
        ("**Key message**: a", "Key message"),
        ("key mesage: a", "Key message"),
        ("Claims: a", "Claim"),
        ("Limitations: a", "Limits"),
        ("Certianty: low. a", "Certainty"),
        ("Limits:a", "Limits"),
    ] {
        let (_, slips) = read(&format!("## A\n\n{markdown}\nClaim: b\n\nc"));
        let told: Vec<_> = slips
            .into_iter()
            .map(|slip| (slip.at, slip.advice))
            .collect();
        let advice = format!("Did you mean “{label}:”, without stress?");
        let at = if markdown.starts_with('*') { 8 } else { 6 };
        assert!(
            told == [(6, Some(advice.clone()))] || told == [(at, Some(advice))],
            "{markdown}: {told:?}"
        );
    }
    let (json, _) = section("**Claim:** *a*\nkey message: b\n\nc");
    let expected = r#"{"body":["c"],"claim":[{"em":"a"}],"keyMessage":"b"}"#;
    assert_eq!(json, expected);
    for markdown in [
        "Note: a",
        "Clam chowder: a",
        "<!-- -->\n\nClaims: a",
        "Limiting: a",
    ] {
        assert_eq!(slips(markdown), [""; 0], "{markdown}");
    }
}

#[test]
fn the_marks_of_a_merge_are_all_that_is_told() {
    let (_, slips) = section("a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other");
    let message = "two versions of the file were merged, and nobody has chosen one";
    assert_eq!(slips, [(3, message.to_owned())]);
}

#[test]
fn a_short_row_is_at_its_line() {
    let markdown = "## A\n\n| a | b |\n| - | - |\n| c |\n\nd";
    let (article, _) = read(markdown);
    let cell = article.nearest("sections[0].body[0].table.rows[0][1]");
    assert_eq!(Some(cell.at), markdown.find("| c"));
}

#[test]
fn a_field_without_a_colon_is_at_its_line() {
    for yaml in [
        "- name: S\n  call 988",
        "- name: S\n  call 988\n  text: a",
        "- call 988\n  text: a",
    ] {
        let markdown = format!("## Help\n\n```help\n{yaml}\n```\n");
        let (_, slips) = read(&markdown);
        let places: Vec<_> = slips.iter().map(|slip| slip.at).collect();
        assert_eq!(places, [markdown.find("call").unwrap()], "{yaml}");
    }
}

#[test]
fn certainty_has_a_level_and_a_reason() {
    for (markdown, expected) in [
        ("Very Low. a", r#"{"because":"a","level":"very-low"}"#),
        ("high. a. b", r#"{"because":"a. b","level":"high"}"#),
        ("low.", r#"{"level":"low"}"#),
        ("low", r#"{"level":"low"}"#),
        ("low. *a*", r#"{"because":[{"em":"a"}],"level":"low"}"#),
        ("sure. low. a", r#"{"because":"low. a","level":"sure"}"#),
    ] {
        let (json, _) = section(&format!("Certainty: {markdown}"));
        let expected = format!(r#"{{"body":[],"certainty":{expected}}}"#);
        assert_eq!(json, expected, "{markdown}");
    }
}

#[test]
fn an_address_of_mail_is_a_link() {
    let (json, slips) = section("<a@b.c>");
    assert_eq!(
        json,
        r#"{"body":[[{"link":{"href":"mailto:a@b.c","text":"a@b.c"}}]]}"#
    );
    assert!(slips.is_empty());
}

/// The title in the front matter, and what is said of it.
fn title(markdown: &str) -> (Option<String>, Vec<String>) {
    let (article, slips) = read(markdown);
    let json: serde_json::Value = serde_json::from_str(&article.to_json()).unwrap();
    let slips = slips.into_iter().map(|slip| slip.message).collect();
    let title = json.get("title").and_then(serde_json::Value::as_str);
    (title.map(str::to_owned), slips)
}

#[test]
fn front_matter_may_stand_below_empty_lines_and_comments() {
    for before in [
        "",
        "\u{feff}",
        "\n\n",
        "<!-- a\nb -->\n",
        "\u{feff}\n<!---->",
    ] {
        let found = title(&format!("{before}---\ntitle: A\n---\n\nb"));
        assert_eq!(found, (Some("A".to_owned()), Vec::new()), "{before:?}");
    }
    assert_eq!(
        title("\n---\n\na: b"),
        (
            None,
            vec!["a line across the page has no place in an article; leave it out, or begin a section with ##".to_owned()]
        )
    );
    assert_eq!(
        title("---\ntitle: >\n  A\n  b\n---").0,
        Some("A b".to_owned())
    );
}

#[test]
fn front_matter_that_cannot_be_read_is_explained() {
    for (yaml, expected) in [
        (
            "title: A: b",
            "a text with a colon and a space in it needs double quotation marks around it, or this line is indented in another way than the one above",
        ),
        (
            "title: \"A",
            "a quotation mark or a bracket has no partner; write it at the end of the text",
        ),
        (
            "author:\n\tname: A",
            "a tab stands here; write spaces instead",
        ),
        (
            "title: @a",
            "a text cannot begin with this sign; put it between double quotation marks",
        ),
        (
            "title: A\nb\nlang: en",
            "this line has no colon; a field is written as `name: …`",
        ),
        (
            "title: \"A\" b",
            "this is neither a field nor a part of the text before it; begin each line as `name: …` does, and write \\\" for a quotation mark between quotation marks",
        ),
    ] {
        assert_eq!(title(&format!("---\n{yaml}\n---")).1, [expected], "{yaml}");
    }
}
