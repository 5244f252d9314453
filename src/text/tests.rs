use std::{collections::HashSet, fs, path::Path};

use article::{Article, CertaintyLevel, Date};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::{
    LanguageFile, Words,
    file::entries,
    is_whole, misplaced,
    plural::{Quantity, form},
    words::KEYS,
};
use crate::{failure::Failure, state::Setting};

/// Words that are the same as in English: language, key, text.
const ALIKE: [(&str, &str, &str); 14] = [
    ("ar", "first_day", "1"),
    ("ar", "numbers", "12,345.6"),
    ("ar", "percent", "{number}%"),
    ("de", "chart_bar", "{label}: {value}."),
    ("de", "pause", "Pause"),
    ("de", "setting_spacing", "Normal"),
    ("de", "setting_size", "Normal"),
    ("de", "short_regions", "GB UK"),
    ("de", "short_regions", "EU EU"),
    ("de", "website", "Website"),
    ("es", "setting_size", "Normal"),
    ("es", "setting_spacing", "Normal"),
    ("fr", "pause", "Pause"),
    ("fr", "setting_spacing", "Normal"),
];

/// Keys whose texts are not words.
const SIGNS: [&str; 8] = [
    "plurals",
    "numbers",
    "grouped_from",
    "date",
    "first_day",
    "colon",
    "chart_label",
    "chart_bar",
];

/// The keys of texts in as many forms as the language has plurals.
const COUNTED: [&str; 6] = [
    "and_more",
    "silent_for",
    "reading_time",
    "chart_points",
    "matches",
    "short_version",
];

const LEVELS: [CertaintyLevel; 4] = [
    CertaintyLevel::High,
    CertaintyLevel::Moderate,
    CertaintyLevel::Low,
    CertaintyLevel::VeryLow,
];

/// The words of English, with the names of two regions.
pub(crate) fn english() -> &'static Words {
    words("en")
}

/// The words for a tag, from the file of its language.
fn words(tag: &str) -> &'static Words {
    let language = tag.split('-').next().unwrap();
    let files = files();
    let find = |wanted: &str| files.iter().find(|(known, _)| known == wanted);
    let (_, text) = find(language).or(find("en")).unwrap();
    let file = LanguageFile {
        text: text.clone(),
        is_foreign: find(language).is_none(),
    };
    Words::new(tag, file, name_of_region)
}

fn name_of_region(language: &str, region: &str, style: &str) -> Option<String> {
    let name = match (language, region, style) {
        ("en", "US", _) => "United States",
        ("it", "US", _) => "Stati Uniti",
        ("en" | "de", "NP", _) => "Nepal",
        ("de", "CZ", "short") => "Tschechien",
        _ => return None,
    };
    Some(name.into())
}

/// Every language that has a file, with the file's text.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/languages");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| {
            let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (language, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn english_text(key: &str) -> &'static str {
    let english = include_str!("../../public/languages/en.txt");
    entries(english).find(|(known, _)| *known == key).unwrap().1
}

/// The 23rd of this month in 2026.
fn day_in(month: u8) -> Date {
    day(23, month)
}

fn day(day: u8, month: u8) -> Date {
    let json = format!(
        r#"{{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {{"name": "C"}},
            "datePublished": "2026-{month:02}-{day:02}", "sections": [{{"id": "s", "title": "S", "body": ["Words"]}}]}}"#
    );
    let article = Article::from_json(json.as_bytes()).unwrap();
    article.date_published().unwrap()
}

#[test]
fn every_file_has_every_text_once_and_in_the_same_order() {
    for (language, file) in files() {
        assert_eq!(misplaced(&file), None, "{language}");
        assert!(is_whole(&file), "{language}");
        assert!(entries(&file).map(|(key, _)| key).eq(KEYS.iter().copied()));
        assert_eq!(words(&language).language(), language);
        // As in the HTML of a page.
        assert!(!file.contains(['<', '>', '&']), "{language}");
    }
}

