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
        "- `author`: who wrote it",
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
    let words = words(&article);
    let differs = words.iter().zip(&expected).position(|(a, b)| a != b);
    let around = differs.map(|at| words.get(at.saturating_sub(5)..at + 1));
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
        "Help:\n\nReferences:\n\nClaim: so it is.\n\n[@a] *b* <c> --> --- # d",
    ] {
        fs::write(&post, text).unwrap();
        unfold(&["import", post.to_str().unwrap(), draft.to_str().unwrap()]);
        unfold(&["check", draft.to_str().unwrap()]);
    }
    fs::remove_dir_all(&folder).unwrap();
}
