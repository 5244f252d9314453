//! Whatever is in a file: no panic, and no advice that changes what a value names.

use std::fs;
use std::path::{Path, PathBuf};

use annotate_snippets::Renderer;
use honesty::Options;
use icu_normalizer::DecomposingNormalizer;
use jsonc_parser::common::Ranged;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::character::is_invisible;
use super::entity::without_entities;
use super::finding::{Advice, Finding, Severity};
use super::source::Source;
use super::{Checked, findings, report};

const FULL: &str = include_str!("../../../../tests/fixtures/full/article.json");

fn found(bytes: &[u8]) -> Vec<Finding> {
    let findings = findings(bytes, Path::new("article.json"), &Options::default());
    let checked = Checked {
        name: "article.json".to_owned(),
        bytes: bytes.to_vec(),
        findings,
        is_read: true,
    };
    assert!(report(&checked, Renderer::plain()).ends_with(".\n"));
    checked.findings
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        found(&bytes);
    }

    #[test]
    fn any_text_of_json_characters(text in r#"[\[\]{}":,0-9a-z\\“”'\u{b}\u{a0} \n]{0,80}"#) {
        found(text.as_bytes());
    }

    #[test]
    fn bytes_changed(changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..6)) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (place, byte) in changes {
            *place.get_mut(&mut bytes) = byte;
        }
        found(&bytes);
    }

    #[test]
    fn any_words_in_any_text(words in words()) {
        let mut article = article();
        article["title"] = words.as_str().into();
        article["sections"][0]["body"] = json!([words, [words, { "em": words }, { "cite": words }]]);
        for finding in found(article.to_string().as_bytes()) {
            if let Some(Advice::Write(value)) = &finding.advice {
                let value = value.as_str().unwrap_or_default();
                assert_readable(&words, value);
                if finding.message.contains("the text has HTML") {
                    assert_without_tags(value);
                }
            }
        }
    }

    #[test]
    fn an_identifier_stays_the_same(field in select(&["DOI", "PMID", "PMCID", "URL"]), written in identifier()) {
        let mut article = article();
        article["references"][0][field] = written.as_str().into();
        let path = format!("references[0].{field}");
        assert_identity(&article, &path, &written);
    }

    #[test]
    fn an_id_stays_the_same(written in identifier()) {
        let mut article = article();
        article["references"][0]["id"] = written.as_str().into();
        assert_identity(&article, "references[0].id", &written);
    }

    #[test]
    fn an_address_stays_the_same(written in identifier()) {
        let mut article = article();
        article["sections"][0]["body"] = json!([[{ "link": { "href": written, "text": "Words" } }]]);
        assert_identity(&article, "sections[0].body[0][0].link.href", &written);
    }

    #[test]
    fn a_number_stays_the_same(written in identifier()) {
        let mut article = article();
        article["help"][0]["call"] = written.as_str().into();
        assert_identity(&article, "help[0].call", &written);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn one_slip_is_not_told_as_many(place in any::<Index>(), sign in select(&SIGNS)) {
        let signs = GOOD.match_indices(|c| c == ' ' || SIGNS.contains(&c));
        let signs: Vec<usize> = signs.map(|(at, _)| at).collect();
        let at = *place.get(&signs);
        let mut text = GOOD.to_owned();
        text.replace_range(at..=at, &sign.to_string());
        let mut findings = found(text.as_bytes());
        findings.retain(|one| one.severity == Severity::Problem && one.path.is_empty());
        prop_assert!(findings.len() <= 3, "{:?} in\n{}", findings, text);
    }
}

/// Signs that make another JSON, or none, where they replace another.
const SIGNS: [char; 10] = ['"', '\'', '”', '{', '}', '[', ']', ',', ':', '\n'];

const GOOD: &str = include_str!("../../tests/faults/article.json");

/// The faults of `tests/faults/faults.json` in JSON: what each replaces, and by what.
fn faults() -> Vec<(String, String)> {
    let table = include_str!("../../tests/faults/faults.json");
    let faults: Vec<Value> = serde_json::from_str(table).unwrap();
    let text = |fault: &Value, name: &str| fault[name].as_str().unwrap().to_owned();
    let faults = faults
        .iter()
        .filter(|fault| fault["file"] == "article.json" && fault["encoding"].is_null())
        .filter(|fault| fault["replace"].is_string());
    faults
        .map(|fault| (text(fault, "replace"), text(fault, "by")))
        .collect()
}

