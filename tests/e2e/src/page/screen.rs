//! The screens that a page is read on.

/// A screen, in CSS pixels.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// What the page is read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The contents stand beside the text.
    Wide,
    /// The contents open from the bar.
    Phone,
}
