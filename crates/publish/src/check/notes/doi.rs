//! DOIs in forms that lead elsewhere.

use percent_encoding::percent_decode_str;

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::strings::strings;

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let identifiers = strings(subject.source, &["DOI"]).into_iter();
    let identifiers = identifiers.filter_map(|(path, doi)| Some((path, in_identifier(doi)?)));
    let addresses = strings(subject.source, &["URL", "href", "url"]).into_iter();
    let addresses = addresses.filter_map(|(path, address)| Some((path, in_address(address)?)));
    identifiers
        .chain(addresses)
        .map(|(path, remark)| subject.remark(&path, remark))
        .collect()
}

fn in_identifier(doi: &str) -> Option<Remark> {
    if let Some(byte) = doi.trim().find(' ') {
        return Some(Remark {
            byte,
            message: "the DOI has a space in it, which few have".to_owned(),
            advice: Advice::say("Write one DOI alone, as the publisher has it."),
        });
    }
    let byte = doi.find('%')?;
    let decoded = percent_decode_str(doi).decode_utf8().ok()?;
    (decoded != doi).then(|| Remark {
        byte,
        message: "the DOI has % and a code in it, as addresses do".to_owned(),
        advice: Advice::say(format!(
            "If it was copied from an address, write the characters themselves: {decoded}"
        )),
    })
}

/// In an address, `#` and `?` end the DOI, and a browser reads `%` and two digits as one character.
fn in_address(address: &str) -> Option<Remark> {
    let start = address.to_ascii_lowercase().find("doi.org/10.")?;
    let doi = address.get(start..)?;
    let byte = start + doi.find(['#', '?'])?;
    Some(Remark {
        byte,
        message: "the address of the DOI ends before this character".to_owned(),
        advice: Advice::say(
            "Write %23 for # and %3F for ? if they belong to the DOI; in a reference, write the DOI as \"DOI\".",
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_that_looks_like_an_address_is_noted() {
        for (doi, expected) in [
            ("10.1002/a<1::b>2-#", None),
            ("10.1000/100%", None),
            ("10.1002/a%3C1", Some(9)),
            ("10.1000/a b", Some(9)),
        ] {
            assert_eq!(
                in_identifier(doi).map(|remark| remark.byte),
                expected,
                "{doi}"
            );
        }
    }

    #[test]
    fn an_address_that_ends_within_its_doi_is_noted() {
        for (address, expected) in [
            ("https://doi.org/10.1002/a%3C1%3E2-%23", None),
            ("https://doi.org/10.1002/a<1::b>2-#", Some(33)),
            ("https://dx.doi.org/10.1002/a?b", Some(28)),
            ("https://example.org/#top", None),
        ] {
            assert_eq!(
                in_address(address).map(|remark| remark.byte),
                expected,
                "{address}"
            );
        }
    }
}
