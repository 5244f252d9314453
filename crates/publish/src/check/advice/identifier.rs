//! DOIs, PubMed IDs and PubMed Central IDs that are written with something extra.

use percent_encoding::percent_decode_str;

use super::accepted::is_accepted;
use crate::check::entity::without_entities;
use crate::check::finding::Advice;

/// The DOI without an address or a word before it.
pub(super) fn doi(found: &str) -> Option<Advice> {
    let text = found.trim();
    let rest = without_prefix(text, &["https://", "http://"]);
    let is_address = without_prefix(rest, &["dx.", "www."]);
    let address = without_prefix(is_address, &["doi.org/"]);
    let doi = if address.len() < is_address.len() {
        let address = without_rest(address)?.trim_end_matches('/');
        // Undoes what an address has to escape.
        percent_decode_str(address).decode_utf8().ok()?.into_owned()
    } else {
        let bare = without_prefix(text, &["urn:doi:", "info:doi/", "doi:", "doi"]);
        bare.trim_start().to_owned()
    };
    accepted("DOI", found, without_entities(&doi))
}

/// The DOI in an address, which ends before an unescaped `?` or `#`. `None` if that sign may belong to the DOI: some end
/// in `#`, and whoever wrote the address did not escape it.
fn without_rest(address: &str) -> Option<&str> {
    let Some(end) = address.find(['?', '#']) else {
        return Some(address);
    };
    let (doi, rest) = address.split_at_checked(end)?;
    let is_rest = match rest.strip_prefix('?') {
        Some(query) => query.contains('=') || query.is_empty(),
        None => rest.chars().nth(1).is_some_and(char::is_alphabetic),
    };
    is_rest.then_some(doi)
}

/// The digits of a PubMed ID.
pub(super) fn pmid(found: &str) -> Option<Advice> {
    let text = without_site(
        found,
        &["pubmed.ncbi.nlm.nih.gov/", "www.ncbi.nlm.nih.gov/pubmed/"],
    );
    if text
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("pmc"))
    {
        return Some(Advice::say(
            "This looks like a PubMed Central ID: write it as \"PMCID\".",
        ));
    }
    let digits = without_prefix(text, &["pmid:", "pmid"]).trim();
    accepted("PMID", found, digits.to_owned())
}

/// PMC and the digits of a PubMed Central ID, without the version that may follow: every version
/// is of the same article.
pub(super) fn pmcid(found: &str) -> Option<Advice> {
    let text = without_site(
        found,
        &[
            "pmc.ncbi.nlm.nih.gov/articles/",
            "www.ncbi.nlm.nih.gov/pmc/articles/",
            "europepmc.org/article/pmc/",
            "europepmc.org/articles/",
        ],
    );
    let text = without_prefix(text, &["pmcid:", "pmcid"]).trim();
    let number = without_prefix(text, &["pmc"]).trim_start();
    let digits = match number.split_once('.') {
        Some((digits, version)) if is_digits(version) => digits,
        _ => number,
    };
    is_digits(digits).then_some(())?;
    accepted("PMCID", found, format!("PMC{digits}"))
}

/// The text without the first of these prefixes that it has, in any case.
fn without_prefix<'a>(text: &'a str, prefixes: &[&str]) -> &'a str {
    let rest = prefixes.iter().find_map(|prefix| {
        let (start, rest) = text.split_at_checked(prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then_some(rest)
    });
    rest.unwrap_or(text)
}

/// The text after the address of a site, without a slash at its end.
fn without_site<'a>(text: &'a str, sites: &[&str]) -> &'a str {
    let address = without_prefix(text.trim(), &["https://", "http://"]);
    without_prefix(address, sites).trim_end_matches('/')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The value, if it has changed and the model accepts it.
fn accepted(field: &str, found: &str, value: String) -> Option<Advice> {
    let is_better = value != found && is_accepted(field, &value.as_str().into());
    is_better.then(|| Advice::write(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(advice: fn(&str) -> Option<Advice>, found: &str, expected: Option<&str>) {
        assert_eq!(advice(found), expected.map(Advice::write), "{found}");
    }

    #[test]
    fn a_doi_loses_what_is_before_it() {
        for (found, expected) in [
            ("https://doi.org/10.1000/182", Some("10.1000/182")),
            ("http://dx.doi.org/10.1000/182", Some("10.1000/182")),
            ("HTTPS://DOI.ORG/10.1000/AbC", Some("10.1000/AbC")),
            ("doi.org/10.1000/182", Some("10.1000/182")),
            ("doi:10.1000/182", Some("10.1000/182")),
            ("DOI 10.1000/182 ", Some("10.1000/182")),
            (
                "https://doi.org/10.1002/a%3C1::b%3E2-%23",
                Some("10.1002/a<1::b>2-#"),
            ),
            // Not an address, so the percent sign is part of the DOI.
            ("doi:10.1000/a%3Cb", Some("10.1000/a%3Cb")),
            ("doi.org/10.1000/x?utm_source=a", Some("10.1000/x")),
            ("https://doi.org/10.1000/x#abstract", Some("10.1000/x")),
            ("https://doi.org/10.1000/x/", Some("10.1000/x")),
            ("https://doi.org/10.1000/x%3Fy", Some("10.1000/x?y")),
            ("https://doi.org/10.1000/x&amp;y", Some("10.1000/x&y")),
            ("doi:10.1002/a&lt;1::b&gt;2-2", Some("10.1002/a<1::b>2-2")),
            // The sign belongs to the DOI, and should have been escaped.
            ("https://doi.org/10.1002/a<1::b>2-#", None),
            ("https://doi.org/10.1000/x?y", None),
            ("see 10.5 and 10.1000/182", None),
            ("https://example.org/10.1000/182", None),
            ("unknown", None),
            ("", None),
        ] {
            check(doi, found, expected);
        }
    }

    #[test]
    fn a_pubmed_id_is_its_digits() {
        for (found, expected) in [
            ("PMID: 23982301", Some("23982301")),
            ("pmid23982301", Some("23982301")),
            (
                "https://pubmed.ncbi.nlm.nih.gov/23982301/",
                Some("23982301"),
            ),
            ("23982301 or 7", None),
            ("-1", None),
            ("", None),
        ] {
            check(pmid, found, expected);
        }
        let advice = pmid("PMC3377089").map(|advice| advice.to_string());
        assert!(advice.is_some_and(|advice| advice.contains("\"PMCID\"")));
    }

    #[test]
    fn a_pubmed_central_id_loses_its_version() {
        for (found, expected) in [
            ("PMC3377089.1", Some("PMC3377089")),
            ("pmc3377089", Some("PMC3377089")),
            ("PMC 3377089", Some("PMC3377089")),
            ("PMCID: PMC3377089", Some("PMC3377089")),
            ("3377089", Some("PMC3377089")),
            (
                "https://pmc.ncbi.nlm.nih.gov/articles/PMC3377089/",
                Some("PMC3377089"),
            ),
            (
                "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3377089.2/",
                Some("PMC3377089"),
            ),
            ("PMC3377089 and PMC1", None),
            ("PMC3377089v1", None),
            ("PMC12345678901", None),
            ("unknown", None),
            ("PMC", None),
        ] {
            check(pmcid, found, expected);
        }
    }
}
