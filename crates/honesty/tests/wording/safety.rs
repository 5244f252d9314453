//! Help lines, and words about suicide.

use honesty::Check;
use serde_json::json;

use crate::published::{ENGLISH, changed, check_none, check_one, concerns};

#[test]
fn a_section_on_suicide_shows_the_help_lines() {
    check_one(
        Check::Help,
        ENGLISH,
        "suicidal-thoughts/help",
        json!(false),
        "does not show the help lines",
    );
    for words in [
        "Self-harm",
        "Thoughts of ending your life",
        "Ideas of death",
    ] {
        check_one(
            Check::Help,
            ENGLISH,
            "rapid-relief/title",
            json!(words),
            "does not show the help lines",
        );
    }
    check_one(
        Check::Help,
        "samples/es",
        "risks/title",
        json!("Autolesiones"),
        "about harming or killing oneself",
    );
    check_one(
        Check::Help,
        "samples/es",
        "risks/title",
        json!("Riesgo de suicidio"),
        "is about suicide",
    );
    check_one(
        Check::Help,
        "samples/ar",
        "risks/title",
        json!("خطر الانتحار"),
        "is about suicide",
    );
}

#[test]
fn an_article_has_a_help_line() {
    check_one(
        Check::Help,
        ENGLISH,
        "help",
        json!([]),
        "speaks of suicide and has no help line",
    );
}

#[test]
fn words_that_guidelines_warn_of_are_found() {
    for (folder, words, expected) in [
        (ENGLISH, "He committed suicide.", "committed suicide"),
        (
            ENGLISH,
            "After a failed suicide attempt, she felt better.",
            "failed suicide attempt",
        ),
        (ENGLISH, "There is a suicide epidemic.", "suicide epidemic"),
        (
            "samples/es",
            "Cometió suicidio en casa.",
            "cometió suicidio",
        ),
        (
            "samples/ar",
            "كانت محاولة انتحار فاشلة.",
            "محاولة انتحار فاشلة",
        ),
    ] {
        check_one(
            Check::SafeMessaging,
            folder,
            "introduction/0",
            json!(words),
            expected,
        );
    }
    check_none(
        Check::SafeMessaging,
        ENGLISH,
        "introduction/0",
        json!("A lethal dose in mice is known."),
    );
    check_none(
        Check::SafeMessaging,
        ENGLISH,
        "introduction/0",
        json!("He died by suicide."),
    );
}

#[test]
fn german_and_french_words_are_found() {
    for (lang, words, expected) in [
        ("de", "Er hat Suizid begangen.", "suizid begangen"),
        ("de-AT", "Der Selbstmord", "selbstmord"),
        (
            "fr",
            "Une tentative de suicide ratée",
            "tentative de suicide ratée",
        ),
    ] {
        let mut file = changed(ENGLISH, "introduction/0", json!(words));
        file["lang"] = json!(lang);
        let concerns = concerns(&file, Check::SafeMessaging);
        assert!(
            concerns
                .iter()
                .any(|concern| concern.message.contains(expected)),
            "{words}: {concerns:?}"
        );
    }
}
