use super::{
    about::About, address, contents, find, hold::hold, keep, keys, link, listen, press, region,
    resume, settings, short, tools,
};
use crate::{
    browser::{self, Panel},
    marks::{LIVE, PANEL_MARKS, SOURCES},
    state::State,
    text::Words,
    view::Part,
};

/// Connects the page to the state and the browser for as long as the app lives.
pub(super) fn follow(about: &About, words: &'static Words, parts: &[Part], state: State) {
    address::follow(words);
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
    browser::set_root_attr(LIVE, true);
}
