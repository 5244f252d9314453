//! A text that was written for something else becomes a draft without losing a sentence.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed test panics")]

use std::{fs, path::Path, process::Command};

use article::{Article, Block, Text};

/// Runs the command in the folder of the texts, and returns what it prints.
fn unfold(arguments: &[&str]) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/imports"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

/// The words of an article in reading order.
fn words(article: &Article) -> Vec<String> {
    fn push(blocks: &[Block], words: &mut String) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => words.push_str(&text.plain()),
                Block::List(items) | Block::Numbered(items) => {
                    let items: Vec<String> = items.iter().map(Text::plain).collect();
                    words.push_str(&items.join(" "));
                }
                Block::Heading(text) => words.push_str(&text.plain()),
                Block::Quote(blocks) => push(blocks, words),
                Block::Table(table) => {
                    let cells = table.header().iter().chain(table.rows().iter().flatten());
                    let cells: Vec<String> = cells.map(Text::plain).collect();
                    words.push_str(&cells.join(" "));
                }
                _ => panic!("{block:?}"),
            }
            words.push(' ');
        }
    }
    let mut words = format!("{} ", article.title());
    push(article.introduction(), &mut words);
    for section in article.sections() {
        words.push_str(&format!("{} ", section.title()));
        push(section.body(), &mut words);
    }
    if let Some(conclusion) = article.conclusion() {
        words.push_str(&format!("{} ", conclusion.title()));
        push(conclusion.body(), &mut words);
    }
    words.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_post_becomes_a_draft_with_every_sentence() {
    let (draft, told) = unfold(&["import", "post.txt"]);
    for sentence in [
        "This is a draft. Still to do:",
        "- `author`: Author not yet named? Say who wrote it",
        "- “Better sleep”: its claim, key message, certainty and limits, and a source for each number",
    ] {
        assert!(told.lines().any(|line| line == sentence), "{told}");
        let is_at_the_head = sentence.starts_with("This") || draft.contains(sentence);
        assert!(is_at_the_head, "{draft}");
    }

    let file = std::env::temp_dir().join(format!("unfold-draft-{}.md", std::process::id()));
    fs::write(&file, &draft).unwrap();
    let (json, _) = unfold(&["import", file.to_str().unwrap()]);
    fs::remove_file(&file).unwrap();
    let article = Article::from_json(json.as_bytes()).unwrap();

    let titles: Vec<&str> = article
        .sections()
        .iter()
        .map(|section| section.title())
        .collect();
    assert_eq!(
        titles,
        [
            "Understanding walking groups",
            "Better sleep",
            "A brighter mood",
            "A stronger heart",
            "Less pain in the knees",
            "Company",
            "Something to look forward to",
            "How to begin",
            "What it cannot do",
        ]
    );
    assert_eq!(article.conclusion().unwrap().title(), "Conclusion");

    let post = include_str!("../../../tests/imports/post.txt");
    let lines = post.lines().map(str::trim).map(|line| {
        let is_heading = line.split_whitespace().count() < 6 && line.ends_with(':');
        let line = if is_heading {
            line.trim_end_matches(':')
        } else {
            line
        };
        line.trim_start_matches("- ")
            .trim_start_matches(['1', '2', '3'])
            .trim_start_matches(". ")
    });
    let expected: Vec<String> = lines
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    assert_same(&words(&article), &expected);
}

