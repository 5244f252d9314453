//! Comparisons, terms, copies and long sentences.

use honesty::{Check, Options, Original};
use serde_json::json;

use crate::published::{ENGLISH, changed, check_none, check_one, concerns, found, json};

#[test]
fn a_comparison_names_its_other_side() {
    let check = |folder, words: &str, is_found: bool| {
        let place = "rapid-relief/body/0";
        let words = json!(words);
        if is_found {
            check_one(
                Check::Comparator,
                folder,
                place,
                words,
                "compared with what",
            );
        } else {
            check_none(Check::Comparator, folder, place, words);
        }
    };
    check(ENGLISH, "Ketamine was more effective.", true);
    check(
        ENGLISH,
        "People on it were twice as likely to recover.",
        true,
    );
    check(
        ENGLISH,
        "Ketamine was more effective than midazolam.",
        false,
    );
    check(ENGLISH, "Compared with a placebo, it was better.", false);
    check(ENGLISH, "Some people felt better within a day.", false);
    check(ENGLISH, "“It works better” is what clinics say.", false);
    check(ENGLISH, "Fewer people relapsed.", true);
    check(ENGLISH, "Superior efficacy was shown.", true);
    check(ENGLISH, "Sleep is better when the room is dark.", false);
    check(ENGLISH, "Fewer people died than before.", false);
    check(ENGLISH, "More people live alone today.", false);
    check("samples/es", "La ketamina fue más eficaz.", true);
    check("samples/es", "Hubo menos recaídas.", true);
    check(
        "samples/es",
        "La ketamina fue más eficaz que el midazolam.",
        false,
    );
}

#[test]
fn german_and_french_comparisons_name_their_other_side() {
    for (lang, words, expected) in [
        ("de", "Ketamin wirkt besser.", 1),
        ("de", "Es gab weniger Rückfälle.", 1),
        ("de", "Viele fühlten sich besser.", 0),
        ("de", "Patienten fühlten sich nach einer Woche besser.", 0),
        ("de", "Ihr geht es heute besser.", 0),
        ("de", "Der Schlaf ist besser, wenn es dunkel ist.", 0),
        ("fr", "Une efficacité supérieure a été montrée.", 1),
        ("fr", "Il y a eu moins de rechutes.", 1),
    ] {
        let mut file = changed(ENGLISH, "introduction/0", json!(words));
        file["lang"] = json!(lang);
        let mut found = concerns(&file, Check::Comparator);
        found.retain(|concern| concern.path == "introduction[0]");
        assert_eq!(found.len(), expected, "{words}: {found:?}");
    }
}

#[test]
fn a_term_is_explained_at_its_first_use() {
    let term = json!({ "term": "remission" });
    let place = "introduction/0";
    check_one(
        Check::Terms,
        ENGLISH,
        place,
        json!("It may bring remission."),
        "“remission”",
    );
    check_none(
        Check::Terms,
        ENGLISH,
        place,
        json!(["It may bring ", term, "."]),
    );
    check_one(
        Check::Terms,
        ENGLISH,
        place,
        json!(["Some had a remission. A ", term, " lasted."]),
        "“remission”",
    );
    check_none(
        Check::Terms,
        ENGLISH,
        place,
        json!(["Some had a ", term, ". A remission lasted."]),
    );
    check_none(
        Check::Terms,
        ENGLISH,
        place,
        json!({ "heading": "Remission" }),
    );
    check_one(
        Check::Terms,
        ENGLISH,
        place,
        json!(["Remissions may be short. A ", term, " lasted."]),
        "“remissions”",
    );
}

#[test]
fn copied_words_are_found_unless_they_are_a_quotation() {
    let original = "Of the forty mice, none of them had ever run so far before.";
    let check = |words, is_found: bool| {
        let options = Options {
            originals: vec![Original::new("mice.txt", original)],
            ..Options::default()
        };
        let found = found(&changed(ENGLISH, "rapid-relief/body/0", words), &options);
        let mut copied = found
            .concerns
            .iter()
            .filter(|concern| concern.check == Check::Copied);
        let message = copied.next().map(|concern| concern.message.clone());
        let expected = "these words are copied from mice.txt: “none of them had ever run so far”";
        assert_eq!(message.as_deref(), is_found.then_some(expected));
    };
    let cite = json!({ "cite": "dean-2021" });
    check(
        json!("Among them, NONE of them had – ever – run so far."),
        true,
    );
    check(
        json!(["They say “none of them had ever run so far”.", cite]),
        false,
    );
    check(json!("They say “none of them had ever run so far”."), true);
    check(
        json!({ "quote": ["None of them had ever run so far."] }),
        false,
    );
    check(json!("None of them had ever run."), false);
}

#[test]
fn a_section_that_is_hard_to_read_names_its_hardest_sentence() {
    let hard = "Notwithstanding considerable methodological heterogeneity, preliminary investigations demonstrated \
        statistically significant amelioration of depressive symptomatology following intravenous administration. ";
    let file = changed(
        ENGLISH,
        "neuroplasticity/body",
        json!([hard.repeat(9), "It is so."]),
    );
    let concerns = concerns(&file, Check::ReadingLevel);
    let [concern] = concerns.as_slice() else {
        panic!("{concerns:#?}");
    };
    assert!(
        concern.message.contains("Flesch–Kincaid grade"),
        "{concern:?}"
    );
    assert!(
        concern
            .advice
            .as_ref()
            .unwrap()
            .contains("“Notwithstanding"),
        "{concern:?}"
    );
    assert!(concern.path.ends_with(".body[0]"), "{concern:?}");
}

#[test]
fn what_cannot_be_checked_in_a_language_is_said_once() {
    let mut file = json(ENGLISH);
    file["lang"] = json!("ja");
    let language = concerns(&file, Check::Language);
    let expected = "nothing is checked in “ja” for certainty, promises, comparator, help, safe-messaging and reading-level";
    assert_eq!(
        language
            .iter()
            .map(|concern| concern.message.as_str())
            .collect::<Vec<_>>(),
        [expected]
    );
    for check in [Check::Certainty, Check::Promises, Check::ReadingLevel] {
        assert_eq!(concerns(&file, check), []);
    }
}
