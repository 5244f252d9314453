use article::CertaintyLevel;

use super::element::{Element, element};
use crate::text::Words;

/// The certainty in words, with a mark of four steps for the eye.
pub(super) fn certainty(level: CertaintyLevel, words: &'static Words) -> Element {
    element("p")
        .class("certainty")
        .child(mark(level))
        .child(
            element("span")
                .class("level")
                .child((words.certainty)(level)),
        )
        .child(format!(": {} ", (words.certainty_meaning)(level)))
        .child(
            element("span")
                .class("whose")
                .child(format!("({})", words.our_reading)),
        )
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
                "step reached"
            } else {
                "step"
            })
            .attribute("x", (step * 6 - 5).to_string())
            .attribute("y", (17 - height).to_string())
            .attribute("width", "4")
            .attribute("height", height.to_string())
    });
    element("svg")
        .class("mark")
        .attribute("viewBox", "0 0 26 18")
        .attribute("aria-hidden", "true")
        .children(steps)
}
