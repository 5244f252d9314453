//! An [`Element`] as plain text.

use article::{ISOLATE, POP_ISOLATE, has_right_to_left};

use super::tree::{Child, Element};

/// Renders headings, paragraphs and list items on a line each. Links to other sites are followed by their address. What
/// is isolated stays so, if anything runs from right to left.
pub fn plain(element: &Element) -> String {
    let mut plain = Plain {
        text: String::new(),
        indent: 0,
        at_line_start: true,
    };
    plain.element(element);
    plain.text.push('\n');
    let is_isolate = |character| matches!(character, ISOLATE | POP_ISOLATE);
    let text = plain.text.replace(is_isolate, "");
    if has_right_to_left(&text) {
        plain.text
    } else {
        text
    }
}

struct Plain {
    text: String,
    /// The indent of lines in a list item, in spaces.
    indent: usize,
    /// Whether the line is still empty, apart from a list item's marker.
    at_line_start: bool,
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
        let is_item = parts.tag == "li";
        match parts.tag {
            "h2" => {
                // An empty line before it.
                for _ in 0..2 {
                    self.at_line_start = false;
                    self.line();
                }
            }
            "h1" | "p" | "li" => self.line(),
            _ => {}
        }
        if is_item {
            self.text.push_str(attribute("value").unwrap_or("-"));
            self.text.push_str(if attribute("value").is_some() {
                ". "
            } else {
                " "
            });
            self.indent += 2;
        }
        let is_isolated = parts.tag == "bdi";
        if is_isolated {
            self.text.push(ISOLATE);
        }
        for child in &parts.children {
            match child {
                Child::Text(words) => self.words(words),
                Child::Element(element) => self.element(element),
            }
        }
        if is_isolated {
            self.text.push(POP_ISOLATE);
        }
        if let Some(address) = attribute("href").filter(|address| address.starts_with("http")) {
            self.words(" (");
            self.words(address);
            self.words(")");
        }
        if is_item {
            self.indent -= 2;
        }
    }

    fn line(&mut self) {
        if !self.at_line_start {
            while self.text.ends_with(' ') {
                self.text.pop();
            }
            self.text.push('\n');
            for _ in 0..self.indent {
                self.text.push(' ');
            }
        }
        self.at_line_start = true;
    }

    /// Appends words to the line, collapsing a double space.
    fn words(&mut self, words: &str) {
        let after_space = self.at_line_start || self.text.ends_with(' ');
        let words = if after_space {
            words.trim_start_matches(' ')
        } else {
            words
        };
        self.at_line_start &= words.is_empty();
        self.text.push_str(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::element::{element, link};

    fn check(children: Vec<Element>, expected: &str) {
        assert_eq!(plain(&element("div").children(children)), expected);
    }

    #[test]
    fn each_block_is_on_its_own_line() {
        let title = || element("h1").child("Title");
        let line = |words| element("p").child(words);
        let part = || element("h2").child("Part");
        check(vec![title()], "Title\n");
        check(vec![title(), line("A "), line("B")], "Title\nA\nB\n");
        check(
            vec![title(), line("A "), part(), element("div").child(line("B"))],
            "Title\nA\n\nPart\nB\n",
        );
    }

    #[test]
    fn list_items_are_marked_and_indented() {
        let source = element("li")
            .attr("value", "7")
            .child(element("p").child("Source"))
            .child(element("p").child("Where"));
        let entry = element("li")
            .child(element("p").child("A"))
            .child(element("p").child("B"))
            .child(element("ol").child(source));
        let list = element("ul").child(entry).child(element("li").child("C"));
        check(vec![list], "- A\n  B\n  7. Source\n    Where\n- C\n");
    }

    #[test]
    fn a_name_of_another_direction_stays_isolated() {
        for (name, expected) in [
            ("Ana", "By Ana, 2026\n"),
            ("آنا", "By \u{2068}آنا\u{2069}, 2026\n"),
            (
                "\u{202e}Ana\u{202c}",
                "By \u{2068}\u{202e}Ana\u{202c}\u{2069}, 2026\n",
            ),
        ] {
            let line = element("p")
                .child("By ")
                .child(element("bdi").child(name))
                .child(", 2026");
            check(vec![line], expected);
        }
    }

    #[test]
    fn links_to_other_sites_show_their_address() {
        for (href, expected) in [
            ("https://example.org/", "A site (https://example.org/)\n"),
            ("tel:988", "A site\n"),
            ("#part", "A site\n"),
        ] {
            let line = element("p").child("A ").child(link(href).child(" site"));
            check(vec![line], expected);
        }
    }
}
