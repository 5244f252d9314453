//! The page's only click listener: what a press does is decided here, in one place and in a fixed order.

use super::{copy, hold::hold, link, tools};
use crate::{
    browser::{self, Panel, Press},
    state::State,
    text::Words,
};

/// Listens to presses.
pub(super) fn follow(state: State, panel: Option<Panel>, words: &'static Words) {
    hold(browser::on_press(move |press| match press.link() {
        Some(link) => link::on_link(state, panel.as_ref(), &link),
        None => {
            on_other(state, panel.as_ref(), press, words);
            false
        }
    }));
}

/// Handles a press on anything but a link to a place in this page.
fn on_other(state: State, panel: Option<&Panel>, press: &Press, words: &'static Words) {
    if let Some(panel) = panel {
        panel.on_press(press);
    }
    if !tools::is_inside(|id| press.is_in(id)) {
        tools::leave_outside(state);
    }
    copy::on_press(press, words);
}
