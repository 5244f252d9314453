//! The line that a finding is about, with a marker under its place.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::character::{is_invisible, visible};
use super::finding::Severity;
use super::source::{Place, line_starts};

/// How many characters of a line are kept on either side of a place: more than a terminal shows. The renderer cuts them
/// to its width, and would take long for a file that is one line.
const AROUND: usize = 150;

/// The lines of a file.
pub(super) struct Excerpts<'a> {
    text: &'a str,
    /// The offset of each line except the first.
    starts: Vec<usize>,
    renderer: Renderer,
}

impl<'a> Excerpts<'a> {
    pub(super) fn of(text: &'a str, renderer: Renderer) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self {
            text,
            starts: line_starts(text),
            renderer,
        }
    }

    /// The line with its number and a marker. `None` if the line is blank or not text.
    pub(super) fn excerpt(&self, place: Place, severity: Severity) -> Option<String> {
        let line = self.line(place.line)?;
        if line.trim().is_empty() || is_utf_16(line) {
            return None;
        }
        let index = place.column.saturating_sub(1);
        let skipped = index.saturating_sub(AROUND);
        let start: String = line.chars().skip(skipped).take(index - skipped).collect();
        let marked: String = line.chars().skip(index).take(1).collect();
        let end: String = line.chars().skip(index + 1).take(AROUND).collect();
        let before = shown(&start);
        let marked = shown(&marked);
        let source = format!("{before}{marked}{}", shown(&end));
        let level = match severity {
            Severity::Problem => Level::ERROR,
            _ => Level::NOTE,
        };
        let marker = AnnotationKind::Primary.span(before.len()..before.len() + marked.len());
        let snippet = Snippet::source(source)
            .line_start(place.line)
            .annotation(marker);
        let group = Group::with_level(level).element(snippet);
        Some(self.renderer.render(&[group]))
    }

    fn line(&self, number: usize) -> Option<&'a str> {
        let start = match number.checked_sub(2) {
            Some(index) => *self.starts.get(index)?,
            None => 0,
        };
        let end = self.starts.get(number.saturating_sub(1)).copied();
        let line = self.text.get(start..end.unwrap_or(self.text.len()))?;
        Some(line.trim_end_matches(['\r', '\n']))
    }
}

/// Whether zeros are more than a slip, as in UTF-16 and UTF-32 that is read as UTF-8.
fn is_utf_16(line: &str) -> bool {
    let zeros = line.chars().filter(|c| *c == '\0').count();
    zeros * 5 > line.chars().count()
}

/// A part of a line in which every character can be seen. A tab may be before the text.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            '\t' => shown.push(' '),
            c if is_invisible(c) => shown.push_str(&visible(c.encode_utf8(&mut [0; 4]))),
            c => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, line: usize, column: usize, expected: Option<&str>) {
        let excerpts = Excerpts::of(text, Renderer::plain());
        let excerpt = excerpts.excerpt(Place { line, column }, Severity::Problem);
        assert_eq!(excerpt.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_marker_is_under_the_place() {
        check("a\nbcd", 2, 2, Some("  |\n2 | bcd\n  |  ^"));
        check("a\r\tb", 2, 2, Some("  |\n2 |  b\n  |  ^"));
        check("研究b", 1, 3, Some("  |\n1 | 研究b\n  |     ^"));
        check("a", 1, 2, Some("  |\n1 | a\n  |  ^"));
        check(
            "a\u{1b}[2J",
            1,
            2,
            Some("  |\n1 | a<U+001B>[2J\n  |  ^^^^^^^^"),
        );
        check("a\n\nb", 2, 1, None);
        check("\u{fffd}\u{fffd}{\0", 1, 1, None);
        let shown = "  |\n1 | abcde<U+0000>\n  |      ^^^^^^^^";
        check("abcde\0", 1, 6, Some(shown));
        check("a", 7, 1, None);
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = "word ".repeat(100_000);
        let excerpt = Excerpts::of(&text, Renderer::plain()).excerpt(
            Place {
                line: 1,
                column: 250_001,
            },
            Severity::Problem,
        );
        let excerpt = excerpt.unwrap();
        let lines: Vec<&str> = excerpt.lines().collect();
        assert!(
            lines.iter().all(|line| line.chars().count() < 150),
            "{excerpt}"
        );
        let column = lines[2].find('^').unwrap();
        let under: String = lines[1].chars().skip(column).take(4).collect();
        assert_eq!(under, "word");
    }

    #[test]
    fn colours_are_only_where_they_are_wanted() {
        let place = Place { line: 1, column: 1 };
        let coloured = Excerpts::of("a", Renderer::styled()).excerpt(place, Severity::Note);
        assert!(coloured.unwrap().contains('\u{1b}'));
    }
}
