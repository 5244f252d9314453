//! CLDR's data on languages, from ICU4X. Browsers have the same, so the app itself carries none.

use icu_locale::{
    Locale, LocaleCanonicalizer,
    names::{DisplayNamesPreferences, RegionDisplayName},
};

/// The interface's words in English, for every language that has no file.
pub const ENGLISH: &str = include_str!("../../../public/languages/en.txt");

/// The canonical form of a language tag: "es" for "spa". `None` if it is not well-formed.
pub(crate) fn canonical_tag(tag: &str) -> Option<String> {
    Some(locale(tag)?.to_string())
}

/// The languages of the page's own words, each with its name in English and in itself.
const NAMES: [(&str, &str, &str); 5] = [
    ("ar", "arabic", "العربية"),
    ("de", "german", "deutsch"),
    ("en", "english", "english"),
    ("es", "spanish", "español"),
    ("fr", "french", "français"),
];

/// The tag of the language that a name means, in any case.
pub(crate) fn tag_of_name(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase();
    let mut names = NAMES.iter();
    let (tag, ..) = names.find(|(_, english, own)| name == *english || name == *own)?;
    Some(tag)
}

/// The name of a region in a language, both by their codes; the style is "long" or "short". `None` if CLDR has no name
/// for it in that language.
pub fn region_name(language: &str, region: &str, style: &str) -> Option<String> {
    let language: DisplayNamesPreferences = locale(language)?.into();
    let region = region.parse().ok()?;
    let name = match style {
        "short" => RegionDisplayName::try_new_short_light(language, region),
        _ => RegionDisplayName::try_new_light(language, region),
    };
    Some(name.ok()?.to_string())
}

fn locale(tag: &str) -> Option<Locale> {
    let mut locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_have_their_names_in_every_language() {
        for (language, region, style, expected) in [
            ("en", "US", "long", Some("United States")),
            ("en", "GB", "long", Some("United Kingdom")),
            ("en", "GB", "short", Some("UK")),
            ("en", "IE", "short", Some("Ireland")),
            ("en", "EU", "long", Some("European Union")),
            ("es-MX", "US", "long", Some("Estados Unidos")),
            ("ara", "NZ", "long", Some("نيوزيلندا")),
            ("de", "GB", "long", Some("Vereinigtes Königreich")),
            ("fr", "CA", "long", Some("Canada")),
            ("it", "JP", "long", Some("Giappone")),
            ("iw", "AU", "long", Some("אוסטרליה")),
            ("ckb", "IE", "long", Some("ئیرلەند")),
            ("tlh", "US", "long", None),
            ("en", "ZZZ", "long", None),
            ("not a tag", "US", "long", None),
        ] {
            let name = region_name(language, region, style);
            assert_eq!(name.as_deref(), expected, "{language} {region} {style}");
        }
    }

    #[test]
    fn a_name_means_a_language_of_the_page() {
        for (name, expected) in [
            ("English", Some("en")),
            ("deutsch", Some("de")),
            ("Français", Some("fr")),
            ("العربية", Some("ar")),
            ("en", None),
            ("klingon", None),
        ] {
            assert_eq!(tag_of_name(name), expected, "{name}");
        }
    }

    #[test]
    fn tags_of_the_same_language_are_one() {
        for (tag, expected) in [
            ("spa", Some("es")),
            ("fre-CA", Some("fr-CA")),
            ("iw", Some("he")),
            ("DE-de", Some("de-DE")),
            ("", None),
        ] {
            assert_eq!(canonical_tag(tag).as_deref(), expected, "{tag}");
        }
    }
}
