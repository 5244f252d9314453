//! The part of a document that is written by a report: what stands between its two comments.

use std::fs;

use crate::{error::Error, workspace};

/// Puts a new text between `<!-- report: name -->` and `<!-- end of report: name -->`, each on a
/// line of its own, in a document named by its path from the top of the repository.
pub(super) fn write(document: &str, name: &str, text: &str) -> Result<(), Error> {
    let old = workspace::read(document)?;
    let new = replaced(&old, name, text).ok_or_else(|| {
        Error::Unmet(format!(
            "{document} has no place for the report `{name}`; it is marked by two comments."
        ))
    })?;
    let path = workspace::root().join(document);
    fs::write(&path, new).map_err(|cause| Error::File { path, cause })
}

fn replaced(document: &str, name: &str, text: &str) -> Option<String> {
    let start = format!("<!-- report: {name} -->\n");
    let end = format!("<!-- end of report: {name} -->\n");
    let (before, rest) = document.split_once(&start)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{start}\n{text}\n{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    fn check(document: &str, expected: Option<&str>) {
        let found = replaced(document, "size", "new\n");
        assert_eq!(found.as_deref(), expected, "{document:?}");
    }

    #[test]
    fn only_what_stands_between_the_comments_changes() {
        let written = "a\n<!-- report: size -->\n\nnew\n\n<!-- end of report: size -->\nb\n";
        check(
            "a\n<!-- report: size -->\n<!-- end of report: size -->\nb\n",
            Some(written),
        );
        check(
            "a\n<!-- report: size -->\nold\n<!-- end of report: size -->\nb\n",
            Some(written),
        );
        check(written, Some(written));
    }

    #[test]
    fn a_document_without_the_comments_is_left_alone() {
        check("a\n", None);
        check("a\n<!-- report: size -->\n", None);
        check(
            "<!-- report: other -->\n<!-- end of report: other -->\n",
            None,
        );
    }
}
