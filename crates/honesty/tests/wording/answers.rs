//! Answers with a reason.

use honesty::{Check, Options};
use serde_json::{Value, json};

use crate::published::{ENGLISH, changed, found};

/// An article with a comparison without its other side in `rapid-relief`, and with these answers.
fn answered(answers: Value) -> (Vec<String>, Vec<String>) {
    let mut file = changed(
        ENGLISH,
        "rapid-relief/body/0",
        json!("Ketamine was more effective."),
    );
    if file["answered"].is_null() {
        file["answered"] = json!([]);
    }
    let own = file["answered"].as_array_mut().unwrap();
    own.retain(|answer| answer["at"] != "rapid-relief");
    own.extend(answers.as_array().unwrap().clone());
    let found = found(&file, &Options::default());
    let is_told = |check| matches!(check, Check::Comparator | Check::Answers);
    let concerns = found
        .concerns
        .iter()
        .filter(|concern| is_told(concern.check));
    let concerns = concerns.map(|concern| format!("{}: {}", concern.check.name(), concern.message));
    let answered = found.answered.iter().filter(|answer| is_told(answer.check));
    (
        concerns.collect(),
        answered.map(|answer| answer.reason.clone()).collect(),
    )
}

#[test]
fn an_answer_with_a_reason_is_listed_in_place_of_the_note() {
    let reason = "The next sentence names the placebo.";
    for at in [json!("rapid-relief"), json!(null)] {
        let answer = json!([{ "check": "comparator", "at": at, "reason": reason }]);
        assert_eq!(answered(answer), (vec![], vec![reason.to_owned()]));
    }
}

#[test]
fn an_answer_that_answers_nothing_is_told() {
    let comparator = "comparator: “more effective” does not say compared with what: “Ketamine was more effective”";
    for (answer, expected) in [
        (
            json!({ "check": "comparator", "at": "rapid-relief" }),
            "answers: the answer to comparator gives no reason",
        ),
        (
            json!({ "check": "comparator", "reason": "ok" }),
            "answers: the answer to comparator gives no reason",
        ),
        (
            json!({ "check": "comparison", "reason": "It is clear here." }),
            "answers: there is no check “comparison” to answer",
        ),
        (
            json!({ "check": "answers", "reason": "It is clear here." }),
            "answers: there is no check “answers” to answer",
        ),
        (
            json!("comparator"),
            "answers: there is no check “” to answer",
        ),
        (
            json!({ "check": "comparator", "at": "conclusion", "reason": "It is clear here." }),
            "answers: comparator in conclusion is answered, but there is nothing to answer",
        ),
        (
            json!({ "check": "figures", "reason": "They are well known." }),
            "answers: figures is answered, but there is nothing to answer",
        ),
    ] {
        let (concerns, answered) = answered(json!([answer]));
        assert_eq!(
            (concerns, answered),
            (vec![comparator.to_owned(), expected.to_owned()], vec![])
        );
    }
}

#[test]
fn an_answer_to_a_check_that_lacked_its_file_is_left_alone() {
    for check in ["retracted", "copied", "review"] {
        let answer = json!([{ "check": check, "reason": "The authors agreed to it." }]);
        let (concerns, _) = answered(answer);
        assert_eq!(concerns.len(), 1, "{concerns:?}");
    }
}
