use article::{Article, CertaintyLevel};
use leptos::prelude::*;

use super::{
    appointment::offers_something,
    certainty::is_graded,
    element::{Element, element, link},
    interface::{Action, Interface},
    tools::Tool,
};
use crate::text::Words;

/// One part of the page, as the table of contents lists it.
///
/// A part is the element with this id; its heading's id ends in `-title`.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Where the link goes.
    pub id: String,
    /// What the link says.
    pub title: String,
    /// How sure we are of what stands there, where that is graded.
    pub certainty: Option<CertaintyLevel>,
}

/// The parts of the page in order: what the article is made of, then what stands behind it.
pub fn parts(article: &Article, words: &'static Words) -> Vec<Part> {
    let behind = [
        (
            "questions",
            words.questions_title,
            article.questions().is_empty(),
        ),
        (
            "appointment",
            words.appointment_title,
            !offers_something(article),
        ),
        (
            "glossary",
            words.glossary_title,
            article.glossary().is_empty(),
        ),
        ("certainty", words.certainty_title, !is_graded(article)),
        (
            "references",
            words.references_title,
            article.references().is_empty(),
        ),
        ("help", words.help_title, false),
    ];
    let outline = article.outline().into_iter();
    outline
        .map(|entry| Part {
            id: entry.id,
            title: entry.title,
            certainty: entry.level,
        })
        .chain(
            behind
                .into_iter()
                .filter(|(.., empty)| !empty)
                .map(|(id, title, _)| Part {
                    id: id.into(),
                    title: title.into(),
                    certainty: None,
                }),
        )
        .collect()
}

/// The table of contents.
pub(super) fn contents(parts: Vec<Part>, page: Interface) -> Element {
    let words = page.words;
    let is_open = move || page.state.tool.get() == Some(Tool::Contents);
    let rows = parts.into_iter().map(|part| row(part, page));
    let top = link("#top-title").class("to-top").child(words.to_top);
    element("nav")
        .id("contents")
        .class("contents")
        .attribute("aria-labelledby", "contents-title")
        .live_attribute("data-open", move || is_open().then(String::new))
        .child(
            element("h2")
                .id("contents-title")
                .focusable()
                .child(words.contents),
        )
        .child(
            element("div")
                .id("contents-list")
                .class("list")
                .child(element("ol").children(rows))
                .child(top.on_press(move || page.act(Action::Close))),
        )
}

fn row(part: Part, page: Interface) -> Element {
    let Part {
        id,
        title,
        certainty,
    } = part;
    let grade = certainty.map(|level| {
        element("span")
            .class("grade")
            .child((page.words.certainty)(level))
    });
    let link = link(format!("#{id}"))
        .child(element("span").class("name").child(title))
        .child(" ")
        .children(grade)
        .live_attribute("aria-current", move || {
            let current = page.state.current;
            current
                .with(|current| *current == id)
                .then(|| "location".into())
        })
        .on_press(move || page.act(Action::Close));
    element("li").child(link)
}
