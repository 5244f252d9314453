//! Every number has a citation in its sentence.

use honesty::Check;
use serde_json::json;

use crate::published::{ENGLISH, check_none, check_one};

#[test]
fn a_number_without_a_citation_is_found() {
    let check = |folder, place, words, expected| {
        check_one(Check::Figures, folder, place, words, expected);
    };
    let cite = json!({ "cite": "dean-2021" });
    for (place, words, expected) in [
        ("introduction/1", json!("About 5% of adults."), "5%"),
        (
            "rapid-relief/body/0",
            json!(["Many felt better.", cite, " It was 64% of them."]),
            "64%",
        ),
        (
            "rapid-relief/body/0",
            json!("In TRANSFORM-2 it was 69.3%."),
            "69.3%",
        ),
        (
            "rapid-relief/body/0",
            json!("It lasted for about two long weeks."),
            "two long weeks",
        ),
        (
            "rapid-relief/body/0",
            json!("More than three in four did not."),
            "three in four",
        ),
        (
            "rapid-relief/certainty/because",
            json!("It was seen in 7 trials."),
            "7 trials",
        ),
        (
            "rapid-relief/limits",
            json!("It was worse for 8.4%."),
            "8.4%",
        ),
        (
            "rapid-relief/keyMessage",
            json!("It may help 64% of people."),
            "a key message has a number",
        ),
        (
            "rapid-relief/body/1/chart/source",
            json!(null),
            "a chart has no source",
        ),
        (
            "treatment-resistant-depression/body/3/table/rows/0/0",
            json!("TRANSFORM-2"),
            "69.3%",
        ),
        (
            "rapid-relief/body/0",
            json!({ "quote": [{ "list": ["In 1 of 9."] }] }),
            "1 of 9",
        ),
        ("conclusion/body/0", json!("It has 1,148 uses."), "1,148"),
        (
            "glossary/0/definition",
            json!("A scale from 0 to 60."),
            "0 to 60",
        ),
    ] {
        check(ENGLISH, place, words, expected);
    }
    check(
        "samples/es",
        "rapid-relief/body/0",
        json!("Respondió el 64 %."),
        "64 %",
    );
    check(
        "samples/ar",
        "rapid-relief/body/0",
        json!("استجاب 64 في المئة."),
        "64",
    );
}

#[test]
fn names_and_parts_of_the_article_are_no_figures() {
    for words in [
        "KARMA-Dep 2 found no difference, nor did TRANSFORM-3.",
        "We use four grades.",
        "Three different things are called ketamine therapy.",
        "In one trial it did not.",
        "COVID-19, vitamin B12, DSM 5 and type 2 diabetes are names.",
        "The two trials agree.",
        "Call 116 123 or 999, or go to step 2.",
        "In the first two weeks, rest.",
    ] {
        check_none(Check::Figures, ENGLISH, "rapid-relief/body/0", json!(words));
    }
}
