use article::{Article, CertaintyLevel};
use leptos::prelude::*;

use super::{appointment::offers_something, certainty::is_graded, context::Context};
use crate::{
    element::{Element, Said, element, link},
    marks::{CONTENTS, CONTENTS_LIST, TOP, title_id},
    state::Tool,
    text::Words,
};

/// A part of the page, as the table of contents lists it.
///
/// A part is the element with this id; the id of its heading ends in `_title`.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The part's id.
    pub id: String,
    /// The part's title.
    pub title: Said,
    /// The certainty of the part's key message, if it is graded.
    pub certainty: Option<CertaintyLevel>,
}

/// The parts of the page in order: the article's sections, then what follows them.
pub fn parts(article: &Article, words: &'static Words) -> Vec<Part> {
    let behind = [
        (
            "questions",
            words.questions_title(),
            article.questions().is_empty(),
        ),
        (
            "appointment",
            words.appointment_title(),
            !offers_something(article),
        ),
        (
            "glossary",
            words.glossary_title(),
            article.glossary().is_empty(),
        ),
        ("certainty", words.certainty_title(), !is_graded(article)),
        (
            "references",
            words.references_title(),
            article.references().is_empty(),
        ),
        ("help", words.help_title(), false),
    ];
    let outline = article.outline().into_iter();
    outline
        .map(|entry| Part {
            id: entry.id,
            title: words.quote(&entry.title),
            certainty: entry.level,
        })
        .chain(
            behind
                .into_iter()
                .filter(|(.., empty)| !empty)
                .map(|(id, title, _)| Part {
                    id: id.into(),
                    title,
                    certainty: None,
                }),
        )
        .collect()
}

/// The table of contents.
pub(super) fn contents(parts: &[Part], context: Context) -> Element {
    let words = context.words;
    let is_open = move || context.state.tool.get() == Some(Tool::Contents);
    let rows = parts.iter().map(|part| row(part, context));
    let top = link(format!("#{TOP}")).child(words.to_top());
    element("nav")
        .id(CONTENTS)
        .class("contents")
        .attr("aria-labelledby", title_id(CONTENTS))
        .attr("data-open", is_open)
        .child(
            element("h2")
                .id(title_id(CONTENTS))
                .focusable()
                .child(words.contents()),
        )
        .child(
            element("div")
                .id(CONTENTS_LIST)
                .class("contents-list")
                .child(element("ol").children(rows))
                .child(top),
        )
}

fn row(part: &Part, context: Context) -> Element {
    let Part {
        id,
        title,
        certainty,
    } = part.clone();
    let grade = certainty.map(|level| {
        element("span")
            .class("contents-grade")
            .child(context.words.certainty(level))
    });
    let link = link(format!("#{id}"))
        .child(element("bdi").class("contents-name").child(title))
        .child(" ")
        .children(grade)
        .attr("aria-current", move || {
            let current = context.state.current;
            current.with(|current| *current == id).then_some("location")
        });
    element("li").child(link)
}
