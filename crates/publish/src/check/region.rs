//! Codes of countries: ISO 3166-1, from `rust_iso3166`, and CLDR's aliases, from ICU4X's
//! `icu_locale`.

use icu_locale::{Locale, LocaleCanonicalizer};
use rust_iso3166::CountryCode;

/// Codes that CLDR knows as well, although they are no countries in ISO 3166: reserved for parts of
/// countries, and Kosovo. <https://github.com/unicode-org/cldr/blob/main/common/validity/region.xml>
const ALSO_KNOWN: [&str; 9] = ["AC", "CP", "DG", "EA", "EU", "IC", "TA", "UN", "XK"];

/// Whether it is the code of a country or area.
pub(super) fn is_known(code: &str) -> bool {
    code == "001" || ALSO_KNOWN.contains(&code) || rust_iso3166::from_alpha2(code).is_some()
}

/// The code of the country that another code or a name means.
pub(super) fn meant(text: &str) -> Option<String> {
    let text = text.trim();
    let code = text.to_uppercase();
    let by_code = if is_known(&code) {
        Some(code)
    } else {
        alias(&code).or_else(|| by_alpha_3(&code))
    };
    by_code
        .or_else(|| by_name(text))
        .filter(|code| code != text)
}

fn alias(code: &str) -> Option<String> {
    // The European institutions' own code for Greece:
    // https://style-guide.europa.eu/en/content/-/isg/topic?identifier=annex-a5-list-countries-territories-currencies
    if code == "EL" {
        return Some("GR".to_owned());
    }
    if !(code.len() == 2 && code.is_ascii()) {
        return None;
    }
    let mut locale = Locale::try_from_str(&format!("und-{code}")).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let region = locale.id.region?.as_str().to_owned();
    is_known(&region).then_some(region)
}

fn by_alpha_3(code: &str) -> Option<String> {
    rust_iso3166::from_alpha3(code).map(alpha_2)
}

/// By its English name in ISO 3166, or the beginning of one name alone.
fn by_name(text: &str) -> Option<String> {
    let name = text.to_lowercase();
    let names = rust_iso3166::ALL.iter();
    let mut begins = names.filter(|country| {
        let rest = country.name.to_lowercase();
        let rest = rest.strip_prefix(&name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
    });
    let country = begins.next().filter(|_| !name.is_empty())?;
    begins.next().is_none().then(|| alpha_2(*country))
}

fn alpha_2(country: CountryCode) -> String {
    country.alpha2.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_today_are_known() {
        for (code, expected) in [
            ("GB", true),
            ("US", true),
            ("EU", true),
            ("001", true),
            ("XK", true),
            ("UK", false),
            ("EN", false),
            ("DD", false),
            ("ZZ", false),
            ("gb", false),
        ] {
            assert_eq!(is_known(code), expected, "{code}");
        }
    }

    #[test]
    fn another_code_or_a_name_says_which_is_meant() {
        for (text, expected) in [
            ("UK", Some("GB")),
            ("uk", Some("GB")),
            ("gb", Some("GB")),
            ("EL", Some("GR")),
            ("DD", Some("DE")),
            ("BU", Some("MM")),
            ("ZR", Some("CD")),
            ("TP", Some("TL")),
            ("FX", Some("FR")),
            ("GBR", Some("GB")),
            ("USA", Some("US")),
            ("Germany", Some("DE")),
            ("united kingdom", Some("GB")),
            ("United", None),
            ("GB", None),
            ("EN", None),
            ("", None),
        ] {
            assert_eq!(meant(text).as_deref(), expected, "{text}");
        }
    }
}
