use crate::{
    state::{Action, State},
    text::Words,
};

/// What every view that changes, or listens, is given.
#[derive(Clone, Copy)]
pub struct Context {
    /// The words of the interface.
    pub words: &'static Words,
    /// What changes.
    pub state: State,
    /// Handles a reader's action.
    pub act: fn(State, Action),
}

impl Context {
    pub(super) fn act(self, action: Action) {
        (self.act)(self.state, action);
    }
}
