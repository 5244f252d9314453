//! Missing pictures.

use std::path::Path;

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::source::Source;
use crate::check::strings::strings;

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let missing = missing(subject.source, subject.folder).into_iter();
    let notes = missing.map(|(path, picture)| {
        let remark = Remark {
            byte: 0,
            message: sentence(picture, subject.folder),
            advice: Advice::say("Put the picture there, or correct the path."),
        };
        subject.remark(&path, remark)
    });
    notes.collect()
}

/// The message for a picture that is missing from a folder.
pub(in crate::check) fn sentence(picture: &str, folder: &Path) -> String {
    let file = folder.join(picture);
    format!("there is no picture {}", file.display())
}

/// The article's pictures that are not in the folder of its page, with their paths in the article.
pub(in crate::check) fn missing<'a>(
    source: &'a Source<'_>,
    folder: &Path,
) -> Vec<(String, &'a str)> {
    let pictures = strings(source, &["src"]).into_iter();
    let missing = pictures
        .filter(|(path, picture)| path.ends_with(".image.src") && !folder.join(picture).is_file());
    missing.collect()
}
