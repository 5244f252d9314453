use super::{settings::Setting, tool::Tool};

/// What the reader can ask the app for.
#[derive(Clone, Debug)]
pub enum Action {
    /// Keep the article on this device.
    Keep,
    /// Remove the article from this device.
    Forget,
    /// Open a tool, or close it if it is open.
    Toggle(Tool),
    /// Close the open tool.
    Close,
    /// Search for these words.
    Find(String),
    /// Go to the next or the previous match.
    Step(Step),
    /// Go to the match with this index.
    Choose(usize),
    /// Set a setting to the choice with this index.
    Set(Setting, usize),
    /// Reset all settings and remove them from the device.
    ForgetSettings,
    /// Show only the short version.
    ShowShort,
    /// Show the whole article.
    ShowWhole,
    /// Share the page's address.
    Share,
    /// Do something with the sheet for an appointment.
    Sheet(SheetAction),
    /// Read aloud.
    ReadAloud,
    /// Pause reading aloud.
    Pause,
    /// Read the next or the previous part aloud.
    StepAloud(Step),
    /// Set the speed to the one with this index.
    Speed(usize),
    /// Set the voice to the one with this index.
    Voice(usize),
}

/// What the reader can do with the sheet for an appointment.
#[derive(Clone, Debug)]
pub enum SheetAction {
    /// Open it.
    Open,
    /// Close it.
    Close,
    /// Tick the question or key message with this index, or untick it.
    Tick(usize),
    /// Set the reader's own note.
    Note(String),
    /// Print it.
    Print,
    /// Save it.
    Save {
        /// The file's name.
        name: String,
        /// The sheet as text.
        text: String,
    },
}

/// The direction of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the previous one.
    Back,
    /// To the next one.
    Forward,
}
