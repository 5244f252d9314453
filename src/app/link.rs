use super::{hold::hold, short, tools};
use crate::{
    browser::{self, Link, Panel},
    marks::{CONTENTS, PARTS},
    state::State,
};

/// Follows links on a baked page while the article is still loading, since that does not need the article.
pub(super) fn follow_early() -> impl Sized + 'static {
    (
        browser::on_press(|press| {
            press.link().is_some_and(|link| {
                PARTS.go_to(link.hash());
                true
            })
        }),
        browser::on_address(|hash| PARTS.complete_navigation(hash)),
    )
}

/// Goes to the place in the address when the reader edits it or goes back.
pub(super) fn follow_address(state: State) {
    hold(browser::on_address(move |hash| {
        if PARTS.is_hidden(hash) {
            short::leave_for_address(state);
            PARTS.arrive(hash);
        } else {
            PARTS.complete_navigation(hash);
        }
    }));
}

/// Handles a press on a link to a place in this page: shows a source in the panel, or else leaves the short version if
/// it hides the place, goes there, and closes the tool. Always returns true, because nothing is left for the browser to
/// do.
pub(super) fn on_link(state: State, panel: Option<&Panel>, link: &Link) -> bool {
    if let Some(panel) = panel {
        if panel.open(link) {
            return true;
        }
        panel.hide();
    }
    if PARTS.is_hidden(link.hash()) {
        short::leave_for_link(state, link);
    }
    PARTS.go_to(link.hash());
    if link.is_in(CONTENTS) {
        tools::close(state);
    } else if !tools::is_inside(|id| link.is_in(id)) {
        tools::leave_outside(state);
    }
    true
}
