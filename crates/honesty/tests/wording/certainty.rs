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
        (
            "rapid-relief/keyMessage",
            "Ketamine may help, and it will not harm you.",
            "“will not harm”",
        ),
        (
            "rapid-relief/keyMessage",
            "Ketamine has been proven to help, though it may be slow.",
            "“proven”",
        ),
        (
            "rapid-relief/keyMessage",
            "People may feel better; the effect lasts.",
            "“lasts”",
        ),
        (
            "rapid-relief/keyMessage",
            "You may feel better because ketamine repairs the brain.",
            "“repairs”",
        ),
        // A month is no verb.
        (
            "rapid-relief/keyMessage",
            "In May, people felt better.",
            "speaks as if it were high",
        ),
        // The rest of the short version.
        (
            "rapid-relief/limits",
            "It never harms anyone.",
            "“never harms”",
        ),
        ("rapid-relief/limits", "There are no risks.", "“no risks”"),
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
fn words_fit_their_badge() {
    for (lang, level, fitting) in [
        (
            "en",
            "low",
            &[
                "Perhaps ketamine eases depression.",
                "It is possible that ketamine eases depression.",
                "Ketamine appears to ease depression.",
                "Low-certainty evidence suggests that ketamine eases depression.",
                "Some studies suggest a benefit.",
                "There is no proof that it works.",
                "Nobody knows if it works.",
                "Evidence is too weak to say whether it works.",
                "[What is known, in one sentence that a reader can keep.]",
            ][..],
        ),
        ("en", "very-low", &["Nobody knows whether it helps."]),
        ("en", "moderate", &["Ketamine is unlikely to harm."]),
        (
            "es",
            "low",
            &[
                "Parece que la ketamina alivia la depresión.",
                "Nadie sabe si la ketamina alivia la depresión.",
            ],
        ),
        ("es", "moderate", &["Es poco probable que cause daño."]),
        (
            "de",
            "low",
            &[
                "Ketamin scheint zu helfen.",
                "Niemand weiß, ob es hilft.",
                "Es gibt keine Beweise, dass es hilft.",
            ],
        ),
        ("de", "moderate", &["Ein Schaden ist unwahrscheinlich."]),
        (
            "fr",
            "low",
            &[
                "La kétamine semble aider.",
                "Personne ne sait si elle aide.",
                "Il n’y a pas de preuve.",
            ],
        ),
        ("ar", "low", &["لا أحد يعرف هل يساعد."]),
    ] {
        for words in fitting {
            assert_eq!(said_of(lang, level, words), [""; 0], "{lang}: {words}");
        }
    }
    assert_eq!(
        said_of("en", "high", "There is no evidence at all."),
        ["the badge is high, and the key message speaks as if it were very low"]
    );
}

/// What is said of a key message under a badge.
fn said_of(lang: &str, level: &str, words: &str) -> Vec<String> {
    let mut file = changed(ENGLISH, "rapid-relief/keyMessage", json!(words));
    file["lang"] = json!(lang);
    let sections = file["sections"].as_array_mut().unwrap();
    let index = sections
        .iter()
        .position(|section| section["id"] == "rapid-relief")
        .unwrap();
    sections[index]["certainty"]["level"] = json!(level);
    let path = format!("sections[{index}].keyMessage");
    let found = concerns(&file, Check::Certainty).into_iter();
    let found = found.filter(|concern| concern.path == path);
    found.map(|concern| concern.message).collect()
}

#[test]
fn limits_that_deny_harm_are_found_in_other_languages() {
    for (lang, words) in [
        ("es", "No hay riesgos."),
        ("de", "Es schadet niemandem."),
        ("fr", "Il n’y a aucun risque."),
    ] {
        let mut file = changed(ENGLISH, "rapid-relief/limits", json!(words));
        file["lang"] = json!(lang);
        let found = concerns(&file, Check::Certainty);
        let mut found = found.iter();
        assert!(
            found.any(|concern| concern.path.ends_with(".limits")),
            "{words}"
        );
    }
    for words in [
        "That does not mean that there are no risks.",
        "Some people may stop because it makes them dizzy.",
        "It is not known whether it harms no one.",
    ] {
        check_none(
            Check::Certainty,
            ENGLISH,
            "rapid-relief/limits",
            json!(words),
        );
    }
}

#[test]
fn a_denial_claims_nothing() {
    let words = json!("Ketamine may ease depression; it never cures it.");
    check_none(Check::Certainty, ENGLISH, "rapid-relief/keyMessage", words);
}
