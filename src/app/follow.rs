use article::cite;

use super::{
    about::About, contents, find, hold::hold, keep, keys, link, listen, press, region, resume,
    say::say, settings, short, tools,
};
use crate::{
    browser::{self, Panel},
    marks::{ADDRESS, ADDRESSED, CAN_SHARE, LIVE, PAGE_ADDRESS, PANEL_MARKS, SOURCES},
    state::State,
    text::Words,
    view::Part,
};

/// Connects the page to the state and the browser for as long as the app lives.
pub(super) fn follow(about: &About, words: &'static Words, parts: &[Part], state: State) {
    show_address(words);
    keep::follow(state);
    contents::follow(parts, state);
    settings::follow(state);
    listen::follow(about, parts, state, words);
    resume::follow(&about.id, parts, state);
    tools::follow(state);
    short::follow(state);
    find::follow(state);
    region::put_help_first();
    let panel = Panel::find(&PANEL_MARKS, SOURCES);
    hold(panel.as_ref().map(Panel::follow));
    keys::follow(state, panel.clone());
    press::follow(state, panel, words);
    link::follow_address(state);
    browser::set_root_attr(CAN_SHARE, browser::can_share());
    browser::set_root_attr(LIVE, true);
}

/// Adds the page's address wherever the page mentions it, now that it is known.
fn show_address(words: &Words) {
    let address = browser::page_address();
    say(PAGE_ADDRESS, &words.page_address(&address));
    browser::fill_texts(ADDRESSED, ADDRESS, &cite::address(&address));
}
