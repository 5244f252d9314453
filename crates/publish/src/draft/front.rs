//! The front matter of a post in Markdown, as site generators write it: YAML between lines of three
//! hyphens, TOML between lines of three plus signs.
//!
//! It is read line by line: a draft needs only five of the possible fields, and must not fail
//! because of the others.

use super::day::day;
use super::post::Lost;

/// What the front matter says.
#[derive(Default)]
pub(super) struct Front {
    pub(super) title: Option<String>,
    pub(super) author: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) description: Option<String>,
    pub(super) published: Option<String>,
    /// All other lines.
    pub(super) lost: Vec<Lost>,
}

/// Reads the front matter. Returns it with the rest of the text and its first line, from 1.
pub(super) fn front(text: &str) -> (Front, &str, usize) {
    let mut front = Front::default();
    let fence = text.lines().next().map_or("", str::trim_end);
    let mark = match fence {
        "---" => ':',
        "+++" => '=',
        _ => return (front, text, 1),
    };
    let mut at = 0;
    let mut above = String::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        at += line.len();
        let is_fence = line.trim_end() == fence;
        if index > 0 && is_fence {
            return (front, text.get(at..).unwrap_or_default(), index + 2);
        }
        if index > 0 && !line.trim().is_empty() {
            front.line(line, index + 1, mark, &mut above);
        }
    }
    (Front::default(), text, 1)
}

impl Front {
    /// Reads a line. `above` is the field that it may belong to.
    fn line(&mut self, line: &str, number: usize, mark: char, above: &mut String) {
        let is_inner = line.starts_with([' ', '\t', '-']);
        let inner = line.trim().trim_start_matches("- ");
        let (name, value) = match inner.split_once(mark) {
            Some((name, value)) => (name.trim().to_ascii_lowercase(), value),
            None => (String::new(), inner),
        };
        let value = scalar(value);
        let is_date = matches!(
            name.as_str(),
            "date" | "published" | "published_at" | "datepublished"
        );
        if let Some(day) = day(&value).filter(|_| is_date && !is_inner && self.published.is_none())
        {
            self.published = Some(day);
            *above = name;
            return;
        }
        let field = match (is_inner, above.as_str(), name.as_str()) {
            (false, _, "title") => Some(&mut self.title),
            (false, _, "author" | "authors") | (true, "author" | "authors", "name" | "") => {
                Some(&mut self.author)
            }
            (false, _, "lang" | "language" | "locale") => Some(&mut self.lang),
            (false, _, "description" | "summary" | "excerpt") => Some(&mut self.description),
            _ => None,
        };
        match field {
            Some(field) if field.is_none() && !value.is_empty() => *field = Some(value),
            _ if value.is_empty() && field.is_some() => {}
            _ => self.lost.push(Lost {
                line: number,
                what: format!("“{}”, in the front matter", line.trim()),
            }),
        }
        if !is_inner {
            *above = name;
        }
    }
}

/// A value without its quotation marks or brackets; nothing if it goes on in the next lines.
fn scalar(value: &str) -> String {
    let value = value.trim();
    if matches!(value, ">" | "|" | ">-" | "|-") {
        return String::new();
    }
    let is_mark = |c| matches!(c, '"' | '\'' | '[' | ']');
    value.trim_matches(is_mark).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_toml_are_read() {
        for text in [
            "---\ntitle: \"A: b\"\nauthor:\n  name: Jo Doe\nlanguage: en\ntags:\n- c\n---\ntext",
            "+++\ntitle = 'A: b'\nauthors = [\"Jo Doe\"]\nlang = \"en\"\n\ntags = ['c']\n+++\ntext",
        ] {
            let (front, rest, line) = front(text);
            assert_eq!(front.title.as_deref(), Some("A: b"), "{text}");
            assert_eq!(front.author.as_deref(), Some("Jo Doe"), "{text}");
            assert_eq!(front.lang.as_deref(), Some("en"), "{text}");
            assert_eq!(rest, "text");
            assert_eq!(text.lines().nth(line - 1), Some("text"));
            let lost = front.lost.iter();
            let lost: Vec<&str> = lost.map(|lost| lost.what.as_str()).collect();
            assert!(
                lost.iter()
                    .all(|what| what.contains('c') || what.contains("tags"))
            );
            assert!(!lost.is_empty());
        }
        let (front, rest, line) = front("---\ntitle: a");
        assert_eq!((front.title, rest, line), (None, "---\ntitle: a", 1));
    }
}
