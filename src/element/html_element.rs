//! The same as `dom.rs` on Leptos' own `HtmlElement` with erased attributes and children. `cargo xtask weigh variants`
//! measures what it costs; no site is built with it.

use leptos::{
    attr::{
        Attribute,
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    ev,
    html::{self, ElementType, HtmlElement},
    prelude::{AddAnyAttr, AnyView, ArcMemo, ElementChild, Get, IntoAny, Mountable, Render},
    svg,
    tachys::{
        html::property::prop,
        view::{any_view::AnyViewState, iterators::StaticVec},
    },
};
use send_wrapper::SendWrapper;

use super::{
    marked::for_each_marked,
    tree::{Child, Element, Live, Parts},
};
use crate::browser::{Node, event_value};

/// An element on the page. Dropping this stops its updates and listeners, but leaves it on the page.
pub struct Mounted(AnyViewState);

impl Mounted {
    /// Removes it from the page.
    pub fn unmount(mut self) {
        self.0.unmount();
    }
}

/// The updates and listeners of an element, active until this is dropped.
#[expect(
    dead_code,
    reason = "held for its drop, which ends the changing and listening"
)]
pub struct Binding(<Attributes as Attribute>::State, Vec<AnyViewState>);

type Attributes = Vec<AnyAttribute>;
type Children = StaticVec<AnyView>;

/// Appends an element.
pub fn mount(parent: &Node, element: Element) -> Mounted {
    let mut state = view(element).build();
    if let Some(parent) = parent.element() {
        state.mount(parent, None);
    }
    Mounted(state)
}

/// Makes the baked page in `root` live, as `element` describes it, for as long as the result is held. Each live element
/// is found by its mark. One that is no longer there is skipped.
pub fn take_over(root: &Node, element: Element) -> Vec<Binding> {
    let mut held = Vec::new();
    for_each_marked(root, element, |node, live| {
        held.extend(follow(node, live));
    });
    held
}

fn follow(node: &Node, live: Vec<Live>) -> Option<Binding> {
    let element = node.element()?;
    for live in &live {
        if let Live::Attr(name, _) = live {
            // Leptos removes an attribute only if it set it.
            node.set_attr(name, None);
        }
    }
    let mut attributes = Attributes::new();
    let mut children = Vec::new();
    add(live, Text::Baked, &mut attributes, &mut children);
    // `hydrate` would do the same, but erased attributes panic there unless Leptos' feature `hydrate` is on.
    let attributes = attributes.build(element);
    let children = children.into_iter().map(|child| {
        let mut child = child.build();
        child.mount(element, None);
        child
    });
    Some(Binding(attributes, children.collect()))
}

fn view(element: Element) -> AnyView {
    let Parts {
        tag,
        attributes,
        children,
        live,
    } = *element.0;
    let attributes = attributes.into_iter();
    let mut attributes: Attributes = attributes
        .map(|(name, value)| custom_attribute(name, value).into_any_attr())
        .collect();
    let children = children.into_iter().map(|child| match child {
        Child::Text(text) => text.into_any(),
        Child::Element(element) => view(element),
    });
    let mut children = children.collect();
    add(live, Text::New, &mut attributes, &mut children);
    let children = children.into();
    match tag {
        "svg" => whole(svg::svg(), attributes, children),
        "rect" => whole(svg::rect(), attributes, children),
        "line" => whole(svg::line(), attributes, children),
        "path" => whole(svg::path(), attributes, children),
        "symbol" => whole(svg::symbol(), attributes, children),
        "use" => whole(svg::r#use(), attributes, children),
        "text" => whole(svg::text(), attributes, children),
        tag => whole(html::custom(tag), attributes, children),
    }
}

/// The finished element. Drawings need a type for each tag, because Leptos ties the namespace to the type.
fn whole<E>(empty: HtmlElement<E, (), ()>, attributes: Attributes, children: Children) -> AnyView
where
    E: ElementType,
    HtmlElement<E, (), ()>: ElementChild<Children, Output = HtmlElement<E, (), (Children,)>>,
{
    empty.child(children).add_any_attr(attributes).into_any()
}

/// Where an element's text comes from.
#[derive(PartialEq)]
enum Text {
    Baked,
    New,
}

/// Adds an element's live parts to its attributes and children. The text of a baked element stays as it is until it
/// changes: a translator may have replaced it.
fn add(
    live: Vec<Live>,
    text: Text,
    attributes: &mut Vec<AnyAttribute>,
    children: &mut Vec<AnyView>,
) {
    let is_baked = text == Text::Baked;
    for live in live {
        match live {
            Live::Attr(name, value) => {
                let value = SendWrapper::new(value);
                attributes.push(custom_attribute(name, move || value()).into_any_attr());
            }
            Live::Prop(name, value) => {
                let value = SendWrapper::new(value);
                attributes.push(prop(name, move || value()).into_any_attr());
            }
            Live::Text(text) => {
                let text = SendWrapper::new(text);
                let text = ArcMemo::new(move |_| text());
                let mut is_untouched = is_baked;
                let text = move || {
                    let text = text.get();
                    (!std::mem::take(&mut is_untouched)).then(|| text.text().to_owned())
                };
                attributes.push(prop("textContent", text).into_any_attr());
            }
            Live::Children(elements) => {
                let elements = SendWrapper::new(elements);
                let elements = move || -> Children {
                    let elements = elements().into_iter().map(view);
                    elements.collect::<Vec<_>>().into()
                };
                children.push(elements.into_any());
            }
            Live::On(name, action) => {
                let event: ev::Custom = ev::Custom::new(name);
                let on = ev::on(ev::capture(event), move |event| {
                    action(event_value(&event));
                });
                attributes.push(on.into_any_attr());
            }
        }
    }
}
