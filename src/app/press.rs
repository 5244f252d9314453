use super::{copy, hold::hold, link, tools};
use crate::{
    browser::{self, Panel, Press},
    state::State,
    text::Words,
};

/// Follows each press on the page, in one place and in this order.
pub(super) fn follow(state: State, panel: Option<Panel>, words: &'static Words) {
    hold(browser::on_press(move |press| match press.link() {
        Some(link) => link::on_link(state, panel.as_ref(), &link),
        None => {
            on_other(state, panel.as_ref(), press, words);
            false
        }
    }));
}

/// A press on anything but a link to a place in this page.
fn on_other(state: State, panel: Option<&Panel>, press: &Press, words: &'static Words) {
    if let Some(panel) = panel {
        panel.on_press(press);
    }
    if !tools::is_inside(|id| press.is_in(id)) {
        tools::leave_outside(state);
    }
    copy::on_press(press, words);
}
