//! Screens.

/// The size of a screen, in CSS pixels.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// The kind of screen that a row is run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The contents are beside the text.
    Wide,
    /// The contents open from the bar.
    Phone,
}
