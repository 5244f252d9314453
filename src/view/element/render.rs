//! How an [`Element`] becomes part of the page, for Leptos.

use leptos::tachys::{
    html::attribute::{Attribute, any_attribute::AnyAttribute},
    hydration::Cursor,
    renderer::{CastFrom, Rndr, types},
    view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
};

use super::{
    Child, Element, Parts,
    live::{Held, Live},
};
use crate::escaped;

/// An element on the page.
pub struct Shown {
    node: types::Element,
    /// What goes on inside, for as long as it is held.
    held: Vec<Held>,
}

impl Render for Element {
    type State = Shown;

    fn build(self) -> Shown {
        let Parts {
            tag,
            attributes,
            children,
            live,
        } = *self.0;
        let node = Rndr::create_element(tag, namespace(tag));
        for (name, value) in &attributes {
            Rndr::set_attribute(&node, name, value);
        }
        let mut held = Vec::new();
        for child in children {
            match child {
                Child::Text(text) => {
                    Rndr::insert_node(&node, Rndr::create_text_node(&text).as_ref(), None);
                }
                Child::Element(element) => {
                    let mut shown = element.build();
                    shown.mount(&node, None);
                    held.append(&mut shown.held);
                }
            }
        }
        held.extend(live.take().into_iter().map(|live| live.follow(&node)));
        Shown { node, held }
    }

    fn rebuild(self, shown: &mut Shown) {
        let mut new = self.build();
        shown.insert_before_this(&mut new);
        shown.unmount();
        *shown = new;
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        let Parts {
            tag,
            attributes,
            children,
            live,
        } = *self.0;
        html.push('<');
        html.push_str(tag);
        let first = live.iter().filter_map(Live::attribute);
        for (name, value) in attributes.into_iter().chain(first) {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                html.push_str(&escaped(&value));
                html.push('"');
            }
        }
        html.push('>');
        if !is_void(tag) {
            for child in children {
                match child {
                    Child::Text(text) => html.push_str(&escaped(&text)),
                    Child::Element(element) => {
                        element.to_html_with_buf(html, position, true, false, Vec::new());
                    }
                }
            }
            for text in live.iter().filter_map(Live::text) {
                html.push_str(&escaped(&text));
            }
            html.push_str("</");
            html.push_str(tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Shown {
        let node = advance(cursor, position);
        let mut held = Vec::new();
        let is_live = self.is_live();
        let Parts {
            tag,
            children,
            live,
            ..
        } = *self.0;
        if is_live {
            position.set(Position::FirstChild);
            for child in children {
                match child {
                    Child::Text(_) => {
                        advance(cursor, position);
                    }
                    Child::Element(element) => {
                        let mut shown = element.hydrate::<FROM_SERVER>(cursor, position);
                        held.append(&mut shown.held);
                    }
                }
            }
        }
        cursor.set(node.clone());
        position.set(Position::NextChild);
        let node = types::Element::cast_from(node).unwrap_or_else(|| {
            // The baked page is another than this one; what is built here is simply not shown.
            Rndr::create_element(tag, namespace(tag))
        });
        held.extend(live.take().into_iter().map(|live| live.follow(&node)));
        Shown { node, held }
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Element {
    /// Whether anything in it changes or listens.
    fn is_live(&self) -> bool {
        let inside = |child: &Child| match child {
            Child::Text(_) => false,
            Child::Element(element) => element.is_live() || !element.0.live.is_empty(),
        };
        self.0.children.iter().any(inside)
    }
}

impl AddAnyAttr for Element {
    type Output<A: Attribute> = Self;

    /// Leptos passes attributes down to what a component returns; nothing here is passed any.
    fn add_any_attr<A: Attribute>(self, _attribute: A) -> Self
    where
        Self::Output<A>: RenderHtml,
    {
        self
    }
}

impl Mountable for Shown {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match Rndr::get_parent(&self.node).and_then(types::Element::cast_from) {
            Some(parent) => {
                child.mount(&parent, Some(&self.node));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.node.clone()]
    }
}

/// Moves to the next node where one is due, and tells which that is.
fn advance(cursor: &Cursor, position: &PositionState) -> types::Node {
    match position.get() {
        Position::Current => {}
        Position::FirstChild => cursor.child(),
        _ => cursor.sibling(),
    }
    position.set(Position::NextChild);
    cursor.current()
}

fn namespace(tag: &str) -> Option<&'static str> {
    let names = ["svg", "rect", "line", "path", "symbol", "use", "text"];
    names.contains(&tag).then_some("http://www.w3.org/2000/svg")
}

/// Elements that have no end tag: <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
fn is_void(tag: &str) -> bool {
    matches!(tag, "br" | "hr" | "img" | "input")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::element::element;

    #[test]
    fn words_stay_words() {
        let hostile = "<img src=x onerror=alert(1)> & \"quotes\"";
        let html = element("p")
            .attribute("title", hostile)
            .child(hostile)
            .to_html();
        let escaped = "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;";
        assert_eq!(html, format!("<p title=\"{escaped}\">{escaped}</p>"));
    }

    #[test]
    fn words_that_stand_together_are_one_text() {
        let html = element("p")
            .child("a")
            .child(" ")
            .child("b".to_owned())
            .to_html();
        assert_eq!(html, "<p>a b</p>");
    }
}
