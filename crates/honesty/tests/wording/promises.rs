//! No word sells.

use honesty::Check;
use serde_json::json;

use crate::published::{ENGLISH, changed, check_none, check_one, concerns};

#[test]
fn a_word_that_sells_is_found() {
    for (place, words, expected) in [
        ("title", json!("Ketamine: a breakthrough"), "breakthrough"),
        (
            "rapid-relief/keyMessage",
            json!("It may be a Game-Changer!"),
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
        (
            "neuroplasticity/limits",
            json!("A spray that is 100 % safe."),
            "100 safe",
        ),
        (
            "neuroplasticity/body/0",
            json!("A proven treatment."),
            "proven treatment",
        ),
        (
            "neuroplasticity/body/0",
            json!("It can be life-changing."),
            "life changing",
        ),
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
        "Nothing is guaranteed.",
        "It cures nobody.",
        "Nothing is 100% safe.",
        "There is no proven treatment.",
        "The FDA gave it breakthrough therapy designation.",
        "Breakthrough pain comes between two doses.",
        "A stroke is a life-changing event. A life-changing diagnosis.",
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
fn a_claim_is_what_others_say() {
    for words in ["A Game-Changer!", "Sleeping less cures depression."] {
        check_none(Check::Promises, ENGLISH, "rapid-relief/claim", json!(words));
    }
}

#[test]
fn a_german_verb_may_be_denied_after_its_object() {
    for (words, expected) in [
        ("Ketamin heilt Depressionen.", 1),
        ("Ketamin heilt Depressionen nicht.", 0),
        ("Die Wunde heilt.", 0),
    ] {
        let mut file = changed(ENGLISH, "introduction/0", json!(words));
        file["lang"] = json!("de");
        let mut found = concerns(&file, Check::Promises);
        found.retain(|concern| concern.path == "introduction[0]");
        assert_eq!(found.len(), expected, "{words}: {found:?}");
    }
}

#[test]
fn words_that_sell_in_german_and_french_are_found() {
    for (lang, words, expected) in [
        ("de", "Garantierte Ergebnisse.", 1),
        ("de", "Es ist zu 100 % sicher.", 1),
        ("de", "Das ist lebensverändernd.", 1),
        ("fr", "Résultats garantis.", 1),
        ("fr", "Cela changera votre vie.", 1),
        ("fr", "Rien n’est garanti.", 0),
    ] {
        let mut file = changed(ENGLISH, "introduction/0", json!(words));
        file["lang"] = json!(lang);
        let mut found = concerns(&file, Check::Promises);
        found.retain(|concern| concern.path == "introduction[0]");
        assert_eq!(found.len(), expected, "{words}: {found:?}");
    }
}

#[test]
fn other_languages_have_their_own_words() {
    for (folder, words, expected) in [
        ("samples/es", "Es una cura milagrosa.", "cura milagrosa"),
        ("samples/es", "Cura la depresión.", "cura la depresión"),
        ("samples/es", "Es totalmente segura.", "totalmente segura"),
        ("samples/es", "Resultados garantizados.", "garantizados"),
        (
            "samples/es",
            "Un tratamiento probado.",
            "tratamiento probado",
        ),
        ("samples/es", "Cambiará su vida.", "cambiará su vida"),
        ("samples/ar", "إنه دواء سحري.", "سحري"),
        ("samples/ar", "سيغير حياتك.", "سيغير حياتك"),
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
