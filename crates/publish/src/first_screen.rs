//! `unfold first-screen`, which only `cargo xtask first-screen` uses.

use unfold::text::{LanguageFile, Words};

use publish::{ENGLISH, region_name};

/// Elements that begin on a line of their own; spaces around them are not shown.
const BLOCKS: [&str; 8] = ["div", "h1", "h2", "li", "main", "p", "section", "ul"];

/// Prints what an unbaked page shows before the app runs.
pub(crate) fn print() -> bool {
    let file = LanguageFile {
        text: ENGLISH.to_owned(),
        is_foreign: false,
    };
    let words = Words::new("en", file, region_name);
    print!("{}", indented(&unfold::first_screen(words)));
    true
}

/// Breaks HTML into lines at its blocks, which does not change how it is shown.
fn indented(html: &str) -> String {
    let mut text = String::new();
    // For each open block, whether it has blocks in it.
    let mut open: Vec<bool> = Vec::new();
    let mut is_after_block = false;
    for piece in html.split_inclusive('>') {
        let start = piece.find('<').unwrap_or(piece.len());
        let (words, tag) = piece.split_at_checked(start).unwrap_or((piece, ""));
        let name = tag.trim_start_matches(['<', '/']);
        let name = name.split([' ', '>']).next().unwrap_or_default();
        let is_block = BLOCKS.contains(&name);
        let is_end = tag.starts_with("</");

        let starts_line = if !is_block {
            is_after_block
        } else if is_end {
            open.pop().unwrap_or_default()
        } else {
            if let Some(parent) = open.last_mut() {
                *parent = true;
            }
            !text.is_empty()
        };
        text.push_str(words);
        if starts_line {
            text.push('\n');
            text.push_str(&"  ".repeat(open.len()));
        }
        text.push_str(tag);
        if is_block && !is_end {
            open.push(false);
        }
        is_after_block = is_block && is_end;
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn each_block_has_a_line() {
        assert_eq!(
            indented(
                "<div class=\"a\"><p>One <b>two</b></p><ul><li>Three</li></ul><div></div></div>"
            ),
            "<div class=\"a\">\n  <p>One <b>two</b></p>\n  <ul>\n    <li>Three</li>\n  </ul>\n  <div></div>\n</div>\n"
        );
    }

    #[test]
    fn what_follows_a_block_has_a_line() {
        assert_eq!(
            indented("<div><span>One</span><p>Two</p><span>Three</span></div>"),
            "<div><span>One</span>\n  <p>Two</p>\n  <span>Three</span>\n</div>\n"
        );
    }
}
