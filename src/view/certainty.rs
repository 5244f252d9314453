use article::{Article, CertaintyLevel};

use super::part::part;
use crate::{
    element::{Element, element, link},
    text::Words,
};

/// The certainty in words, with a four-step symbol.
pub(super) fn certainty(level: CertaintyLevel, words: &'static Words) -> Element {
    element("p")
        .class("certainty")
        .child(mark(level))
        .child(
            link("#certainty")
                .class("certainty-level")
                .child(words.certainty(level)),
        )
        .child(words.certainty_meaning(level).between(&words.colon(), " "))
        .child(
            element("span")
                .class("certainty-whose")
                .child(words.our_reading().between("(", ")")),
        )
}

/// Whether the article grades the certainty of any section.
pub(super) fn is_graded(article: &Article) -> bool {
    let mut sections = article.sections().iter();
    sections.any(|section| section.certainty().is_some())
}

/// The meaning of the grades, for an article that uses them.
pub(super) fn certainty_explained(article: &Article, words: &'static Words) -> Option<Element> {
    let levels = [
        CertaintyLevel::High,
        CertaintyLevel::Moderate,
        CertaintyLevel::Low,
        CertaintyLevel::VeryLow,
    ];
    let rows = levels.map(|level| {
        let name = element("strong").child(words.certainty(level));
        element("li")
            .child(mark(level))
            .child(name)
            .child(words.certainty_explained(level).between(&words.colon(), ""))
    });
    let list = element("ul").class("certainty-levels").children(rows);
    let inside = element("div")
        .id("certainty")
        .class("text-body")
        .child(element("p").child(words.certainty_advice()))
        .child(list);
    is_graded(article).then(|| part("certainty", words.certainty_title()).child(inside))
}

fn mark(level: CertaintyLevel) -> Element {
    let reached = match level {
        CertaintyLevel::High => 4,
        CertaintyLevel::Moderate => 3,
        CertaintyLevel::Low => 2,
        CertaintyLevel::VeryLow => 1,
    };
    let steps = (1..=4).map(|step| {
        let height = 4 + step * 3;
        element("rect")
            .class(if step <= reached {
                "certainty-step certainty-step-reached"
            } else {
                "certainty-step"
            })
            .attr("x", (step * 6 - 5).to_string())
            .attr("y", (17 - height).to_string())
            .attr("width", "4")
            .attr("height", height.to_string())
    });
    element("svg")
        .class("certainty-mark")
        .attr("width", "24")
        .attr("viewBox", "0 0 26 18")
        .attr("aria-hidden", "true")
        .children(steps)
}