#[test]
fn a_file_that_is_not_whole_is_found_out() {
    let (_, whole) = files()
        .into_iter()
        .find(|(language, _)| language == "de")
        .unwrap();
    let without = |line: &str| whole.replace(line, "");
    for (file, expected) in [
        (String::new(), "language"),
        ("<!doctype html>\n<p class = a>".into(), "language"),
        (without("pause = Pause\n"), "pause"),
        (whole.replace("pause = Pause", "pause = "), "pause"),
        (whole.replace("pause = Pause", "listen = Pause"), "pause"),
    ] {
        assert_eq!(misplaced(&file), Some(expected));
    }
    assert!(!is_whole("<!doctype html>"));
    assert!(!is_whole(&without("pause = Pause\n")));
}

#[test]
fn every_text_is_translated() {
    for (language, file) in files().into_iter().filter(|(language, _)| language != "en") {
        for (key, text) in entries(&file).filter(|(key, _)| !SIGNS.contains(key)) {
            let english: Vec<_> = english_text(key).split(" | ").collect();
            for part in text.split(" | ").filter(|part| english.contains(part)) {
                let is_known = ALIKE.contains(&(&language, key, part));
                assert!(is_known, "{language} has English words for {key}: {part:?}");
            }
        }
    }
}

#[test]
fn every_text_has_the_values_and_the_parts_of_the_english_one() {
    let values = |text: &str| -> HashSet<String> {
        let names = text.split('{').skip(1);
        names
            .map(|rest| rest.split('}').next().unwrap().to_owned())
            .collect()
    };
    for (language, file) in files() {
        let forms = entries(&file).find(|(key, _)| *key == "plurals").unwrap().1;
        let forms = forms.split(" | ").count() + 1;
        for (key, text) in entries(&file) {
            let parts = text.split(" | ").count();
            match key {
                "plurals" | "numbers" | "short_regions" => {}
                key if COUNTED.contains(&key) => assert_eq!(parts, forms, "{language}: {key}"),
                key => assert_eq!(
                    parts,
                    english_text(key).split(" | ").count(),
                    "{language}: {key}"
                ),
            }
            // Words may stand for a count.
            let (theirs, english) = (values(text), values(english_text(key)));
            assert_eq!(theirs, english, "{language}: {key}");
            assert!(!text.contains("  "), "{language}: {key}");
            assert!(
                text.split(" | ").all(|part| !part.is_empty()),
                "{language}: {key}"
            );
        }
    }
}

#[test]
fn plurals_are_those_of_cldr() {
    for (language, file) in files() {
        let locale: Locale = language.parse().unwrap();
        let cldr = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let rules = entries(&file).find(|(key, _)| *key == "plurals").unwrap().1;
        let all = "0 | 1 | 2 | 3 | 4 | 5";
        let forms = || {
            let last = rules.split(" | ").count();
            let all: Vec<_> = all.split(" | ").take(last + 1).collect();
            all.join(" | ")
        };
        let forms = forms();
        // Each of CLDR's categories has one form, and each form one category.
        let mut pairs: HashSet<(PluralCategory, String)> = HashSet::new();
        for whole in 0..2000_u64 {
            let number = form(&forms, rules, whole.into()).to_owned();
            // No text counts nothing.
            if whole > 0 {
                pairs.insert((cldr.category_for(whole), number));
            }
            for decimals in 1..=2_u64 {
                let written = format!("{whole}.{}", "50".get(..decimals as usize).unwrap());
                let decimal: fixed_decimal::Decimal = written.parse().unwrap();
                let chosen = form(&forms, rules, Quantity { whole, decimals });
                pairs.insert((cldr.category_for(&decimal), chosen.to_owned()));
            }
        }
        let categories: HashSet<_> = pairs.iter().map(|(category, _)| category).collect();
        let used: HashSet<_> = pairs.iter().map(|(_, form)| form).collect();
        assert_eq!(pairs.len(), categories.len(), "{language}: {pairs:?}");
        assert_eq!(pairs.len(), used.len(), "{language}: {pairs:?}");
    }
}

#[test]
fn a_language_without_words_gets_english_and_is_told() {
    for (tag, language, is_foreign) in [
        ("en", "en", false),
        ("es-MX", "es", false),
        ("fr-CA", "fr", false),
        ("it", "en", true),
        ("enm", "en", true),
        ("", "en", true),
    ] {
        let words = words(tag);
        assert_eq!(words.language(), language, "{tag}");
        assert_eq!(words.foreign_language().is_some(), is_foreign, "{tag}");
    }
}

