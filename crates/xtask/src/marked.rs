//! The part of a document that a program writes: the text between two comments.

use std::fs;

use crate::{error::Error, files, workspace};

/// Writes a new text between the comments `start` and `end`, each alone on its line, in a document named by its path
/// from the top of the repository. Every line of the text is indented like the first comment.
pub(crate) fn write(document: &str, [start, end]: [&str; 2], text: &str) -> Result<(), Error> {
    let old = workspace::read(document)?;
    let new = replaced(&old, [start, end], text).ok_or_else(|| {
        Error::Unmet(format!(
            "{document} has no lines `{start}` and `{end}`, so there is no place for the text."
        ))
    })?;
    let path = workspace::root().join(document);
    fs::write(&path, new).map_err(|cause| files::at(&path, cause))
}

fn replaced(document: &str, [start, end]: [&str; 2], text: &str) -> Option<String> {
    let is_line = |line: &&str, comment: &str| line.trim() == comment;
    let first = document.lines().find(|line| is_line(line, start))?;
    let last = document.lines().find(|line| is_line(line, end))?;
    let (before, rest) = document.split_once(first)?;
    let (_, after) = rest.split_once(last)?;
    let indent = first.strip_suffix(start)?;
    let lines = text.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("{indent}{line}\n"),
    });
    let lines: String = lines.collect();
    Some(format!("{before}{first}\n{lines}{last}{after}"))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    fn check(document: &str, expected: Option<&str>) {
        let found = replaced(
            document,
            ["<!-- start -->", "<!-- end -->"],
            "new\n\n  text\n",
        );
        assert_eq!(found.as_deref(), expected, "{document:?}");
    }

    #[test]
    fn only_the_lines_between_the_comments_change() {
        let written = "a\n<!-- start -->\nnew\n\n  text\n<!-- end -->\nb\n";
        check("a\n<!-- start -->\n<!-- end -->\nb\n", Some(written));
        check("a\n<!-- start -->\nold\n<!-- end -->\nb\n", Some(written));
        check(written, Some(written));
    }

    #[test]
    fn the_text_is_indented_as_the_comment_is() {
        check(
            "<a>\n  <!-- start -->\n  <!-- end -->\n</a>\n",
            Some("<a>\n  <!-- start -->\n  new\n\n    text\n  <!-- end -->\n</a>\n"),
        );
    }

    #[test]
    fn a_document_without_the_comments_is_not_touched() {
        check("a\n", None);
        check("a\n<!-- start -->\n", None);
        check("<!-- end -->\n<!-- start -->\n", None);
        check("<!-- starting -->\n<!-- end -->\n", None);
    }
}
