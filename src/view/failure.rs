use super::help::{everywhere, help_line, help_lines_alone};
use crate::{
    element::{Element, button, element},
    load::LoadError,
    marks::{ARTICLE, TOP},
    text::Words,
};

/// How many diagnostics are shown to the site's owner. The rest are only counted.
const LINES_SHOWN: usize = 50;

/// What went wrong and what to do, followed by the help lines.
pub fn failure(
    error: &LoadError,
    words: &'static Words,
    on_try_again: impl Fn() + 'static,
) -> Element {
    let help = everywhere();
    let (heading, sentence) = words.failure(error.failure());
    let main = element("main")
        .id(ARTICLE)
        .child(element("h1").id(TOP).focusable().child(heading))
        .child(element("p").child(sentence))
        .children(error.is_retryable().then(|| try_again(words, on_try_again)))
        .children(diagnostics(error, words))
        .child(help_lines_alone(&help, words));
    element("div")
        .class("page failure")
        .child(help_line(&help, words))
        .child(main)
}

fn try_again(words: &'static Words, on_try_again: impl Fn() + 'static) -> Element {
    element("p").child(button(on_try_again).child(words.try_again()))
}

fn diagnostics(error: &LoadError, words: &'static Words) -> Option<Element> {
    let lines = error.diagnostics();
    let hidden = lines.len().saturating_sub(LINES_SHOWN);
    let more = (hidden > 0).then(|| element("li").child(words.and_more(hidden)));
    (!lines.is_empty()).then(|| {
        let shown = lines.into_iter().take(LINES_SHOWN);
        let shown = shown.map(|line| element("li").attr("lang", "en").child(line));
        element("details")
            .class("failure-diagnostics")
            .child(element("summary").child(words.for_owner()))
            .child(element("ul").children(shown).children(more))
    })
}
