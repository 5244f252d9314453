use article::{Article, cite};

use super::{
    contents, find, hold::hold, keep, keys, link, listen, press, region, resume, say::say,
    settings, sheet, short, tools,
};
use crate::{
    browser::{self, Panel},
    marks::{CAN_SHARE, CITE_BIBTEX, CITE_RIS, CITE_TEXT, LIVE, PAGE_ADDRESS, PANEL_MARKS},
    state::State,
    text::Words,
    view::Part,
};

/// Connects the page to the state and the browser for as long as the app lives.
pub(super) fn follow(article: &Article, words: &'static Words, parts: &[Part], state: State) {
    show_address(article, words);
    keep::follow(state);
    contents::follow(parts, state);
    settings::follow(state);
    listen::follow(article, parts, state, words);
    resume::follow(article.id(), parts, state);
    tools::follow(state);
    short::follow(state);
    find::follow(state);
    sheet::follow(state.sheet);
    region::put_help_first();
    let panel = Panel::find(&PANEL_MARKS, link::SOURCES);
    hold(panel.as_ref().map(Panel::listen));
    keys::follow(state, panel.clone());
    press::follow(state, panel, words);
    link::follow_address(state);
    browser::set_root_attr(CAN_SHARE, browser::can_share());
    browser::set_root_attr(LIVE, true);
}

/// Adds the page's address wherever the page mentions it, now that it is known.
fn show_address(article: &Article, words: &Words) {
    let address = browser::page_address();
    say(PAGE_ADDRESS, &words.page_address(&address));
    for (id, text) in [
        (CITE_TEXT, cite::text(article, Some(&address))),
        (CITE_BIBTEX, cite::bibtex(article, Some(&address))),
        (
            CITE_RIS,
            cite::ris(article, Some(&address)).replace("\r\n", "\n"),
        ),
    ] {
        browser::set_text(id, &text);
    }
}
