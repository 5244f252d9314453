//! The direction of every language, script and region, compared with CLDR's own data.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use article::Direction;
use icu_locale::{
    Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, TransformResult,
};

/// Codes of scripts for which CLDR has no data of their own, because Unicode has none.
const NOT_IN_CLDR: [&str; 4] = ["Aran", "Syre", "Syrj", "Syrn"];

struct Cldr {
    canonicalizer: LocaleCanonicalizer,
    directionality: LocaleDirectionality,
}

impl Cldr {
    fn new() -> Self {
        Self {
            canonicalizer: LocaleCanonicalizer::new_extended(),
            directionality: LocaleDirectionality::new_extended(),
        }
    }

    fn canonical(&self, tag: &str) -> Locale {
        let mut locale = tag.parse().unwrap();
        self.canonicalizer.canonicalize(&mut locale);
        locale
    }

    /// Whether a code of two letters means the same language as this one.
    fn has_shorter(&self, code: &str) -> bool {
        self.canonical(code).id.language.as_str().len() == 2
    }

    fn direction(&self, tag: &str) -> Direction {
        let locale = self.canonical(tag);
        if self.directionality.is_right_to_left(&locale.id) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }
}

/// Every code of so many letters.
fn codes(length: u32) -> impl Iterator<Item = String> {
    (0..26_u32.pow(length)).map(move |number| {
        let letter = |place| char::from(b'a' + (number / 26_u32.pow(place) % 26) as u8);
        (0..length).rev().map(letter).collect()
    })
}

fn languages() -> impl Iterator<Item = String> {
    codes(2).chain(codes(3)).filter(|code| code != "und")
}

/// Fails with all tags that differ, so that the tables can be mended at once.
fn check(tags: impl Iterator<Item = String>) {
    let cldr = Cldr::new();
    let different: Vec<_> = tags
        .filter(|tag| cldr.direction(tag) != Direction::of(tag))
        .collect();
    assert!(different.is_empty(), "{}", different.join(" "));
}

#[test]
fn languages_run_in_the_direction_of_their_usual_script() {
    check(languages());
}

#[test]
fn scripts_decide_before_languages() {
    let scripts =
        codes(4).filter(|code| !NOT_IN_CLDR.iter().any(|one| one.eq_ignore_ascii_case(code)));
    check(scripts.map(|script| format!("zxx-{script}")));
    check(languages().map(|language| format!("{language}-Arab")));
    check(languages().map(|language| format!("{language}-Latn")));
    for script in NOT_IN_CLDR {
        assert_eq!(Direction::of(&format!("zxx-{script}")), Direction::Rtl);
    }
}

#[test]
fn a_region_can_have_another_usual_script() {
    let expander = LocaleExpander::new_extended();
    let is_known = |tag: &str| {
        let mut tag = tag.parse().unwrap();
        expander.maximize(&mut tag) == TransformResult::Modified
    };
    let regions: Vec<_> = codes(2)
        .filter(|code| is_known(&format!("und-{code}")))
        .collect();
    let cldr = Cldr::new();
    // Of a language in three letters, its usual script and its codes are enough to tell.
    let is_varied = |code: &String| {
        code.len() == 2 && is_known(code)
            || Direction::of(code) == Direction::Rtl
            || cldr.has_shorter(code)
    };
    check(languages().filter(is_varied).flat_map(|language| {
        let tag = move |region| format!("{language}-{region}");
        regions.iter().map(tag).collect::<Vec<_>>()
    }));
}

#[test]
fn case_order_and_extensions_of_a_tag_do_not_matter() {
    for (tag, expected) in [
        ("iw", Direction::Rtl),
        ("ARA", Direction::Rtl),
        ("ar-EG", Direction::Rtl),
        ("ar-latn-EG", Direction::Ltr),
        ("zh-yue-Hant", Direction::Ltr),
        ("az-ARAB-x-latn", Direction::Rtl),
        ("en-x-arab", Direction::Ltr),
        ("en-t-ar", Direction::Ltr),
        ("en-u-nu-arab", Direction::Ltr),
        ("de-1996", Direction::Ltr),
        ("uz-af", Direction::Rtl),
        ("fa-AF", Direction::Rtl),
        ("", Direction::Ltr),
    ] {
        assert_eq!(Direction::of(tag), expected, "{tag}");
    }
}
