//! Codes of countries that no country has.

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::region::{is_known, meant};
use crate::check::strings::strings;

/// A help line with such a code is never the first, wherever the reader is.
pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let regions = strings(subject.source, &["region"]).into_iter();
    let unknown = regions.filter(|(path, region)| {
        // Any other form is a problem.
        let has_form = region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase());
        path.starts_with("help[") && has_form && !is_known(region)
    });
    let notes = unknown.map(|(path, region)| {
        let advice = meant(region).map_or_else(
            || Advice::say("Write the two-letter code of ISO 3166, EU, or 001 for anywhere else."),
            Advice::write,
        );
        let remark = Remark {
            byte: 0,
            message: format!(
                "no country has the code \"{region}\", so readers there do not see this line first"
            ),
            advice,
        };
        subject.remark(&path, remark)
    });
    notes.collect()
}