#[test]
fn numbers_follow_the_language_and_its_region() {
    for (tag, number, expected) in [
        ("en", "64", "64"),
        ("en", "46.5", "46.5"),
        ("en", "1.50", "1.50"),
        ("en", "1.0", "1.0"),
        ("en", "0", "0"),
        ("en", "0.004", "0.004"),
        ("en", "0.0000001", "0.0000001"),
        ("en", "0.30000000000000004", "0.30000000000000004"),
        ("en", "999", "999"),
        ("en", "1999", "1,999"),
        ("en", "1234000.5", "1,234,000.5"),
        ("en", "1000000000000000000", "1,000,000,000,000,000,000"),
        ("en", "12345678901234567890", "12,345,678,901,234,567,890"),
        ("en", "98765432109876543210", "98,765,432,109,876,543,210"),
        ("es", "46.5", "46,5"),
        ("es", "0.004", "0,004"),
        ("es", "1999", "1999"),
        ("es", "12345.50", "12\u{202f}345,50"),
        ("es-ES", "13.07", "13,07"),
        ("es-AR", "13.07", "13,07"),
        ("es-MX", "13.07", "13.07"),
        ("es-us", "13.07", "13.07"),
        ("es-Latn-419", "12345.5", "12\u{202f}345.5"),
        ("ar", "46.5", "46.5"),
        ("ar-EG", "1999", "1,999"),
        ("de", "12345.5", "12.345,5"),
        ("de-DE", "1999", "1.999"),
        ("de-AT", "12345.5", "12\u{a0}345,5"),
        ("de-CH", "12345.5", "12’345.5"),
        ("fr", "12345.5", "12\u{202f}345,5"),
        ("fr-CH", "1999", "1\u{202f}999"),
        ("fr-CA", "12345.5", "12\u{a0}345,5"),
        ("it", "1999", "1,999"),
    ] {
        assert_eq!(words(tag).decimal(number), expected, "{tag}");
    }
}

#[test]
fn a_unit_stands_as_its_language_puts_it() {
    for (language, unit, expected) in [
        ("en", "%", "64%"),
        ("en", " points", "64 points"),
        ("en", "mg", "64\u{a0}mg"),
        ("en", "µg", "64\u{a0}µg"),
        ("en", "°", "64°"),
        ("en", "人", "64人"),
        ("es", "%", "64\u{a0}%"),
        ("es", " puntos", "64 puntos"),
        ("ar", "%", "64%"),
        ("de", "%", "64\u{a0}%"),
        ("fr", "%", "64\u{202f}%"),
    ] {
        assert_eq!(words(language).with_unit("64", unit), expected);
    }
}

#[test]
fn nouns_agree_with_their_number() {
    const COUNTS: [u32; 6] = [1, 2, 3, 10, 11, 100];
    for (language, expected) in [
        (
            "en",
            [
                "1 minute",
                "2 minutes",
                "3 minutes",
                "10 minutes",
                "11 minutes",
                "100 minutes",
            ],
        ),
        (
            "es",
            [
                "1 minuto",
                "2 minutos",
                "3 minutos",
                "10 minutos",
                "11 minutos",
                "100 minutos",
            ],
        ),
        (
            "de",
            [
                "1 Minute",
                "2 Minuten",
                "3 Minuten",
                "10 Minuten",
                "11 Minuten",
                "100 Minuten",
            ],
        ),
        (
            "fr",
            [
                "1 minute",
                "2 minutes",
                "3 minutes",
                "10 minutes",
                "11 minutes",
                "100 minutes",
            ],
        ),
        (
            "ar",
            [
                "دقيقة واحدة",
                "دقيقتان",
                "3 دقائق",
                "10 دقائق",
                "11 دقيقة",
                "100 دقيقة",
            ],
        ),
    ] {
        for (count, expected) in COUNTS.into_iter().zip(expected) {
            let said = words(language).reading_time(count);
            let rest = said.text().split_once(expected).map(|(_, rest)| rest);
            let is_whole = |rest: &str| !rest.starts_with(char::is_alphabetic);
            assert!(rest.is_some_and(is_whole), "{said:?}");
        }
    }
    for (count, expected) in [
        (1, "بند آخر"),
        (2, "بندان آخران"),
        (10, "10 بنود أخرى"),
        (99, "99 بندًا آخر"),
        (102, "102 بند آخر"),
        (1003, "1,003 بنود أخرى"),
    ] {
        let said = words("ar").and_more(count);
        assert!(said.text().contains(expected), "{said:?}");
    }
    let (_, sentence) = words("ar").failure(Failure::TimedOut(3));
    assert_eq!(sentence.text(), "لم يصل شيء منذ 3 ثوانٍ.");
}

