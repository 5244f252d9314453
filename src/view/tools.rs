use leptos::prelude::*;

use super::{
    contents::Part, context::Context, find::find, icon::icon, listen::listen, settings::settings,
    tool_box::opener,
};
use crate::{
    element::{Element, Said, element, link},
    marks::{CONTENTS, PROGRESS, TOOLS},
    state::Tool,
};

/// The bar that stays in view, with its tools.
///
/// Without the app it is two links. With the app, the first becomes a button that names the current part and opens the
/// contents. It is not needed where the contents are beside the text.
pub(super) fn tools(parts: &[Part], context: Context) -> Element {
    let words = context.words;
    let bar = element("nav")
        .class("tools-bar")
        .attr("aria-label", words.shortcuts())
        .child(
            link(format!("#{CONTENTS}"))
                .class("tools-to-contents")
                .child(words.contents()),
        )
        .child(current_part(parts, context))
        .child(tool(Tool::Find, words.find(), "find", context))
        .child(tool(
            Tool::Settings,
            words.settings_title(),
            "settings",
            context,
        ))
        .child(link("#help").child(words.help()));
    element("div")
        .id(TOOLS)
        .class("tools")
        .child(bar)
        .child(element("div").id(PROGRESS).class("tools-progress"))
        .child(find(context))
        .child(settings(context))
        .child(listen(context))
}

/// The button that names the current part.
fn current_part(parts: &[Part], context: Context) -> Element {
    let names: Vec<_> = parts
        .iter()
        .map(|part| (part.id.clone(), part.title.clone()))
        .collect();
    let current = context.state.current;
    let name = move || {
        current.with(|current| {
            let found = names.iter().find(|(id, _)| id == current);
            found.map(|(_, title)| title.clone()).unwrap_or_default()
        })
    };
    opener(Tool::Contents, context)
        .class("quiet-button tools-here")
        .child(
            element("span")
                .class("visually-hidden")
                .child(context.words.contents().between("", &context.words.colon())),
        )
        .child(element("bdi").class("tools-here-name").child(name))
        .child(icon("down"))
}

fn tool(tool: Tool, name: Said, picture: &'static str, context: Context) -> Element {
    opener(tool, context)
        .class("quiet-button tools-button")
        .child(icon(picture))
        .child(
            element("span")
                .class("visually-hidden-if-narrow")
                .child(name),
        )
}
