use leptos::prelude::*;

use super::{
    element::{Element, button, element, label},
    icon::icon,
    interface::{Action, Interface, State},
    tools::{Tool, close, tool_box},
};

/// How many matches are listed; the count tells of all.
const LISTED: usize = 100;

/// What the reader looks for, and what was found.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    /// Whether anything is looked for.
    pub asked: bool,
    /// The sentence around each match: before it, the match, and after it.
    pub matches: Vec<[String; 3]>,
    /// Whether the matches have to be listed, because the browser cannot paint them in the text.
    pub listed: bool,
}

/// The search in the article.
pub(super) fn find(page: Interface) -> Element {
    let words = page.words;
    let State { finding, found, .. } = page.state;
    let count = move || {
        finding.with(|finding| match finding.asked {
            true => (words.find_count)(found.get(), finding.matches.len()),
            false => String::new(),
        })
    };
    let none = move || finding.with(|finding| finding.matches.is_empty());
    let step = move |forward, name, picture| {
        button(move || page.act(Action::Step(forward)))
            .attribute("aria-label", name)
            .live_attribute("disabled", move || none().then(String::new))
            .child(icon(picture))
    };
    let field = element("input")
        .id("find-field")
        .attribute("type", "search")
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .attribute("enterkeyhint", "search")
        .on_input(move |words| page.act(Action::Find(words)));
    let row = element("div")
        .class("find-row")
        .child(element("label").child(label(words.find_label)).child(field))
        .child(
            element("span")
                .class("count")
                .attribute("role", "status")
                .live_text(count),
        )
        .child(step(false, words.find_previous, "up"))
        .child(step(true, words.find_next, "down"))
        .child(close(page));
    let list = element("ol")
        .class("matches")
        .live_children(move || matches(page));
    tool_box(Tool::Find, words.find_label, page)
        .attribute("role", "search")
        .child(row)
        .child(list)
}

fn matches(page: Interface) -> Vec<Element> {
    page.state.finding.with(|finding| {
        let listed = finding.matches.iter().take(LISTED).enumerate();
        listed
            .filter(|_| finding.listed)
            .map(|(index, [before, found, after])| {
                let choose = button(move || page.act(Action::Choose(index)))
                    .child(before.as_str())
                    .child(element("mark").child(found.as_str()))
                    .child(after.as_str());
                element("li").child(choose)
            })
            .collect()
    })
}
