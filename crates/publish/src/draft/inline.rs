//! The elements in a line of a page.

use super::address::address;
use super::line::Kind;
use super::page::{Id, ROOT};
use super::reader::{Place, Reader};
use super::script::{footnote, lowered, raised};
use super::style::Script;
use super::title::one_line;

impl Reader<'_> {
    pub(super) fn open_inline(&mut self, element: Id, name: &str) -> bool {
        match name {
            "br" => {
                if self.is_double_break(element) && self.is_in_flow() {
                    self.end_of_line();
                } else {
                    self.line.space();
                }
            }
            // A button is set apart from the words around it.
            "button" => self.line.space(),
            "q" => self.line.words("“"),
            "rt" => self.line.words("("),
            "a" => {
                let is_in_heading = matches!(self.within.last(), Some(within) if matches!(within.place, Place::Heading));
                if is_in_heading && self.is_anchor(element) {
                    self.see(element);
                    return false;
                }
                if self.is_note(element) {
                    let words = self.page.all_text(element);
                    self.line.words(&footnote(words.trim()));
                    self.see(element);
                    return false;
                }
                self.open_link(element);
            }
            _ => {}
        }
        let look = self.styles.look(self.page, element);
        if look.crossed_out == Some(true) && self.crossed_out.is_none() {
            self.cross_out(element);
        }
        let script = look.script.or_else(|| self.script_in_formula(element));
        if let Some(script) = script {
            let enters = self.open_script(element, script);
            // An element that is not entered is not closed.
            self.crossed_out
                .take_if(|outer| !enters && *outer == element);
            return enters;
        }
        if look.bold == Some(true) {
            self.line.open(element, Kind::Strong);
        }
        if look.italic == Some(true) {
            self.line.open(element, Kind::Em);
        }
        true
    }

    pub(super) fn close_inline(&mut self, element: Id, name: &str) {
        match name {
            "button" => self.line.space(),
            "q" => self.line.words("”"),
            "rt" => self.line.words(")"),
            _ => {}
        }
        self.line.close(element);
        if self
            .crossed_out
            .take_if(|outer| *outer == element)
            .is_some()
        {
            self.line.next_number();
        }
    }

    fn open_link(&mut self, link: Id) {
        let Some(href) = self
            .page
            .attr(link, "href")
            .filter(|href| !href.trim().is_empty())
        else {
            return;
        };
        let words = one_line(&self.page.all_text(link));
        match address(href) {
            Some(address) => self.line.open(link, Kind::Link(address)),
            None if words.is_empty() => {}
            None => {
                let what = format!("the address of the link “{words}” ({})", one_line(href));
                self.post.lose(self.page.line(link), what);
            }
        }
    }

    /// Reports the line through an element's words, which stay.
    fn cross_out(&mut self, element: Id) {
        self.crossed_out = Some(element);
        self.line.next_number();
        let words = one_line(&self.page.all_text(element));
        if !words.is_empty() {
            let what = format!("the line through “{words}”");
            self.post.lose(self.page.line(element), what);
        }
    }

    /// Begins the second part of a power, an index or a fraction. Returns how it stands beside the line.
    /// <https://www.w3.org/TR/mathml-core/#subscripts-and-superscripts-msub-msup-msubsup>
    fn script_in_formula(&mut self, element: Id) -> Option<Script> {
        let script = match self.formula(element)? {
            "msup" => Some(Script::Raised),
            "msub" => Some(Script::Lowered),
            _ => None,
        };
        self.line.join();
        if script.is_none() {
            self.line.words("/");
        }
        script
    }

    /// What an element is the second part of, if that is a power, an index or a fraction.
    fn formula(&self, element: Id) -> Option<&str> {
        let name = self.page.name(self.page.parent(element)?);
        let is_formula = matches!(name, "msup" | "msub" | "mfrac");
        (is_formula && self.page.shown_before(element) != ROOT).then_some(name)
    }

    /// Writes raised and lowered words with raised and lowered characters.
    fn open_script(&mut self, element: Id, script: Script) -> bool {
        let shape = self.shapes.get(element);
        if shape.has_picture || shape.has_block {
            return true;
        }
        let words = one_line(&self.page.all_text(element));
        if self.line.is_empty() {
            self.line.words(&footnote(&words));
        } else if shape.has_link {
            let link = self.page.elements(element);
            let link = link.into_iter().find(|inner| self.page.name(*inner) == "a");
            let href = link.and_then(|link| self.page.attr(link, "href"));
            if let (Some(link), Some(address)) = (link, href.and_then(address)) {
                self.line.open(link, Kind::Link(address));
                self.line.words(&footnote(&words));
                self.line.close(link);
            } else {
                self.line.words(&footnote(&words));
            }
        } else {
            let words = match script {
                Script::Raised => raised(&words),
                Script::Lowered => lowered(&words),
            };
            self.line.words(&words);
        }
        self.see(element);
        false
    }

    /// Whether it is the second of two line breaks, which separate paragraphs on older pages.
    fn is_double_break(&self, element: Id) -> bool {
        self.page.name(self.page.shown_before(element)) == "br"
    }

    /// Whether a link is the mark for copying the address of a heading.
    fn is_anchor(&self, link: Id) -> bool {
        let words = self.page.all_text(link);
        let is_mark = |c: char| c.is_whitespace() || "#¶§🔗∞\u{fe0f}\u{200b}".contains(c);
        let href = self.page.attr(link, "href").unwrap_or_default();
        href.contains('#') && words.chars().all(is_mark)
    }

    /// Whether a link is the number of a note on the page.
    fn is_note(&self, link: Id) -> bool {
        let words = self.page.all_text(link);
        let words = words.trim();
        let is_number = !words.is_empty() && words.chars().all(|c| c.is_ascii_digit());
        let href = self.page.attr(link, "href").unwrap_or_default();
        is_number && href.trim().starts_with('#')
    }
}
