//! The tools. One is open at a time.

use leptos::prelude::*;

use super::{find, hold::hold, listen};
use crate::{
    browser::{self, Cover},
    marks::{CONTENTS, FIND_FIELD, PANEL, READ_ALOUD, TOOLS, opener_id, tool_id},
    state::{State, Tool},
};

/// Closes the open tool when the reader moves on or goes back in the history. The search stays, but nothing that has the
/// focus stays under it.
pub(super) fn follow(state: State) {
    hold(browser::on_focus(move |place| {
        if !is_inside(|id| place.is_in(id)) {
            leave_outside(state);
        }
        let is_over = place.is_in(TOOLS) || place.is_in(PANEL);
        if !is_over && state.tool.get_untracked() == Some(Tool::Find) {
            cover(Tool::Find).uncover(place);
        }
    }));
    hold(browser::on_window("popstate", move || {
        if state.tool.get_untracked() == Some(Tool::Contents) {
            close(state);
        }
    }));
}

/// Opens a tool, or closes it if it is open.
pub(super) fn toggle(state: State, tool: Tool) {
    if state.tool.get_untracked() == Some(tool) {
        close(state);
    } else {
        open(state, tool);
    }
}

/// Opens a tool in place of any other, and moves the focus into it.
pub(super) fn open(state: State, tool: Tool) {
    leave(state);
    if tool == Tool::Contents {
        browser::hold_height(CONTENTS);
    }
    state.tool.set(Some(tool));
    if tool == Tool::Find {
        find::prepare(state);
    }
    if tool != Tool::Contents {
        cover(tool).bring_into_sight();
    }
    browser::focus_soon(match tool {
        Tool::Contents => format!("#{CONTENTS} [aria-current]"),
        Tool::Find => format!("#{FIND_FIELD}"),
        Tool::Settings => format!("#{}", tool_id(tool)),
        Tool::Listen => format!("#{READ_ALOUD}"),
    });
}

/// Closes the open tool. If the focus was in it, returns the focus to the tool's button.
pub(super) fn close(state: State) {
    let Some(tool) = state.tool.get_untracked() else {
        return;
    };
    let is_inside = browser::has_focus(tool_id(tool));
    leave(state);
    if is_inside {
        browser::focus(opener_id(tool));
    }
}

/// Closes the open tool when the reader turns to something outside it. The search and reading aloud stay open, because
/// they go on meanwhile.
pub(super) fn leave_outside(state: State) {
    if let Some(Tool::Contents | Tool::Settings) = state.tool.get_untracked() {
        close(state);
    }
}

/// Whether something belongs to the tools. `is_in` says whether it is inside the element with an id.
pub(super) fn is_inside(is_in: impl Fn(&str) -> bool) -> bool {
    is_in(TOOLS) || is_in(CONTENTS)
}

fn leave(state: State) {
    match state.tool.get_untracked() {
        Some(Tool::Find) => {
            find::leave(state);
            cover(Tool::Find).take_room_back();
        }
        Some(Tool::Contents) => browser::release_height(CONTENTS),
        Some(Tool::Listen) => listen::stop(state),
        Some(Tool::Settings) | None => {}
    }
    state.tool.set(None);
}

/// A tool's box, which hangs from the bar on a phone.
fn cover(tool: Tool) -> Cover {
    Cover {
        bar: TOOLS,
        hanging: tool_id(tool),
    }
}
