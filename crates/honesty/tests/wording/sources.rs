//! Limits, references and reviews.

use honesty::{Check, Options, Retractions};
use serde_json::json;

use crate::published::{ENGLISH, changed, check_none, check_one, found, json};

#[test]
fn a_claim_has_limits_and_a_grade() {
    let claim = json!("It works for everybody.");
    let mut file = changed(ENGLISH, "understanding-ketamine/title", json!("What it is"));
    file["sections"][0]["claim"] = claim;
    let check = |file: &_, expected| {
        let found = found(file, &Options::default()).concerns;
        let messages: Vec<_> = found
            .iter()
            .filter(|concern| concern.check == Check::Limits)
            .map(|concern| concern.message.as_str())
            .collect();
        assert_eq!(messages, [expected]);
    };
    check(&file, "the section has a claim without its certainty");
    file["sections"][0]["limits"] = json!(null);
    check(&file, "the section has a claim without limits");
}

#[test]
fn a_reference_is_cited_and_can_be_found() {
    let last = json(ENGLISH)["references"].as_array().unwrap().len() - 1;
    let file = |reference| {
        let mut file = json(ENGLISH);
        file["references"].as_array_mut().unwrap().push(reference);
        file
    };
    let check = |reference, expected: &[&str]| {
        let found = found(&file(reference), &Options::default()).concerns;
        let path = format!("references[{}]", last + 1);
        assert!(
            found.iter().all(|concern| concern.path == path),
            "{found:?}"
        );
        assert_eq!(
            found
                .iter()
                .map(|concern| concern.message.as_str())
                .collect::<Vec<_>>(),
            expected
        );
    };
    check(
        json!({ "id": "new" }),
        &[
            "nothing cites this reference",
            "this reference has no DOI, PMID or address",
        ],
    );
    check(
        json!({ "id": "new", "PMID": 123 }),
        &["nothing cites this reference"],
    );
}

#[test]
fn a_retracted_reference_is_found() {
    let csv = "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n\
        10.1002/14651858.cd011612.PUB3,0,Retraction,+Error in Data;\n";
    let options = Options {
        retractions: Some(Retractions::from_csv(csv.as_bytes()).unwrap()),
        ..Options::default()
    };
    let found = found(&json(ENGLISH), &options).concerns;
    let [concern] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert_eq!(concern.message, "this paper was retracted: Error in Data");
    let pointer = concern.path.replace('[', "/").replace(']', "");
    assert_eq!(
        json(ENGLISH).pointer(&format!("/{pointer}/id")),
        Some(&json!("dean-2021"))
    );
}

#[test]
fn a_review_is_overdue_on_the_day_after_its_date() {
    let file = changed(ENGLISH, "nextReview", json!("2027-05-27"));
    for (today, expected) in [
        ("2027-05-26", None),
        ("2027-05-27", None),
        ("2027-05-28", Some("the review is overdue since 2027-05-27")),
        ("2030-01-01", Some("the review is overdue since 2027-05-27")),
    ] {
        let options = Options {
            today: Some(today.to_owned()),
            ..Options::default()
        };
        let found = found(&file, &options).concerns;
        assert_eq!(
            found.first().map(|concern| concern.message.as_str()),
            expected,
            "{today}"
        );
    }
    check_one(
        Check::Review,
        ENGLISH,
        "nextReview",
        json!(null),
        "the article has no nextReview",
    );
    check_none(Check::Review, ENGLISH, "nextReview", json!("2027-05-27"));
}
