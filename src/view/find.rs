use leptos::prelude::*;

use super::{
    context::Context,
    icon::icon,
    label::label,
    tool_box::{close, tool_box},
};
use crate::{
    element::{Element, Said, button, element},
    marks::FIND_FIELD,
    state::{Action, State, Step, Tool},
};

/// The search in the article.
pub(super) fn find(context: Context) -> Element {
    let words = context.words;
    let State { finding, found, .. } = context.state;
    let count = move || {
        finding.with(|finding| {
            if finding.asked {
                words.find_count(found.get(), finding.count)
            } else {
                Said::default()
            }
        })
    };
    let none = move || finding.with(|finding| finding.count == 0);
    let step = move |direction, name: Said, picture| {
        button(move || context.act(Action::Step(direction)))
            .class("quiet-button")
            .attr("aria-label", name)
            .attr("disabled", none)
            .child(icon(picture))
    };
    let field = element("input")
        .id(FIND_FIELD)
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .on("input", move |words| context.act(Action::Find(words)));
    let row = element("div")
        .class("find-row")
        .child(
            element("label")
                .child(label(words.find_label()))
                .child(field),
        )
        .child(
            element("span")
                .class("find-count")
                .attr("role", "status")
                .child(count),
        )
        .child(step(Step::Back, words.find_previous(), "up"))
        .child(step(Step::Forward, words.find_next(), "down"))
        .child(close(context));
    let list = element("ol")
        .class("find-matches")
        .child(move || matches(context));
    tool_box(Tool::Find, words.find_label(), context)
        .attr("role", "search")
        .child(row)
        .child(list)
}

fn matches(context: Context) -> Vec<Element> {
    context.state.finding.with(|finding| {
        let listed = finding.listed.iter().enumerate();
        listed
            .map(|(index, [before, found, after])| {
                let choose = button(move || context.act(Action::Choose(index)))
                    .attr("lang", context.words.page_language_if_foreign())
                    .child(before.as_str())
                    .child(element("mark").child(found.as_str()))
                    .child(after.as_str());
                element("li").child(choose)
            })
            .collect()
    })
}
