use crate::{
    state::{Action, State},
    text::Words,
};

/// What every view that changes or listens is given.
#[derive(Clone, Copy)]
pub struct Context {
    /// The interface's words.
    pub words: &'static Words,
    /// The state that the view shows.
    pub state: State,
    /// Handles an action of the reader.
    pub act: fn(State, Action),
}

impl Context {
    pub(super) fn act(self, action: Action) {
        (self.act)(self.state, action);
    }
}
