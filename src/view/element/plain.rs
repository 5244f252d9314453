//! What an [`Element`] says, as a text without markup.

use super::{Child, Element};

/// A line for each heading, paragraph and entry of a list; a link to another site says where it leads.
pub(in crate::view) fn plain(elements: &[Element]) -> String {
    let mut plain = Plain {
        text: String::new(),
        indent: 0,
        is_fresh: true,
    };
    for element in elements {
        plain.element(element);
    }
    plain.text.push('\n');
    plain.text
}

struct Plain {
    text: String,
    /// How far the lines of an entry stand in.
    indent: usize,
    /// Whether nothing stands in the line yet besides the mark of its entry.
    is_fresh: bool,
}

impl Plain {
    fn element(&mut self, element: &Element) {
        let parts = &element.0;
        let attribute = |wanted| {
            let mut attributes = parts.attributes.iter();
            attributes
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| value.as_str())
        };
        let is_entry = parts.tag == "li";
        match parts.tag {
            "h2" => {
                // An empty line before it.
                for _ in 0..2 {
                    self.is_fresh = false;
                    self.line();
                }
            }
            "h1" | "p" | "li" => self.line(),
            _ => {}
        }
        if is_entry {
            let mark = attribute("value").map_or("- ".into(), |number| format!("{number}. "));
            self.text.push_str(&mark);
            self.indent += 2;
        }
        for child in &parts.children {
            match child {
                Child::Text(words) => self.words(words),
                Child::Element(element) => self.element(element),
            }
        }
        if let Some(address) = attribute("href").filter(|address| address.starts_with("http")) {
            self.words(&format!(" ({address})"));
        }
        if is_entry {
            self.indent -= 2;
        }
    }

    fn line(&mut self) {
        if !self.is_fresh {
            self.text.truncate(self.text.trim_end_matches(' ').len());
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n(' ', self.indent));
        }
        self.is_fresh = true;
    }

    /// Words that go on in the line, with one space where there would be two.
    fn words(&mut self, words: &str) {
        let after_space = self.is_fresh || self.text.ends_with(' ');
        let words = match after_space {
            true => words.trim_start_matches(' '),
            false => words,
        };
        self.is_fresh &= words.is_empty();
        self.text.push_str(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::element::{element, link};

    fn check(elements: &[Element], expected: &str) {
        assert_eq!(plain(elements), expected);
    }

    #[test]
    fn each_block_has_its_line() {
        let title = || element("h1").child("Title");
        let line = |words| element("p").child(words);
        check(&[title()], "Title\n");
        check(&[title(), line("A "), line("B")], "Title\nA\nB\n");
        check(
            &[
                title(),
                element("h2").child("Part"),
                element("div").child(line("A")),
            ],
            "Title\n\nPart\nA\n",
        );
    }

    #[test]
    fn entries_are_marked_and_stand_in() {
        let source = element("li")
            .attribute("value", "7")
            .child(element("p").child("Source"))
            .child(element("p").child("Where"));
        let entry = element("li")
            .child(element("p").child("A"))
            .child(element("p").child("B"))
            .child(element("ol").child(source));
        check(
            &[element("ul").child(entry).child(element("li").child("C"))],
            "- A\n  B\n  7. Source\n    Where\n- C\n",
        );
    }

    #[test]
    fn links_to_other_sites_say_where_they_lead() {
        for (href, expected) in [
            ("https://example.org/", "A site (https://example.org/)\n"),
            ("tel:988", "A site\n"),
            ("#part", "A site\n"),
        ] {
            check(
                &[element("p").child("A ").child(link(href).child(" site"))],
                expected,
            );
        }
    }
}