#[test]
fn differences_agree_with_their_number() {
    for (language, difference, expected) in [
        ("en", "1", "K: higher by 1 percentage point."),
        ("en", "1.5", "K: higher by 1.5 percentage points."),
        ("es", "1", "K: más alto en 1 punto porcentual."),
        ("de", "1", "K: um 1 Prozentpunkt höher."),
        ("de", "18.5", "K: um 18,5 Prozentpunkte höher."),
        (
            "fr",
            "1.5",
            "K\u{202f}: plus élevé de 1,5 point de pourcentage.",
        ),
        (
            "fr",
            "2",
            "K\u{202f}: plus élevé de 2 points de pourcentage.",
        ),
    ] {
        let said = words(language).chart_difference("K", difference, "%");
        assert_eq!(said.text(), expected);
    }
    let said = words("de").chart_difference("K", "2.5", " mg");
    assert_eq!(said.text(), "K: um 2,5 mg höher.");
}

#[test]
fn match_counts_are_in_the_language() {
    for (language, at, count, expected) in [
        ("en", None, 0, "No matches"),
        ("en", None, 1, "1 match"),
        ("en", None, 1234, "1,234 matches"),
        ("en", Some(2), 12, "3 of 12"),
        ("es", None, 0, "Ninguna coincidencia"),
        ("es", None, 1, "1 coincidencia"),
        ("es", None, 2, "2 coincidencias"),
        ("es", Some(0), 0, "Ninguna coincidencia"),
        ("es", Some(2), 12, "3 de 12"),
        ("ar", None, 0, "لا توجد نتائج"),
        ("ar", None, 1, "نتيجة واحدة"),
        ("ar", None, 2, "نتيجتان"),
        ("ar", None, 3, "3 نتائج"),
        ("ar", None, 11, "11 نتيجة"),
        ("ar", Some(2), 12, "3 من 12"),
        ("de", None, 1234, "1.234 Treffer"),
        ("fr", Some(1233), 1234, "1\u{202f}234 sur 1\u{202f}234"),
    ] {
        assert_eq!(words(language).find_count(at, count).text(), expected);
    }
}

#[test]
fn every_choice_of_every_setting_has_a_name() {
    for (language, _) in files() {
        for one in Setting::ALL {
            let (name, choices) = words(&language).setting(one);
            assert!(!name.text().is_empty());
            assert_eq!(choices.len(), one.choices().len(), "{language}, {one:?}");
            let different: HashSet<_> = choices.iter().map(|choice| choice.text()).collect();
            assert_eq!(different.len(), choices.len(), "{language}, {one:?}");
        }
    }
}

#[test]
fn every_failure_has_a_heading_and_a_sentence() {
    for (language, _) in files() {
        for failure in [
            Failure::Unreachable,
            Failure::TimedOut(15),
            Failure::Status(404),
            Failure::Status(418),
            Failure::WebPage,
            Failure::OtherOrigin,
            Failure::Damaged,
            Failure::Invalid,
            Failure::NewerFormat { found: 2, known: 1 },
            Failure::TooLarge,
            Failure::TooDeep,
        ] {
            let (heading, sentence) = words(&language).failure(failure);
            assert!(!heading.text().is_empty() && !sentence.text().is_empty());
            assert!(!heading.text().contains('|') && !sentence.text().contains(['|', '{']));
        }
        let (_, gone) = words(&language).failure(Failure::Status(410));
        let (_, other) = words(&language).failure(Failure::Status(418));
        assert!(gone.text().contains("410") && other.text().contains("418"));
        assert!(gone.text().len() > other.text().len());
    }
}

