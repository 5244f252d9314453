//! What to write instead of words that promise too much or may do harm.

pub(super) const FOUND: &str = "Say what was found, and how large the difference was.";
pub(super) const PRAISE: &str = "Praise is no finding: give the figure.";
pub(super) const OUTCOME: &str = "Say how many people improved, by how much and for how long.";
pub(super) const HARMS: &str = "Name the harms that were seen, and how common they were.";
pub(super) const CHANCE: &str = "Nobody can promise an outcome: say how often it happens.";
pub(super) const MEASURED: &str = "Say what was measured, and in whom.";
pub(super) const ALARM: &str =
    "Alarm makes suicide look common: write of a rise, and give the figure and its source.";
pub(super) const WAY_OUT: &str =
    "Do not show suicide as a message or as a way out: say where to find help.";
pub(super) const METHOD: &str = "Details of a method can be copied: leave them out.";