/// Follows each advice that has a value. Returns how many there are. The hidden findings are of other faults of the text,
/// which show once the one that hides them is mended.
fn follow_each(text: &str, hidden: &[Finding]) -> usize {
    let findings = found(text.as_bytes());
    let source = Source::of(text);
    let followed = findings.iter().filter(|finding| {
        matches!(finding.advice, Some(Advice::Write(_) | Advice::Rename(_)))
            && source.value(&finding.path).is_some()
    });
    followed
        .map(|finding| assert_right(text, finding, hidden))
        .count()
}

#[test]
fn no_advice_on_a_fault_leads_to_another() {
    let faults = faults().into_iter();
    let followed: usize = faults
        .map(|(replace, by)| follow_each(&GOOD.replacen(&replace, &by, 1), &[]))
        .sum();
    assert!(followed > 10, "only {followed} followed");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_advice_on_several_faults_leads_to_another(chosen in prop::collection::vec(select(faults()), 2..6)) {
        let mut text = GOOD.to_owned();
        let mut alone = Vec::new();
        for (replace, by) in chosen {
            text = text.replacen(&replace, &by, 1);
            alone.extend(found(GOOD.replacen(&replace, &by, 1).as_bytes()));
        }
        follow_each(&text, &alone);
    }

    #[test]
    fn no_advice_on_a_changed_text_leads_to_another(
        field in select(&["DOI", "PMID", "PMCID", "URL", "type", "id", "issued"]),
        written in identifier(),
        region in "[A-Za-z]{1,8}",
    ) {
        let mut article: Value = serde_json::from_str(GOOD).unwrap();
        article["references"][0][field] = written.as_str().into();
        article["help"][0]["region"] = region.as_str().into();
        // No other value may be the same, because an id is renamed wherever its text occurs.
        article["sections"][1]["id"] = format!("Section {region}").into();
        follow_each(&article.to_string(), &[]);
    }
}

/// What an advice writes in the place of words has words, and nothing that nobody sees, unless that was there.
fn assert_readable(words: &str, written: &str) {
    assert!(!written.trim().is_empty(), "{words:?}");
    for c in written.chars() {
        let is_new = !words.contains(c) && c != '\u{ad}';
        assert!(!(is_new && is_invisible(c)), "{written:?} for {words:?}");
    }
}

fn assert_without_tags(written: &str) {
    for name in ["script", "sc>", "math", "mml:"] {
        assert!(!written.contains(&format!("<{name}")), "{written:?}");
    }
}

/// The advice on the value at a path is right and names nothing else.
fn assert_identity(article: &Value, path: &str, written: &str) {
    let text = article.to_string();
    for finding in found(text.as_bytes()) {
        if finding.path != path {
            continue;
        }
        match &finding.advice {
            Some(Advice::Write(Value::String(value)) | Advice::Rename(value)) => {
                assert!(is_same(written, value), "{value:?} for {written:?}");
                assert_right(&text, &finding, &[]);
            }
            Some(Advice::Say(sentence)) => {
                for number in numbers(sentence) {
                    assert!(
                        decoded(written).contains(&number),
                        "{sentence} on {written:?}"
                    );
                }
            }
            other => assert_eq!(*other, None),
        }
    }
}

/// Whether two texts name the same thing, by their letters and digits. Anything before it (an
/// address, a word) does not count, nor does the version of a PubMed Central ID.
fn is_same(written: &str, value: &str) -> bool {
    let letters_of_value = letters(value);
    let thing = letters_of_value.trim_start_matches("pmc");
    let version = written.trim_end_matches('/').rsplit_once('.');
    let version = version.filter(|_| value.starts_with("PMC"));
    // In an address, a question mark or a hash ends the DOI.
    let address = written
        .contains("doi.org/")
        .then(|| written.split(['?', '#']).next());
    let address = address.flatten().unwrap_or(written);
    let forms = [
        letters(address),
        letters(&decoded(address)),
        letters(&without_entities(written)),
        letters(&without_entities(address)),
        letters(written),
        letters(&decoded(written)),
        letters(version.map_or(written, |(text, _)| text)),
    ];
    forms.iter().any(|form| {
        let before = form.strip_suffix(thing);
        before.is_some_and(|before| !before.ends_with(|c: char| c.is_ascii_digit()))
    })
}

