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
        (
            "rapid-relief/keyMessage",
            "Light may help, and is safe.",
            "“is safe”",
        ),
        (
            "rapid-relief/keyMessage",
            "Light may lift mood and it is safe.",
            "“is safe”",
        ),
        (
            "rapid-relief/keyMessage",
            "Light may lift mood and improves sleep.",
            "“improves”",
        ),
        (
            "rapid-relief/keyMessage",
            "Light may help because it resets the body clock.",
            "“resets”",
        ),
        (
            "rapid-relief/keyMessage",
            "Depression may be eased by light, which is safe.",
            "“is safe”",
        ),
        (
            "rapid-relief/keyMessage",
            "Talk to your doctor. Light heals.",
            "speaks as if it were high",
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
            "There are no known risks.",
            "“no known risks”",
        ),
        ("rapid-relief/limits", "It is safe.", "“is safe”"),
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
                "No one knows if light helps.",
                "It is not known whether light helps.",
                "It is unclear if light helps.",
                "The evidence for light is weak.",
                "We are unsure if light helps.",
                "Talk to your doctor before you start.",
                "Ask if it is safe for you. Do not stop by yourself.",
                "It is possible that light lifts mood and improves sleep.",
                "Perhaps light lifts mood and is safe.",
                "Light may ease low mood, which lasts for months in some people.",
                "Light may help people who sleep badly and wake early.",
                "Light may help, but it is not known if it is safe in pregnancy.",
                "Light could lift mood and improve sleep.",
                "Light may help, and it is safe only with a filter.",
                "Light may help in winter, when days are short and sleep is poor.",
                "A lamp may ease low mood for some people, but it does not replace treatment.",
                "Light may work as well as tablets, and may have fewer side effects than they do.",
                "Morning light could improve sleep; evening light may disturb it.",
                "Light might help, though studies were small and short.",
                "There is little evidence that a lamp helps children.",
                "A lamp may help, which is why some clinics lend one.",
                "It may help some people and harm others.",
                "People may feel worse at first and stop too early.",
                "Tell your doctor if you feel restless, and ask whether to go on.",
            ][..],
        ),
        (
            "en",
            "very-low",
            &[
                "Nobody knows whether it helps.",
                "Nobody has studied whether light helps.",
                "There are no good studies.",
                "We cannot say if light helps.",
                "It has not been tested in people.",
                "The evidence is very weak.",
                "It is not known whether light helps.",
            ],
        ),
        ("en", "moderate", &["Ketamine is unlikely to harm."]),
        (
            "es",
            "low",
            &[
                "Parece que la ketamina alivia la depresión.",
                "Nadie sabe si la ketamina alivia la depresión.",
                "No se sabe si la luz ayuda.",
                "Las pruebas sobre la luz son débiles.",
                "La luz ayudaría a algunas personas.",
                "Hable con su médico antes de empezar.",
                "La luz podría aliviar el ánimo y mejorar el sueño.",
            ],
        ),
        (
            "es",
            "very-low",
            &["No se ha estudiado.", "No se puede decir si la luz ayuda."],
        ),
        ("es", "moderate", &["Es poco probable que cause daño."]),
        (
            "de",
            "low",
            &[
                "Ketamin scheint zu helfen.",
                "Niemand weiß, ob es hilft.",
                "Es gibt keine Beweise, dass es hilft.",
                "Es ist unklar, ob Licht hilft.",
                "Die Evidenz für Licht ist schwach.",
                "Sprechen Sie mit Ihrer Ärztin, bevor Sie beginnen.",
                "Der Schlaf könnte vertieft und verbessert werden.",
            ],
        ),
        (
            "de",
            "very-low",
            &[
                "Niemand hat untersucht, ob Licht hilft.",
                "Es gibt keine guten Studien.",
                "Ob Licht hilft, lässt sich nicht sagen.",
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
                "On ne sait pas si la lumière aide.",
                "La lumière aiderait certaines personnes.",
                "Les preuves sont faibles.",
                "Parlez-en à votre médecin.",
            ],
        ),
        (
            "fr",
            "very-low",
            &[
                "Personne n’a étudié la lumière.",
                "Aucune étude ne le dit.",
                "On ne sait pas si la lumière aide.",
            ],
        ),
        ("ar", "low", &["لا أحد يعرف هل يساعد."]),
        (
            "ar",
            "very-low",
            &[
                "لا يعرف أحد ما إذا كان الضوء يساعد.",
                "من غير المعروف ما إذا كان الضوء يساعد.",
            ],
        ),
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
        ("es", "Es segura."),
        ("es", "No se conocen riesgos."),
        ("de", "Es schadet niemandem."),
        ("de", "Es sind keine Risiken bekannt."),
        ("de", "Es ist unbedenklich."),
        ("fr", "Il n’y a aucun risque."),
        ("fr", "C’est sans danger."),
        ("fr", "Il n’y a aucun risque connu."),
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
        "No study can show that it is safe for everyone.",
        "Check that it is safe with your other medicines.",
        "It is not safe in pregnancy.",
        "Do not drive until it is safe.",
        "It is safe only in a clinic.",
        "That it is safe has not been shown.",
        "A nurse checks when it is safe to go home.",
        "Side effects are common, and some are serious.",
        "Keep it in a safe place.",
        "Few risks are known, because the trials were small.",
        "It does not work for everyone and may make some people dizzy.",
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
fn half_facts_are_found_in_other_languages() {
    for (lang, words) in [
        ("es", "La luz podría ayudar y reduce el dolor."),
        ("es", "La luz podría ayudar y es segura."),
        ("fr", "La lumière pourrait aider et améliore le sommeil."),
        ("fr", "La lumière pourrait aider, et elle est sans danger."),
        (
            "fr",
            "La dépression pourrait céder à la lumière, qui est sans danger.",
        ),
        ("de", "Licht könnte helfen und ist unbedenklich."),
        ("de", "Licht könnte helfen, und es ist unbedenklich."),
    ] {
        assert_eq!(said_of(lang, "low", words).len(), 1, "{lang}: {words}");
    }
}

#[test]
fn a_denial_claims_nothing() {
    let words = json!("Ketamine may ease depression; it never cures it.");
    check_none(Check::Certainty, ENGLISH, "rapid-relief/keyMessage", words);
}
