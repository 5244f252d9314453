//! The sheet's content, as in its file.

use article::Article;
use leptos::prelude::*;

use super::{Offer, sheet::sheet};
use crate::{element::plain, state::Sheet, text::english};

const ARTICLE: &str = r#"{
    "format": 1, "id": "a", "lang": "en", "title": "Title", "description": "B", "author": {"name": "C"},
    "datePublished": "2026-11-23", "lastReviewed": null,
    "questions": ["First question?", ["Second ", {"em": "question"}, "?"]],
    "sections": [
        {
            "id": "s", "title": "S", "keyMessage": ["It may help.", {"cite": "r"}],
            "certainty": {"level": "low", "because": "Because."}, "limits": "Not for all.",
            "body": [["Words", {"cite": ["q", "r"]}]]
        },
        {"id": "t", "title": "T", "body": ["Words"]},
        {"id": "u", "title": "U", "keyMessage": "Nothing is known.", "body": [["Words", {"cite": "q"}]]}
    ],
    "references": [
        {"id": "r", "type": "article-journal", "title": "Trial", "container-title": "BMJ", "DOI": "10.1000/x",
            "issued": {"date-parts": [[2022]]}},
        {"id": "q", "type": "webpage", "title": "Page", "URL": "https://example.org/"}
    ],
    "help": [{"region": "US", "name": "Lifeline", "call": "988", "url": "https://988.example"}]
}"#;

const BEFORE: &str = "Title\nPublished 23 November 2026\nNot yet reviewed by a clinician\n";

const AFTER: &str = "
Help lines
If you might act on suicidal thoughts, contact emergency services now. The lines below are there for anyone who is struggling.
- United States Lifeline Call 988 Website (https://988.example)
This page is information, not medical advice. It does not replace talking to someone who knows your health.
This page on the web: https://here.example/
";

/// Checks what is between the start and the end of the sheet for these ticks and this note.
fn check(ticked: &[usize], note: &str, expected: &str) {
    let article = Article::from_json(ARTICLE.as_bytes()).unwrap();
    let text = Owner::new().with(|| {
        let own = Sheet::default();
        own.ticked.set(ticked.to_vec());
        own.note.set(note.into());
        own.address.set("https://here.example/".into());
        let words = english();
        plain(&sheet(&Offer::of(&article, words), own, words))
    });
    assert_eq!(text, format!("{BEFORE}{expected}{AFTER}"));
}

#[test]
fn questions_are_in_article_order() {
    check(
        &[1, 0],
        "",
        "\nQuestions to take to a clinician\n- First question?\n- Second question?\n",
    );
}

#[test]
fn a_key_message_comes_with_its_certainty_limits_and_sources() {
    check(
        &[2],
        "",
        "
Key messages
- It may help.
  Low certainty: this may be so (our reading of the evidence)
  Limits: Not for all.
  Sources in this section:
  1. Trial. BMJ 2022.
    DOI 10.1000/x (https://doi.org/10.1000/x)
  2. Page.
    Website (https://example.org/)
",
    );
    check(
        &[3],
        "",
        "
Key messages
- Nothing is known.
  Sources in this section:
  2. Page.
    Website (https://example.org/)
",
    );
}

#[test]
fn a_note_is_not_changed() {
    check(
        &[],
        " \nOne\n\n  <b>Two</b>\n",
        "\nMy own note\nOne\n\n  <b>Two</b>\n",
    );
    check(
        &[0],
        "  \n ",
        "\nQuestions to take to a clinician\n- First question?\n",
    );
}

#[test]
fn an_unknown_tick_is_ignored() {
    check(&[9], "", "");
}