fn letters(text: &str) -> String {
    let plain = DecomposingNormalizer::new_nfkd().normalize(text);
    let plain = plain.to_lowercase();
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The longer numbers in a sentence, except the codes of characters.
fn numbers(sentence: &str) -> Vec<String> {
    let words = sentence.split(|c: char| !c.is_ascii_alphanumeric() && c != '+');
    let words = words.filter(|word| !word.starts_with("U+"));
    let numbers =
        words.filter(|word| word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
    numbers.map(str::to_owned).collect()
}

/// Following the advice removes the finding.
fn assert_right(text: &str, finding: &Finding, hidden: &[Finding]) {
    let source = Source::of(text);
    let value = source.value(&finding.path).unwrap();
    let applied = match finding.advice.as_ref().unwrap() {
        Advice::Write(written) => {
            let (before, after) = (
                &source.text.get(..value.start()),
                &source.text.get(value.end()..),
            );
            format!("{}{written}{}", before.unwrap(), after.unwrap())
        }
        Advice::Rename(id) => {
            let old = Value::from(value.as_string_lit().unwrap().value.as_ref());
            source.text.replace(&old.to_string(), &format!("\"{id}\""))
        }
        Advice::Say(_) => return,
    };
    let before = found(text.as_bytes());
    for left in found(applied.as_bytes()) {
        let is_same = left.path == finding.path && left.message == finding.message;
        assert!(!is_same, "{finding:?} in\n{applied}");
        let mut before = before.iter().chain(hidden);
        let is_new =
            !before.any(|other| (&other.path, &other.message) == (&left.path, &left.message));
        // Whatever was wrong may have kept the model from looking further into the value.
        let is_problem = left.severity == Severity::Problem;
        assert!(
            !(is_new && is_problem),
            "{left:?} after {finding:?} in\n{applied}"
        );
    }
}

#[test]
fn whoever_follows_an_advice_has_one_finding_less() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let files = fs::read_dir(fixtures).unwrap();
    let files: Vec<PathBuf> = files
        .map(|case| case.unwrap().path().join("article.json"))
        .collect();
    let mut applied = 0;
    for file in files {
        let Ok(text) = fs::read_to_string(&file) else {
            continue;
        };
        for finding in found(text.as_bytes()) {
            let is_text = Source::of(&text).value(&finding.path).is_some();
            if let (Some(Advice::Write(_) | Advice::Rename(_)), true) = (&finding.advice, is_text) {
                assert_right(&text, &finding, &[]);
                applied += 1;
            }
        }
    }
    assert!(applied > 30, "only {applied} applied");
}

fn article() -> Value {
    json!({
        "format": 1, "id": "a", "lang": "en", "title": "T", "description": "D",
        "author": { "name": "N" }, "nextReview": "2027-05-22",
        "sections": [{ "id": "s", "title": "S", "keyMessage": "K", "body": ["B"] }],
        "references": [{ "id": "r" }],
        "help": [{ "region": "GB", "name": "L", "call": "988" }],
    })
}

/// Texts with the signs that notes look for.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,8}",
        ".{0,4}",
        select(&[
            "<i>",
            "</i>",
            "<!--",
            "<!-- x -->",
            "</p>",
            "<script>x</script>",
            "<sc>D</sc>",
            "<tex-math>x</tex-math>",
            "<mml:math><mml:mi>x",
            "<jats:title>A</jats:title>",
            "<sup>n+1</sup>",
            "<sup>\u{2212}3</sup>",
            "&lt;b&gt;",
            "&lt; 2",
            "ï»¿",
            "&#8203;",
            "&zwj;",
            "&#x202E;",
            "&#150;",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "**",
            "*",
            "_",
            "[a](b)",
            "[^1]",
            "`",
            "~~",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "1. ",
            "|",
            "\\",
            "\u{202e}",
            "\u{200b}",
            "\u{fffd}",
            "Ã©",
            " "
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// Identifiers, addresses, ids and numbers in many forms.
fn identifier() -> impl Strategy<Value = String> {
    let before = select(&[
        "",
        " ",
        "doi:",
        "DOI ",
        "https://doi.org/",
        "http://dx.doi.org/",
        "PMID: ",
        "PMC",
        "pmc ",
        "PMCID: PMC",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC",
        "https://pubmed.ncbi.nlm.nih.gov/",
        "tel:",
        "https://",
        "\u{200b}",
    ]);
    let thing = prop_oneof![
        "[0-9]{1,11}",
        "10\\.[0-9]{4,5}/[a-z0-9%#<>.;()-]{1,12}",
        "[A-Za-zéüß_ .-]{1,12}[0-9]{0,4}",
        "\\+?[0-9]{1,3}[ \u{a0}.-][0-9]{3}",
        ".{0,20}",
    ];
    let after = select(&[
        "",
        "",
        ".1",
        ".12",
        " ",
        "/",
        "v2",
        "\u{200b}",
        " and 7654321",
        "?utm_source=a",
        "#abstract",
        "&lt;1&gt;",
        "&amp;y",
        ".",
        ")",
        ";10.1000/y",
        "%3C1",
    ]);
    (before, thing, after).prop_map(|(before, thing, after)| format!("{before}{thing}{after}"))
}
