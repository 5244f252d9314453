//! Puts the help lines for the reader's region first.
//!
//! The time zone says where help is. A browser's language is American English in half the world, and looking up an
//! address would tell somebody else that this reader reads about suicide. Lines are only reordered, never removed.

use crate::{browser, marks::REGION};

/// Moves the help lines for the reader's likely region to the start of their lists.
pub(super) fn put_help_first() {
    let zone = browser::time_zone().unwrap_or_default();
    for region in likely_regions(&zone, &browser::languages()) {
        if browser::put_first(&format!("[{REGION}~=\"{region}\"]")) {
            return;
        }
    }
}

/// Region codes of help lines, likeliest first. The time zone counts for more than the languages.
fn likely_regions(zone: &str, languages: &[String]) -> Vec<String> {
    let by_language = languages.iter().filter_map(|language| {
        let region = language.split('-').skip(1).find(|part| part.len() == 2)?;
        Some(region.to_ascii_uppercase())
    });
    let country = country(zone).map(str::to_owned);
    let is_elsewhere = country.is_none()
        && zone.contains('/')
        && !zone.starts_with("Etc/")
        && !is_spoofed(zone, languages);
    let mut regions: Vec<String> = match country {
        Some(country) => vec![country],
        None => by_language.collect(),
    };
    // The time zone rules these countries out, whatever the language's region.
    if is_elsewhere {
        regions.retain(|region| !FULLY_LISTED.contains(&region.as_str()));
    }
    if regions
        .first()
        .is_some_and(|region| EU_CITIES.iter().any(|(_, code)| code == region))
    {
        regions.push("EU".into());
    }
    if is_elsewhere {
        regions.push("001".into());
    }
    regions
}

/// Whether this may be a browser that says the same for all its readers: Firefox, if it resists fingerprinting, and
/// browsers based on it say that they are in Iceland and prefer American English.
/// <https://searchfox.org/firefox-main/source/toolkit/components/resistfingerprinting/nsRFPService.cpp>
fn is_spoofed(zone: &str, languages: &[String]) -> bool {
    zone == "Atlantic/Reykjavik" && languages.first().is_some_and(|first| first == "en-US")
}

/// Countries all of whose time zones are listed below.
const FULLY_LISTED: [&str; 6] = ["US", "CA", "GB", "IE", "AU", "NZ"];

/// The country of a time zone. <https://data.iana.org/time-zones/tzdb/zone1970.tab>
fn country(zone: &str) -> Option<&'static str> {
    let (area, city) = zone.split_once('/')?;
    let city = city.split('/').next().unwrap_or(city);
    match area {
        "Australia" => Some("AU"),
        "US" => Some("US"),
        "Canada" => Some("CA"),
        "Pacific" => match city {
            "Auckland" | "Chatham" => Some("NZ"),
            "Honolulu" | "Guam" | "Saipan" | "Pago_Pago" => Some("US"),
            _ => None,
        },
        "Europe" => match city {
            "London" | "Belfast" | "Jersey" | "Guernsey" | "Isle_of_Man" => Some("GB"),
            _ => EU_CITIES
                .iter()
                .find(|(known, _)| *known == city)
                .map(|(_, code)| *code),
        },
        "Asia" if city == "Nicosia" || city == "Famagusta" => Some("CY"),
        "Atlantic" => match city {
            "Canary" => Some("ES"),
            "Madeira" | "Azores" => Some("PT"),
            _ => None,
        },
        "Africa" if city == "Ceuta" => Some("ES"),
        "Indian" if city == "Reunion" || city == "Mayotte" => Some("FR"),
        "America" if ["Martinique", "Guadeloupe", "Cayenne"].contains(&city) => Some("FR"),
        "Antarctica" if city == "McMurdo" => Some("NZ"),
        "America" if US_CITIES.contains(&city) => Some("US"),
        "America" if CANADIAN_CITIES.contains(&city) => Some("CA"),
        _ => None,
    }
}

/// Cities that give time zones of the European Union their names, and their countries.
const EU_CITIES: [(&str, &str); 29] = [
    ("Amsterdam", "NL"),
    ("Athens", "GR"),
    ("Berlin", "DE"),
    ("Bratislava", "SK"),
    ("Brussels", "BE"),
    ("Bucharest", "RO"),
    ("Budapest", "HU"),
    ("Busingen", "DE"),
    ("Copenhagen", "DK"),
    ("Dublin", "IE"),
    ("Helsinki", "FI"),
    ("Lisbon", "PT"),
    ("Ljubljana", "SI"),
    ("Luxembourg", "LU"),
    ("Madrid", "ES"),
    ("Malta", "MT"),
    ("Mariehamn", "FI"),
    ("Nicosia", "CY"),
    ("Paris", "FR"),
    ("Prague", "CZ"),
    ("Riga", "LV"),
    ("Rome", "IT"),
    ("Sofia", "BG"),
    ("Stockholm", "SE"),
    ("Tallinn", "EE"),
    ("Vienna", "AT"),
    ("Vilnius", "LT"),
    ("Warsaw", "PL"),
    ("Zagreb", "HR"),
];

