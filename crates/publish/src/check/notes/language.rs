//! Language tags that are well-formed, but not the usual ones.

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::strings::strings;
use crate::language::{canonical_tag, tag_of_name};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let tags = strings(subject.source, &["lang"]).into_iter();
    let notes = tags
        .filter(|(path, _)| path == "lang")
        .filter_map(|(path, tag)| Some(subject.remark(&path, remark(tag)?)));
    notes.collect()
}

fn remark(tag: &str) -> Option<Remark> {
    name(tag).or_else(|| unusual(tag))
}

/// A word where a tag has two or three letters. Tags may have five to eight, but no language has been given such a one.
/// <https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1>
fn name(tag: &str) -> Option<Remark> {
    let language = tag.split('-').next()?;
    let is_word = (5..=8).contains(&language.len());
    is_word.then(|| Remark {
        byte: 0,
        message: format!("no language has the tag \"{language}\""),
        advice: tag_of_name(tag).map_or_else(
            || {
                Advice::say(
                    "Write the two or three letters that stand for the language, such as en, or pt-BR for a language and a country.",
                )
            },
            Advice::write,
        ),
    })
}

/// Browsers, voices and the page's own words are found by the usual tag: "fr" for "fre".
/// <https://www.rfc-editor.org/rfc/rfc5646#section-4.5>
fn unusual(tag: &str) -> Option<Remark> {
    let usual = canonical_tag(tag).filter(|usual| !usual.eq_ignore_ascii_case(tag))?;
    Some(Remark {
        byte: 0,
        message: format!("the usual tag for \"{tag}\" is \"{usual}\""),
        advice: Advice::write(usual),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_language_is_no_tag() {
        for (tag, expected) in [
            ("english", Some("Write \"en\".")),
            ("Deutsch", Some("Write \"de\".")),
            ("spa", Some("Write \"es\".")),
            ("en-GB", None),
        ] {
            let advice = remark(tag).map(|remark| remark.advice.to_string());
            assert_eq!(advice.as_deref(), expected, "{tag}");
        }
        assert!(remark("italian").is_some());
    }
}
