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
        "When life feels not worth living",
        "Better off dead?",
        "When you want to die",
        "Cutting yourself",
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
fn titles_of_other_languages_are_about_self_harm_without_the_word() {
    for (lang, title) in [
        ("de", "Ritzen"),
        ("de", "Selbstverletzendes Verhalten"),
        ("de", "Wenn das Leben nicht mehr lebenswert ist"),
        ("es", "Cuando no vale la pena vivir"),
        ("es", "Cortarse la piel"),
        ("fr", "Quand la vie ne vaut plus la peine d’être vécue"),
        ("fr", "Se scarifier"),
        ("ar", "إيذاء الذات"),
    ] {
        let mut file = changed(ENGLISH, "rapid-relief/title", json!(title));
        file["lang"] = json!(lang);
        let found = concerns(&file, Check::Help);
        assert_eq!(found.len(), 1, "{title}: {found:?}");
    }
    for title in [
        "A life worth living",
        "Cutting down on alcohol",
        "A will to live",
    ] {
        check_none(Check::Help, ENGLISH, "rapid-relief/title", json!(title));
    }
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
        (ENGLISH, "Suicide rates are skyrocketing.", "skyrocketing"),
        // Only another part of the article has the word "suicide".
        (ENGLISH, "He hanged himself.", "hanged himself"),
        (ENGLISH, "She tried to hang herself.", "hang herself"),
        (ENGLISH, "He shot himself.", "shot himself"),
        (ENGLISH, "They slit their wrists.", "slit their wrists"),
        (
            ENGLISH,
            "She jumped in front of a train.",
            "jumped in front of a train",
        ),
        (ENGLISH, "He jumped from a bridge.", "jumped from a bridge"),
        (
            ENGLISH,
            "He killed himself by jumping from a bridge; a suicide.",
            "jumping from a bridge",
        ),
        (
            ENGLISH,
            "She cut her wrists in a suicide attempt.",
            "cut her wrists",
        ),
        (
            ENGLISH,
            "He died of suicide by hanging.",
            "suicide by hanging",
        ),
        (
            ENGLISH,
            "A suicide attempt by overdose of paracetamol.",
            "attempt by overdose",
        ),
        (
            ENGLISH,
            "After two failed attempts, he sought help for his suicidal thoughts.",
            "failed attempts",
        ),
        (
            ENGLISH,
            "She made two failed attempts to end her life.",
            "failed attempts",
        ),
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
    check_one(
        Check::SafeMessaging,
        ENGLISH,
        "suicidal-thoughts/body/0",
        json!("See a doctor after a failed attempt."),
        "failed attempt",
    );
}

#[test]
fn words_that_are_often_about_something_else_are_left_alone() {
    for words in [
        "A lethal dose in mice is known.",
        "He died by suicide.",
        "He tried again after a failed attempt to stop smoking.",
        "Sleep can be a bridge to better health.",
        "An overdose of ketamine is dangerous.",
        "Suicidal thoughts and an overdose are reasons to call for help.",
        "Smoke has carbon monoxide in it.",
        "Suicide rates jumped from one year to the next.",
    ] {
        let words = json!(words);
        check_none(Check::SafeMessaging, ENGLISH, "introduction/0", words);
    }
}

#[test]
fn each_kind_of_word_is_named() {
    let words = json!("He committed suicide after two failed attempts.");
    let found = concerns(
        &changed(ENGLISH, "introduction/0", words),
        Check::SafeMessaging,
    );
    let [first, second] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(first.message.contains("committed suicide"), "{first:?}");
    assert!(second.message.contains("failed attempts"), "{second:?}");
}

#[test]
fn a_way_to_die_needs_no_other_word() {
    let mut file = json!({
        "format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": { "name": "C" },
        "sections": [{ "id": "s", "title": "S", "body": ["He hanged himself."] }],
    });
    assert_eq!(concerns(&file, Check::SafeMessaging).len(), 1);
    file["sections"][0]["body"] = json!(["He shot himself in the foot. He made failed attempts."]);
    assert_eq!(concerns(&file, Check::SafeMessaging), []);
}

#[test]
fn words_of_other_languages_are_found() {
    for (lang, words, expected) in [
        ("de", "Er hat Suizid begangen.", "suizid begangen"),
        ("de-AT", "Der Selbstmord", "selbstmord"),
        ("de", "Er wählte den Freitod.", "freitod"),
        ("de", "Er war ein Selbstmörder.", "selbstmörder"),
        (
            "de",
            "Nach einem missglückten Suizidversuch",
            "missglückten suizidversuch",
        ),
        (
            "de",
            "Ein missglückter Suizidversuch",
            "missglückter suizidversuch",
        ),
        ("de", "Sie hat sich erhängt.", "sich erhängt"),
        ("es", "Se ahorcó.", "se ahorcó"),
        (
            "es",
            "Tras dos intentos fallidos de suicidio",
            "intentos fallidos de suicidio",
        ),
        ("fr", "Il s’est pendu.", "s est pendu"),
        (
            "fr",
            "Après deux tentatives de suicide ratées",
            "tentatives de suicide ratées",
        ),
        ("ar", "شنق نفسه.", "شنق نفسه"),
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
