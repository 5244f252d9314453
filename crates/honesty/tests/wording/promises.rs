//! No word sells.

use honesty::Check;
use serde_json::json;

use crate::published::{ENGLISH, check_none, check_one};

#[test]
fn a_word_that_sells_is_found() {
    for (place, words, expected) in [
        ("title", json!("Ketamine: a breakthrough"), "breakthrough"),
        (
            "rapid-relief/claim",
            json!("A Game-Changer!"),
            "game changer",
        ),
        (
            "rapid-relief/limits",
            json!(["It is ", { "strong": "life-saving" }, "."]),
            "life saving",
        ),
        (
            "rapid-relief/body/0",
            json!({ "list": ["Ketamine is not addictive."] }),
            "not addictive",
        ),
        (
            "rapid-relief/body/1/chart/caption",
            json!("A dramatic fall."),
            "dramatic",
        ),
        ("questions/0", json!("Does it rewire my brain?"), "rewire"),
        ("help/0/note", json!("Guaranteed to help."), "guaranteed"),
    ] {
        check_one(Check::Promises, ENGLISH, place, words, expected);
    }
}

#[test]
fn what_others_say_may_be_quoted_and_denied() {
    for words in [
        "“Rewires the brain” is a slogan.",
        "The \"miracle cure\" of the press is none.",
        "There is no known cure.",
    ] {
        check_none(
            Check::Promises,
            ENGLISH,
            "neuroplasticity/limits",
            json!(words),
        );
    }
}

#[test]
fn other_languages_have_their_own_words() {
    for (folder, words, expected) in [
        ("samples/es", "Es una cura milagrosa.", "cura milagrosa"),
        ("samples/es", "Es totalmente segura.", "totalmente segura"),
        ("samples/ar", "إنه دواء سحري.", "سحري"),
    ] {
        check_one(
            Check::Promises,
            folder,
            "introduction/0",
            json!(words),
            expected,
        );
    }
}
