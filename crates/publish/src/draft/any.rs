//! Whatever a page or a text holds, its draft has no problems and every word.

use article::Article;
use markdown::{Node, read, write};
use proptest::prelude::*;
use proptest::sample::select;

use super::{Kind, Pictures, from};

const TAGS: [&str; 46] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "ul",
    "ol",
    "ol start=3",
    "li",
    "table",
    "tr",
    "td",
    "td rowspan=2",
    "th colspan=2",
    "blockquote",
    "em",
    "b",
    "i",
    "a href=https://a.b/",
    "a href=/x",
    "a href=tel:abc",
    "sup",
    "sub",
    "span",
    "br",
    "dl",
    "dt",
    "dd",
    "pre",
    "figure",
    "figcaption",
    "article",
    "main",
    "nav",
    "aside",
    "footer",
    "header",
    "select",
    "option",
    "iframe",
    "button",
    "x-y",
    "ruby",
    "rt",
    "caption",
    "p class=MsoListParagraph",
];

const ODD: [&str; 26] = [
    "Claim: ", "Table: ", "- ", "3. ", "1. ", "2) ", "# ", "> ", "[@a] ", "*", "_", "|", "< ",
    "\\", "```\n", "---\n", "&nbsp;", "·&nbsp;", "\u{7}", "\r", "\u{202e}", "\u{200b}", "睡", ":",
    "!", "\n\n",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn pages_keep_their_words(pieces in prop::collection::vec(page_piece(), 1..40)) {
        check(&pieces, Kind::Html)?;
    }

    #[test]
    fn texts_keep_their_words(pieces in prop::collection::vec(text_piece(), 1..40)) {
        check(&pieces, Kind::Plain)?;
    }

    #[test]
    fn markdown_keeps_its_words(pieces in prop::collection::vec(text_piece(), 1..40)) {
        check(&pieces, Kind::Markdown)?;
    }
}

/// Checks a file made of these pieces. Each empty piece becomes a unique word.
fn check(pieces: &[String], kind: Kind) -> Result<(), TestCaseError> {
    let mut words = Vec::new();
    let text: String = pieces
        .iter()
        .map(|piece| {
            if !piece.is_empty() {
                return piece.clone();
            }
            words.push(format!("w{}x", words.len()));
            format!(" w{}x ", words.len() - 1)
        })
        .collect();
    // An error does not lose words silently.
    let Ok(draft) = from(&text, kind, &mut Pictures::default()) else {
        return Ok(());
    };
    let markdown = write(&draft.article).unwrap();
    let (back, slips) = read(&markdown);
    prop_assert_eq!(slips, vec![], "{}\n{}", text, markdown);
    let json = back.to_json();
    if let Err(error) = Article::from_json(json.as_bytes()) {
        prop_assert!(false, "{}\n{}: {}", text, markdown, error);
    }
    let again = write(&Node::from_json(&json).unwrap()).unwrap();
    prop_assert_eq!(read(&again).0.to_json(), json, "{}\n{}", text, markdown);
    let told: Vec<String> = draft.missing.iter().map(|item| item.told("")).collect();
    let told = told.join("\n");
    for word in words {
        let is_kept = markdown.contains(&word) || told.contains(&word);
        prop_assert!(is_kept, "{}: {}\n{}\n{}", word, text, markdown, told);
    }
    Ok(())
}

fn page_piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        4 => select(&TAGS[..]).prop_map(|tag| format!("<{tag}>")),
        2 => select(&TAGS[..]).prop_map(|tag| {
            format!("</{}>", tag.split(' ').next().unwrap_or_default())
        }),
        1 => select(&ODD[..]).prop_map(str::to_owned),
    ]
}

fn text_piece() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        1 => Just("\n".to_owned()),
        2 => select(&ODD[..]).prop_map(str::to_owned),
    ]
}
