use leptos::prelude::untrack;

use super::{
    bdi::nodes,
    escape::escaped,
    tree::{Child, Element, Live},
};

/// The attribute that marks a live element, one that changes or listens. Its value numbers these elements from 0 in
/// page order, which is the same wherever the views are rendered.
pub const MARK: &str = "data-mark";

impl Element {
    /// Renders the element as HTML in its initial state, with its marks.
    pub fn to_html(&self) -> String {
        let mut writer = Writer {
            html: String::new(),
            marks: 0,
        };
        writer.element(self);
        writer.html
    }
}

struct Writer {
    html: String,
    marks: usize,
}

impl Writer {
    fn element(&mut self, element: &Element) {
        let parts = &element.0;
        self.html.push('<');
        self.html.push_str(parts.tag);
        for (name, value) in &parts.attributes {
            self.attribute(name, value);
        }
        for live in &parts.live {
            if let Live::Attr(name, value) = live
                && let Some(value) = untrack(value)
            {
                self.attribute(name, &value);
            }
        }
        if !parts.live.is_empty() {
            self.attribute(MARK, &self.marks.to_string());
            self.marks += 1;
        }
        self.html.push('>');
        if is_void(parts.tag) {
            return;
        }
        self.children(&parts.children);
        for live in &parts.live {
            if let Live::Text(text) = live {
                self.children(&nodes(&untrack(text)));
            }
        }
        self.html.push_str("</");
        self.html.push_str(parts.tag);
        self.html.push('>');
    }

    fn children(&mut self, children: &[Child]) {
        for child in children {
            match child {
                Child::Text(text) => self.html.push_str(&escaped(text)),
                Child::Element(element) => self.element(element),
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        if !value.is_empty() {
            self.html.push_str("=\"");
            self.html.push_str(&escaped(value));
            self.html.push('"');
        }
    }
}

/// Whether the element has no end tag: <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
fn is_void(tag: &str) -> bool {
    matches!(tag, "br" | "hr" | "img" | "input")
}

#[cfg(test)]
mod tests {
    use crate::element::{button, element};

    #[test]
    fn text_is_escaped() {
        let hostile = "<img src=x onerror=alert(1)> & \"quotes\"";
        let html = element("p").attr("title", hostile).child(hostile).to_html();
        let escaped = "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;";
        assert_eq!(html, format!("<p title=\"{escaped}\">{escaped}</p>"));
    }

    #[test]
    fn adjacent_texts_are_joined() {
        let html = element("p")
            .child("a")
            .child(" ")
            .child("b".to_owned())
            .to_html();
        assert_eq!(html, "<p>a b</p>");
    }

    #[test]
    fn only_live_elements_are_marked_in_page_order() {
        let html = element("div")
            .child(element("p").child("still"))
            .child(element("p").attr("hidden", || true).child(|| "live"))
            .child(button(|| {}).attr("aria-pressed", || false.to_string()))
            .to_html();
        assert_eq!(
            html,
            "<div><p>still</p><p hidden data-mark=\"0\">live</p>\
             <button type=\"button\" aria-pressed=\"false\" data-mark=\"1\"></button></div>"
        );
    }

    #[test]
    fn a_function_can_leave_an_attribute_out() {
        for (html, expected) in [
            (
                element("p").attr("hidden", || false).to_html(),
                "<p data-mark=\"0\"></p>",
            ),
            (
                element("p").attr("a", || Some("b")).to_html(),
                "<p a=\"b\" data-mark=\"0\"></p>",
            ),
            (
                element("p").attr("a", || None::<&str>).to_html(),
                "<p data-mark=\"0\"></p>",
            ),
        ] {
            assert_eq!(html, expected);
        }
    }
}