#[test]
fn every_grade_is_named_and_explained() {
    for (language, _) in files() {
        let words = words(&language);
        let said = LEVELS.map(|level| {
            [
                words.certainty(level),
                words.certainty_meaning(level),
                words.certainty_explained(level),
            ]
            .map(|said| said.text().to_owned())
        });
        let different: HashSet<_> = said
            .iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect();
        // French says of "very low" the same in both places.
        assert!(different.len() >= 11, "{different:?}");
    }
}

#[test]
fn dates_are_spelled_out() {
    for (language, date, expected) in [
        ("en", day_in(11), "Published 23 November 2026"),
        ("es", day_in(11), "Publicado el 23 de noviembre de 2026"),
        ("ar", day_in(11), "نُشر في 23 نوفمبر 2026"),
        ("de", day_in(3), "Veröffentlicht am 23. März 2026"),
        ("de", day(1, 12), "Veröffentlicht am 1. Dezember 2026"),
        ("fr", day_in(8), "Publié le 23 août 2026"),
        ("fr", day(1, 2), "Publié le 1er février 2026"),
    ] {
        assert_eq!(words(language).published(date).text(), expected);
    }
    for (language, file) in files() {
        let months = entries(&file).find(|(key, _)| *key == "months").unwrap().1;
        assert_eq!(months.split(' ').count(), 12, "{language}");
    }
}

#[test]
fn text_of_the_article_turns_nothing_around_it() {
    let reviewed = |tag, name| words(tag).reviewed(Some(name), None).text().to_owned();
    assert_eq!(reviewed("en", "Ana"), "Reviewed by Ana");
    assert_eq!(reviewed("en", "آنا"), "Reviewed by \u{2068}آنا\u{2069}");
    let turned = "\u{202e}Ana\u{202c}";
    assert_eq!(
        reviewed("en", turned),
        format!("Reviewed by \u{2068}{turned}\u{2069}")
    );
    assert_eq!(reviewed("ar", "Ana"), "راجعه \u{2068}Ana\u{2069}");
    let call = words("ar").call("116 123");
    assert!(call.text().contains("\u{2068}116 123\u{2069}"), "{call:?}");
    let bar = words("en").chart_bar(turned, Some(turned), "1", None);
    let isolated = format!("\u{2068}{turned}\u{2069}");
    assert_eq!(bar.text(), format!("{isolated}, {isolated}: 1."));
}

#[test]
fn phone_numbers_are_unchanged() {
    for (language, _) in files() {
        let words = words(&language);
        for said in [words.call("116 123"), words.send_text("116 123")] {
            assert!(said.text().contains("116 123"), "{said:?}");
        }
    }
}

#[test]
fn a_region_is_named_in_the_language_of_the_page_if_possible() {
    for (tag, code, long, short) in [
        ("en", "US", "United States", "US"),
        ("en", "NP", "Nepal", "Nepal"),
        ("en", "001", "Anywhere else", "Anywhere else"),
        ("en", "XX", "XX", "XX"),
        ("de", "CZ", "CZ", "Tschechien"),
        ("de", "001", "Überall sonst", "Überall sonst"),
        ("it", "US", "Stati Uniti", "Stati Uniti"),
        ("it", "NP", "Nepal", "Nepal"),
    ] {
        let words = words(tag);
        assert_eq!(words.region(code).text(), long, "{tag} {code}");
        assert_eq!(words.short_region(code).text(), short, "{tag} {code}");
    }
    let italian = words("it");
    assert_eq!(italian.region("US").language(), Some("it"));
    assert_eq!(italian.region("NP").language(), Some("en"));
    assert_eq!(italian.region("001").language(), Some("en"));
}

/// The signs before and after which French has a narrow no-break space.
#[test]
fn french_signs_stand_behind_a_space_that_does_not_break() {
    let (_, file) = files()
        .into_iter()
        .find(|(language, _)| language == "fr")
        .unwrap();
    for (key, text) in entries(&file) {
        let signs: Vec<char> = text.chars().collect();
        for pair in signs.windows(2) {
            let [before, sign] = pair else { continue };
            let is_behind = [':', ';', '?', '!', '»', '%'].contains(sign);
            assert!(!is_behind || *before == '\u{202f}', "{key}: {text}");
            assert!(*before != '«' || *sign == '\u{202f}', "{key}: {text}");
        }
        assert!(!text.contains(['\'', '"']), "{key}: {text}");
    }
}
