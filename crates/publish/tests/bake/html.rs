//! A page as a browser parses it.

use std::cell::RefCell;

use lol_html::{RewriteStrSettings, element, rewrite_str, text};

/// An element with its attributes, unescaped.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    /// The text in it, as in the source of the page.
    pub(crate) source: String,
}

/// The elements that match a selector, in order.
pub(crate) fn elements(page: &str, selector: &str) -> Vec<Element> {
    let found = RefCell::new(Vec::<Element>::new());
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(selector, |element| {
            let attributes = element.attributes().iter();
            found.borrow_mut().push(Element {
                name: element.tag_name(),
                attributes: attributes
                    .map(|attribute| (attribute.name(), unescaped(&attribute.value())))
                    .collect(),
                source: String::new(),
            });
            Ok(())
        }))
        .append_element_content_handler(text!(selector, |text| {
            if let Some(last) = found.borrow_mut().last_mut() {
                last.source.push_str(text.as_str());
            }
            Ok(())
        }));
    rewrite_str(page, settings).unwrap();
    found.into_inner()
}

/// The one element that matches a selector.
pub(crate) fn element(page: &str, selector: &str) -> Element {
    let mut found = elements(page, selector);
    let element = found.pop().unwrap_or_else(|| panic!("no {selector}"));
    assert!(found.is_empty(), "more than one {selector}");
    element
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or_else(|| panic!("no {name} in {self:?}"), |(_, value)| value)
    }

    pub(crate) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }

    /// The text, unescaped. Not for scripts and styles, in which nothing is escaped.
    pub(crate) fn text(&self) -> String {
        unescaped(&self.source)
    }
}

fn unescaped(source: &str) -> String {
    // The ampersand is last, so that nothing is unescaped twice.
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(source.to_owned(), |text, (from, to)| text.replace(from, to))
}
