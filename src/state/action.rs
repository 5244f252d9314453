use super::{settings::Setting, tool::Tool};

/// What a reader may ask the page for.
#[derive(Clone, Debug)]
pub enum Action {
    /// Open every section.
    OpenAll,
    /// Close every section.
    CloseAll,
    /// Keep the article on this device.
    Keep,
    /// Remove it from this device.
    Forget,
    /// Open a tool, or close it if it is open.
    Toggle(Tool),
    /// Close the tool that is open.
    Close,
    /// Look for these words.
    Find(String),
    /// Go to the next or the previous match.
    Step(Direction),
    /// Go to the match with this index.
    Choose(usize),
    /// Take the choice with this index for a setting.
    Set(Setting, usize),
    /// Reset all settings and remove them from the device.
    ForgetSettings,
    /// Show only the short version.
    ShowShort,
    /// Show the whole article.
    ShowWhole,
    /// Share the page's address.
    Share,
    /// Start the sheet for an appointment.
    OpenSheet,
    /// Put it aside.
    CloseSheet,
    /// Tick the question or key message with this index, or untick it.
    Tick(usize),
    /// Take this as the reader's own note.
    Note(String),
    /// Print the sheet.
    PrintSheet,
    /// Save the sheet.
    SaveSheet {
        /// The name of its file.
        name: String,
        /// The sheet as text.
        text: String,
    },
    /// Read aloud.
    ReadAloud,
    /// Pause reading aloud.
    Pause,
    /// Read the next or the previous part aloud.
    StepAloud(Direction),
    /// Read at the speed with this index.
    Speed(usize),
    /// Read with the voice with this index.
    Voice(usize),
}

/// Which way a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the one before.
    Back,
    /// To the next one.
    Forward,
}
