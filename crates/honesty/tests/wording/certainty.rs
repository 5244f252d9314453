//! The badge, the key message and the rest of the short version say the same thing.

use honesty::Check;
use serde_json::json;

use crate::published::{ENGLISH, changed, check_none, check_one, concerns};

#[test]
fn a_message_that_is_surer_than_its_badge_is_found() {
    let check = |folder, place, words: &str, expected| {
        check_one(Check::Certainty, folder, place, json!(words), expected);
    };
    for (place, words, expected) in [
        // Another grade's verb.
        (
            "rapid-relief/certainty/level",
            "moderate",
            "the badge is moderate, and the key message speaks as if it were low",
        ),
        (
            "rapid-relief/keyMessage",
            "Ketamine probably eases depression within a day.",
            "the badge is low, and the key message speaks as if it were moderate",
        ),
        (
            "neuroplasticity/keyMessage",
            "Ketamine may make new links in the brain.",
            "the badge is very low, and the key message speaks as if it were low",
        ),
        (
            "suicidal-thoughts/keyMessage",
            "We do not know whether ketamine eases suicidal thoughts.",
            "the badge is low, and the key message speaks as if it were very low",
        ),
        // No such verb.
        (
            "is-it-addictive/keyMessage",
            "Addiction is rare when treatment is supervised.",
            "the badge is low, and the key message speaks as if it were high",
        ),
        // A second claim, without one.
        (
            "rapid-relief/keyMessage",
            "Ketamine may ease depression, and it prevents a relapse.",
            "“prevents”",
        ),
        // The rest of the short version.
        (
            "rapid-relief/limits",
            "It is probably safe for most people.",
            "the limits are surer than the badge",
        ),
        (
            "suicidal-thoughts/limits",
            "One dose stops the thoughts. See a doctor.",
            "“stops”",
        ),
        // The end must not be surer than the sections.
        (
            "conclusion/body/0",
            "Ketamine works for most people.",
            "“works”",
        ),
    ] {
        check(ENGLISH, place, words, expected);
    }
    check(
        "samples/es",
        "rapid-relief/keyMessage",
        "La ketamina alivia la depresión en un día.",
        "speaks as if it were high",
    );
    check(
        "samples/ar",
        "rapid-relief/certainty/level",
        "moderate",
        "speaks as if it were low",
    );
}

#[test]
fn a_fact_under_a_high_badge_is_no_claim_too_many() {
    let mut file = changed(ENGLISH, "rapid-relief/certainty/level", json!("high"));
    let mut sections = file["sections"].as_array_mut().unwrap().iter_mut();
    let section = sections.find(|section| section["id"] == "rapid-relief");
    section.unwrap()["keyMessage"] = json!("Ketamine eases depression, and it works.");
    assert_eq!(concerns(&file, Check::Certainty), []);
}

#[test]
fn a_denial_claims_nothing() {
    let words = json!("Ketamine may ease depression; it never cures it.");
    check_none(Check::Certainty, ENGLISH, "rapid-relief/keyMessage", words);
}
