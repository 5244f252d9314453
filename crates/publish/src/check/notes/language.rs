//! Language tags that are well-formed, but not the usual ones.

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::strings::strings;
use crate::language::canonical_tag;

/// Browsers, voices and the page's own words are found by the usual tag: "fr" for "fre".
/// <https://www.rfc-editor.org/rfc/rfc5646#section-4.5>
pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let tags = strings(subject.source, &["lang"]).into_iter();
    let notes = tags
        .filter(|(path, _)| path == "lang")
        .filter_map(|(path, tag)| {
            let usual = canonical_tag(tag).filter(|usual| !usual.eq_ignore_ascii_case(tag))?;
            let remark = Remark {
                byte: 0,
                message: format!("the usual tag for \"{tag}\" is \"{usual}\""),
                advice: Advice::write(usual),
            };
            Some(subject.remark(&path, remark))
        });
    notes.collect()
}
