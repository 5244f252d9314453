use std::collections::HashSet;

use article::{Article, CertaintyLevel, Date};

use crate::{failure::Failure, state::Setting};

use super::{Words, words};

const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// Words that are the same as in English: language, field, words.
const ALIKE: [(&str, &str, &str); 2] = [("es", "region", "Australia"), ("es", "setting", "Normal")];

const COUNTS: [u32; 7] = [0, 1, 2, 3, 10, 11, 100];

const REGIONS: [&str; 9] = ["US", "CA", "GB", "IE", "ES", "EU", "AU", "NZ", "001"];

const LEVELS: [CertaintyLevel; 4] = [
    CertaintyLevel::High,
    CertaintyLevel::Moderate,
    CertaintyLevel::Low,
    CertaintyLevel::VeryLow,
];

const FAILURES: [Failure; 18] = [
    Failure::Unreachable,
    Failure::TimedOut(15),
    Failure::Status(403),
    Failure::Status(404),
    Failure::Status(410),
    Failure::Status(418),
    Failure::Status(429),
    Failure::Status(500),
    Failure::Status(502),
    Failure::Status(503),
    Failure::Status(504),
    Failure::WebPage,
    Failure::OtherOrigin,
    Failure::Damaged,
    Failure::Invalid,
    Failure::NewerFormat { found: 2, known: 1 },
    Failure::TooLarge,
    Failure::TooDeep,
];

/// Every word with the name of its field.
///
/// The pattern names every field, without `..`, so a new field does not compile until it is in one of the three lists.
macro_rules! said {
    ($words:expr; plain: $($plain:ident)*; tested_below: $($below:ident)*; $($function:ident: $said:expr;)*) => {{
        let Words { $($plain,)* $($below: _,)* $($function,)* } = $words;
        let mut all: Vec<(&str, String)> = vec![$((stringify!($plain), (*$plain).into()),)*];
        $(all.extend($said.into_iter().map(|said| (stringify!($function), said.into())));)*
        all
    }};
}

fn said(words: &Words) -> Vec<(&str, String)> {
    let day = || "1/2/3".to_owned();
    said! {
        words;
        plain: lang
            loading still_loading progress
            try_again for_owner
            in_crisis all_help_lines help_title help_advice website
            contents help shortcuts skip show_all hide_all
            by published_by not_reviewed
            often_said our_reading why_this_sure details limits sources_here
            questions_title appointment_title appointment_advice make_sheet key_messages
            own_note own_note_stays print_sheet save_sheet sheet_is_empty
            glossary_title references_title cited_at source chart_group chart_value
            newer_shown kept_shown older_refused not_checked
            keep forget keep_meaning keep_changing kept keep_failed forgotten
            to_top close copy_link link_copied link_in_address pass_on
            find find_label find_next find_previous
            settings_title forget_settings settings_not_stored settings_stored settings_for_now
            whole_section not_advice panel in_the_list copy_text text_copied copy_failed
            certainty_title certainty_advice cite_title cite_as_bibtex cite_as_ris
            listen read_aloud pause next_part previous_part speed voice
            chart_interval chart_note chart_data chart_equal;
        tested_below: decimal with_unit short_region chart_bar;
        failure: FAILURES.into_iter().flat_map(|kind| {
            let (heading, sentence) = failure(kind);
            [heading.to_owned(), sentence]
        });
        and_more: COUNTS.map(|count| and_more(count as usize));
        call: [call("988")];
        send_text: [send_text("988")];
        region: REGIONS.map(|code| region(code).unwrap_or_default());
        published: [published(day())];
        updated: [updated(day())];
        reviewed: [
            reviewed(Some("Ana"), Some(day())),
            reviewed(Some("Ana"), None),
            reviewed(None, Some(day())),
            reviewed(None, None),
        ];
        next_review: [next_review(day())];
        reading_time: COUNTS.map(reading_time);
        date: (1..=12).map(|month| date(day_in(month)));
        certainty: LEVELS.map(certainty);
        certainty_meaning: LEVELS.map(certainty_meaning);
        certainty_explained: LEVELS.map(certainty_explained);
        chart_difference: ["%", " mg"].map(|unit| chart_difference("K", "2", unit));
        chart_ends: [chart_ends(("K", "2"), ("P", "1"))];
        back_to_citation: [back_to_citation(1, 2)];
        interval: [interval("50", "77")];
        page_address: [page_address("https://example.org/")];
        find_count: COUNTS.into_iter().flat_map(|count| {
            [None, Some(0)].map(|at| find_count(at, count as usize))
        });
        setting: Setting::ALL.into_iter().flat_map(|one| {
            let (name, choices) = setting(one);
            [name].into_iter().chain(choices.iter().copied())
        });
        short_version: COUNTS.map(short_version);
        resume: [resume("Dose")];
    }
}

