use leptos::prelude::*;

use super::{
    contents::Part,
    element::{Element, button, element, link},
    find::find,
    icon::icon,
    interface::{Action, Interface},
    listen::listen,
    settings::settings,
};

/// What the bar opens, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// The table of contents, where it does not stand beside the text.
    Contents,
    /// The search.
    Find,
    /// The reading settings.
    Settings,
    /// The reading aloud, which the button above the article opens.
    Listen,
}

impl Tool {
    /// Id of what it opens.
    pub fn id(self) -> &'static str {
        match self {
            Self::Contents => "contents",
            Self::Find => "find",
            Self::Settings => "settings",
            Self::Listen => "listen",
        }
    }

    /// Id of the button that opens it.
    pub fn opener(self) -> &'static str {
        match self {
            Self::Contents => "open-contents",
            Self::Find => "open-find",
            Self::Settings => "open-settings",
            Self::Listen => "open-listen",
        }
    }
}

/// The bar that stays in view, and what it opens.
///
/// Without the app it is two links; with it the first becomes a button that says which part is being read and opens
/// the contents. Where the contents stand beside the text, that button is not needed.
pub(super) fn tools(parts: &[Part], page: Interface) -> Element {
    let words = page.words;
    let bar = element("nav")
        .class("bar")
        .attribute("aria-label", words.shortcuts)
        .child(link("#contents").class("to-contents").child(words.contents))
        .child(here(parts, page))
        .child(tool(Tool::Find, words.find, "find", page))
        .child(tool(Tool::Settings, words.settings_title, "settings", page))
        .child(link("#help").class("to-help").child(words.help));
    element("div")
        .id("tools")
        .class("tools")
        .child(bar)
        .child(element("div").id("progress").class("progress"))
        .child(find(page))
        .child(settings(page))
        .child(listen(page))
}

/// The button that tells the part being read.
fn here(parts: &[Part], page: Interface) -> Element {
    let names: Vec<_> = parts
        .iter()
        .map(|part| (part.id.clone(), part.title.clone()))
        .collect();
    let current = page.state.current;
    let name = move || {
        current.with(|current| {
            let found = names.iter().find(|(id, _)| id == current);
            found.map(|(_, title)| title.clone()).unwrap_or_default()
        })
    };
    opener(Tool::Contents, page)
        .class("here")
        .child(
            element("span")
                .class("visually-hidden")
                .child(format!("{}: ", page.words.contents)),
        )
        .child(element("span").class("name").live_text(name))
        .child(icon("down"))
}

fn tool(tool: Tool, name: &'static str, picture: &'static str, page: Interface) -> Element {
    opener(tool, page)
        .class("tool")
        .child(icon(picture))
        .child(element("span").child(name))
}

/// A button that opens a tool, or closes it again.
pub(super) fn opener(tool: Tool, page: Interface) -> Element {
    let open = page.state.tool;
    button(move || page.act(Action::Toggle(tool)))
        .id(tool.opener())
        .attribute("aria-controls", tool.id())
        .live_state("aria-expanded", move || open.get() == Some(tool))
}

/// What a tool opens: a box with a name and a way to close it.
pub(super) fn tool_box(tool: Tool, title: &'static str, page: Interface) -> Element {
    let open = page.state.tool;
    element("section")
        .id(tool.id())
        .class("tool-box")
        .attribute("aria-label", title)
        .focusable()
        .shown_if(move || open.get() == Some(tool))
}

/// The button that closes it.
pub(super) fn close(page: Interface) -> Element {
    button(move || page.act(Action::Close))
        .class("close")
        .attribute("aria-label", page.words.close)
        .child(icon("close"))
}