/// Places that give time zones of the United States their names.
const US_CITIES: [&str; 22] = [
    "New_York",
    "Chicago",
    "Denver",
    "Los_Angeles",
    "Phoenix",
    "Anchorage",
    "Detroit",
    "Boise",
    "Indiana",
    "Indianapolis",
    "Kentucky",
    "Louisville",
    "North_Dakota",
    "Menominee",
    "Juneau",
    "Sitka",
    "Nome",
    "Adak",
    "Puerto_Rico",
    "Yakutat",
    "Metlakatla",
    "St_Thomas",
];

/// Places that give time zones of Canada their names.
const CANADIAN_CITIES: [&str; 28] = [
    "Toronto",
    "Montreal",
    "Vancouver",
    "Edmonton",
    "Winnipeg",
    "Halifax",
    "St_Johns",
    "Regina",
    "Moncton",
    "Glace_Bay",
    "Goose_Bay",
    "Iqaluit",
    "Whitehorse",
    "Dawson",
    "Yellowknife",
    "Inuvik",
    "Cambridge_Bay",
    "Rankin_Inlet",
    "Swift_Current",
    "Dawson_Creek",
    "Fort_Nelson",
    "Creston",
    "Coral_Harbour",
    "Atikokan",
    "Resolute",
    "Thunder_Bay",
    "Blanc-Sablon",
    "Nipigon",
];

#[cfg(test)]
mod tests {
    use super::likely_regions;

    /// Checks the regions for a time zone and languages.
    fn check(zone: &str, languages: &[&str], expected: &[&str]) {
        let languages: Vec<String> = languages.iter().map(|&language| language.into()).collect();
        assert_eq!(
            likely_regions(zone, &languages),
            expected,
            "{zone} {languages:?}"
        );
    }

    #[test]
    fn the_time_zone_decides_and_otherwise_the_language() {
        for (zone, languages, expected) in [
            ("Europe/London", &["en-US"][..], &["GB"][..]),
            ("Europe/Dublin", &["en-US"], &["IE", "EU"]),
            ("Europe/Berlin", &["de", "en-US"], &["DE", "EU"]),
            ("Europe/Zagreb", &["hr-HR", "en-US"], &["HR", "EU"]),
            ("Atlantic/Canary", &["es-ES"], &["ES", "EU"]),
            ("America/Toronto", &["en-US"], &["CA"]),
            ("America/Indiana/Knox", &["en-US"], &["US"]),
            ("America/Dawson_Creek", &["en-US"], &["CA"]),
            ("Pacific/Guam", &["en-US"], &["US"]),
            ("Africa/Ceuta", &["en-US"], &["ES", "EU"]),
            ("America/Martinique", &["en-US"], &["FR", "EU"]),
            ("Australia/Perth", &["en-US"], &["AU"]),
            ("Pacific/Auckland", &["en-NZ"], &["NZ"]),
            ("UTC", &["en-GB", "en"], &["GB"]),
            ("", &["fr-FR"], &["FR", "EU"]),
            ("Etc/GMT+5", &["en-ca"], &["CA"]),
            ("UTC", &["zh-Hant-TW"], &["TW"]),
            ("UTC", &["en"], &[]),
            ("UTC", &["en-US", "en"], &["US"]),
            ("Atlantic/Reykjavik", &["en-US", "en"], &["US"]),
            ("Atlantic/Reykjavik", &["is", "en-US"], &["001"]),
            ("Asia/Tokyo", &["en-US"], &["001"]),
            ("America/Mexico_City", &["es-MX", "en-US"], &["MX", "001"]),
        ] {
            check(zone, languages, expected);
        }
    }

    /// <https://european-union.europa.eu/principles-countries-history/eu-countries_en>
    #[test]
    fn every_eu_country_gets_its_own_and_the_eu_help_line() {
        for country in [
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
            "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
        ] {
            check("UTC", &[&format!("en-{country}")], &[country, "EU"]);
        }
    }
}