/// The 23rd of this month in 2026.
fn day_in(month: u8) -> Date {
    let json = format!(
        r#"{{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {{"name": "C"}},
            "datePublished": "2026-{month:02}-23", "sections": [{{"id": "s", "title": "S", "body": ["Words"]}}]}}"#
    );
    let article = Article::from_json(json.as_bytes()).unwrap();
    article.date_published().unwrap()
}

#[test]
fn every_language_has_every_word() {
    let english = said(words("en"));
    for language in LANGUAGES {
        let theirs = said(words(language));
        assert_eq!(theirs.len(), english.len());
        for ((entry, theirs), (_, english)) in theirs.iter().zip(&english) {
            assert!(
                !theirs.trim().is_empty(),
                "{language} has no words for {entry}"
            );
            let is_translated = theirs != english || ALIKE.contains(&(language, entry, theirs));
            assert!(
                language == "en" || is_translated,
                "{language} has English words for {entry}: {theirs:?}"
            );
        }
    }
}

#[test]
fn the_first_subtag_selects_the_language() {
    for (tag, expected) in [
        ("en", "en"),
        ("en-GB", "en"),
        ("es", "es"),
        ("ES", "es"),
        ("es-MX", "es"),
        ("es-419", "es"),
        ("ar", "ar"),
        ("AR-EG", "ar"),
        ("ar-Arab", "ar"),
        ("fr", "en"),
        ("est", "en"),
        ("en-AR", "en"),
        ("", "en"),
    ] {
        assert_eq!(words(tag).lang, expected, "{tag}");
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
    ] {
        assert_eq!((words(tag).decimal)(number), expected, "{tag}");
    }
}

#[test]
fn only_spanish_puts_a_space_before_the_percent_sign() {
    for (language, unit, expected) in [
        ("en", "%", "64%"),
        ("en", " points", "64 points"),
        ("es", "%", "64\u{a0}%"),
        ("es", " puntos", "64 puntos"),
        ("ar", "%", "64%"),
    ] {
        assert_eq!((words(language).with_unit)("64", unit), expected);
    }
}

#[test]
fn nouns_agree_with_their_number() {
    for (language, expected) in [
        (
            "es",
            [
                "0 minutos de lectura",
                "1 minuto de lectura",
                "2 minutos de lectura",
                "3 minutos de lectura",
                "10 minutos de lectura",
                "11 minutos de lectura",
                "100 minutos de lectura",
            ],
        ),
        (
            "ar",
            [
                "زمن القراءة: 0 دقيقة",
                "زمن القراءة: دقيقة واحدة",
                "زمن القراءة: دقيقتان",
                "زمن القراءة: 3 دقائق",
                "زمن القراءة: 10 دقائق",
                "زمن القراءة: 11 دقيقة",
                "زمن القراءة: 100 دقيقة",
            ],
        ),
    ] {
        assert_eq!(COUNTS.map(words(language).reading_time), expected);
    }
    let and_more = words("ar").and_more;
    for (count, expected) in [
        (1, "بند آخر"),
        (2, "بندان آخران"),
        (10, "10 بنود أخرى"),
        (99, "99 بندًا آخر"),
        (102, "102 بند آخر"),
        (1003, "1,003 بنود أخرى"),
    ] {
        let said = and_more(count);
        assert!(said.contains(expected), "{said}");
    }
    let (_, sentence) = (words("ar").failure)(Failure::TimedOut(3));
    assert_eq!(sentence, "لم يصل شيء منذ 3 ثوانٍ.");
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
    ] {
        assert_eq!((words(language).find_count)(at, count), expected);
    }
}

#[test]
fn every_choice_of_every_setting_has_a_name() {
    for language in LANGUAGES {
        for one in Setting::ALL {
            let (_, choices) = (words(language).setting)(one);
            assert_eq!(choices.len(), one.choices().len(), "{language}, {one:?}");
            let different: HashSet<_> = choices.iter().collect();
            assert_eq!(different.len(), choices.len(), "{language}, {one:?}");
        }
    }
}

#[test]
fn dates_are_spelled_out() {
    for (language, expected) in [
        ("en", "23 November 2026"),
        ("es", "23 de noviembre de 2026"),
        ("ar", "23 نوفمبر 2026"),
    ] {
        assert_eq!((words(language).date)(day_in(11)), expected);
    }
}

#[test]
fn phone_numbers_are_unchanged() {
    for language in LANGUAGES {
        let Words {
            call, send_text, ..
        } = words(language);
        for said in [call("116 123"), send_text("116 123")] {
            assert!(said.contains("116 123"), "{said}");
        }
    }
    // Isolated, so that it reads from left to right.
    let call = (words("ar").call)("116 123");
    assert!(call.contains("\u{2066}116 123\u{2069}"), "{call}");
}

#[test]
fn a_short_name_of_a_region_is_shorter() {
    for language in LANGUAGES {
        let Words {
            region,
            short_region,
            ..
        } = words(language);
        for code in REGIONS {
            if let Some(short) = short_region(code) {
                let whole = region(code).unwrap();
                assert!(!short.is_empty() && short.len() < whole.len(), "{short}");
            }
        }
    }
}