#[test]
fn a_web_page_becomes_a_draft_with_every_sentence_of_its_main_content() {
    let (draft, told) = unfold(&["import", "post.html"]);
    for line in [
        "- `author`: Harbour Clinic? Say who wrote it",
        "- `lang`: en-GB? Say in which language it is",
        "- Left out: line 27: a picture, “A lamp on a breakfast table” (lamp.jpg)",
        "- Left out: line 12: “About the clinic”",
        "- Left out: line 43: “Copyright Harbour Clinic. All rights reserved.”",
    ] {
        assert!(told.lines().any(|found| found == line), "{line} in {told}");
    }
    assert!(!told.contains("nobody reads"), "{told}");

    let file = std::env::temp_dir().join(format!("unfold-page-{}.md", std::process::id()));
    fs::write(&file, &draft).unwrap();
    let (json, _) = unfold(&["import", file.to_str().unwrap()]);
    fs::remove_file(&file).unwrap();
    for piece in [
        r#"{ "strong": "bright light therapy" }"#,
        r#"{ "em": "not" }"#,
        r#"{ "link": { "href": "https://example.org/leaflet", "text": "leaflet" } }"#,
        r#""list": ["#,
        r#""numbered": ["#,
        r#""heading": "At what time""#,
    ] {
        assert!(json.contains(piece), "{piece} in {json}");
    }
    let article = Article::from_json(json.as_bytes()).unwrap();

    let page = include_str!("../../../tests/imports/post.html");
    let (_, page) = page.split_once("<article").unwrap();
    let (page, _) = page.split_once("</article>").unwrap();
    let text = page.replace("&nbsp;", "\u{a0}").replace("&#8217;", "’");
    // Whatever is not in angle brackets is text. Spaces around tags may be there or not.
    let text = text
        .split('<')
        .map(|piece| piece.split_once('>').unwrap().1);
    let without_spaces =
        |text: String| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    let expected = without_spaces(text.collect());
    assert_eq!(without_spaces(words(&article).concat()), expected);
}

/// Fails where the first word differs, with those before it.
fn assert_same(words: &[String], expected: &[String]) {
    let differs = words.iter().zip(expected).position(|(a, b)| a != b);
    let around = differs.map(|at| words.get(at.saturating_sub(5)..=at));
    assert_eq!(around, None);
    assert_eq!(words.len(), expected.len());
}

#[test]
fn any_text_with_a_word_becomes_a_draft_without_a_problem() {
    let folder = std::env::temp_dir().join(format!("unfold-drafts-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (post, draft) = (folder.join("post.txt"), folder.join("draft.md"));
    for text in [
        "x",
        ":",
        "- a",
        "A:\n",
        "研究",
        "Title\n\nPart:\nOther:\ntext.",
        "Conclusion:\n\nConclusion:\n\nEnd.",
        "\u{b}a\u{200b}",
        "Help:\n\nReferences:\n\nClaim: so it is.\n\n[@a] *b* <c> --> --- # d",
    ] {
        fs::write(&post, text).unwrap();
        unfold(&["import", post.to_str().unwrap(), draft.to_str().unwrap()]);
        unfold(&["check", draft.to_str().unwrap()]);
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn any_web_page_with_a_word_becomes_a_draft_without_a_problem() {
    let folder = std::env::temp_dir().join(format!("unfold-pages-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (post, draft) = (folder.join("post.html"), folder.join("draft.md"));
    for html in [
        "a",
        "<p>a<br><br>b",
        "<h1>A</h1><h1>B</h1><p>c",
        "<h3>A</h3><p> <b> b </b>c<i></i><a href='javascript:x'>d</a>",
        "<ul><li><ul><li>a</ul></ul><blockquote></blockquote><table><tr><td>b",
        "<table><tr><th>a<th>b<tr><td>c</table><p>*d* [@e] &lt;f&gt; &amp;amp;",
        "<pre>a\nb</pre><h2></h2><p>\u{200b}</p><dl><dt>c<dd>d</dl>",
        "<html lang=''><title> </title><p>Claim: a</p><p>Limits: b",
        "<p><a href='https://a.b/c d'>e</a> <a href='https://a.b/c'>f <b>g</b></a>",
    ] {
        fs::write(&post, html).unwrap();
        unfold(&["import", post.to_str().unwrap(), draft.to_str().unwrap()]);
        unfold(&["check", draft.to_str().unwrap()]);
    }
    fs::remove_dir_all(&folder).unwrap();
}
