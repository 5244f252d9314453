//! DOIs in forms that lead elsewhere.

use percent_encoding::percent_decode_str;

use super::subject::{Remark, Subject};
use crate::check::entity::{entity, without_entities};
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

/// A DOI that the model accepts, since it may have any sign; what it does not accept is a problem already.
fn in_identifier(doi: &str) -> Option<Remark> {
    if !doi.starts_with("10.") {
        return None;
    }
    if let Some(byte) = another(doi) {
        return Some(Remark {
            byte,
            message: "another DOI begins here".to_owned(),
            advice: Advice::say("Write one DOI alone, and give the other its own reference."),
        });
    }
    if let Some(byte) = doi.trim().find(' ') {
        return Some(Remark {
            byte,
            message: "the DOI has a space in it, which few have".to_owned(),
            advice: Advice::say("Write one DOI alone, as the publisher has it."),
        });
    }
    if let Some((byte, entity)) = entity(doi) {
        return Some(Remark {
            byte,
            message: format!("the DOI has {entity} in it, as HTML does"),
            advice: Advice::write(without_entities(doi)),
        });
    }
    if let Some(bare) = before_sign(doi) {
        return Some(Remark {
            byte: bare.len(),
            message: "the DOI ends in a sign of the text that it was copied from".to_owned(),
            advice: Advice::say(format!("Unless the publisher writes it so, write {bare}")),
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

/// Where another DOI begins, after the sign that parts the two.
fn another(doi: &str) -> Option<usize> {
    let mut starts = doi.match_indices("10.").skip(1);
    starts.find_map(|(start, _)| {
        let (before, rest) = doi.split_at_checked(start)?;
        let registrant = rest.strip_prefix("10.")?.split('/').next()?;
        let is_registrant = (4..=9).contains(&registrant.len())
            && registrant.bytes().all(|byte| byte.is_ascii_digit())
            && rest.contains('/');
        let is_apart = before.ends_with([';', ',', ' ', '|']);
        (is_registrant && is_apart).then_some(start)
    })
}

/// The DOI without a mark at its end, or a bracket that nothing opened.
fn before_sign(doi: &str) -> Option<&str> {
    let bare = doi.trim_end_matches(['.', ',', ';', ':']);
    let count = |bracket: char| bare.matches(bracket).count();
    let bare = match bare.chars().next_back() {
        Some(')') if count(')') > count('(') => bare.strip_suffix(')')?,
        Some(']') if count(']') > count('[') => bare.strip_suffix(']')?,
        _ => bare,
    };
    let bare = bare.trim_end_matches(['.', ',', ';', ':']);
    (bare.len() < doi.len() && !bare.ends_with('/')).then_some(bare)
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
            ("DOI 10.1000/x", None),
            ("10.1002/a15&lt;1661::AID&gt;3.0.CO;2-2", Some(11)),
            ("10.1000/x&amp;y", Some(9)),
            ("10.1000/x.", Some(9)),
            ("10.1000/x,", Some(9)),
            ("10.1000/x).", Some(9)),
            ("10.1016/S0006-3223(99)", None),
            ("10.1000/x;10.1000/y", Some(10)),
            ("10.1000/x, 10.1000/y", Some(11)),
            ("10.1000/x;10.5", None),
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
