//! Ids of elements that several rows use.

/// The title of the page.
pub(crate) const TOP: &str = "_top";
/// The heading of the table of contents.
pub(crate) const CONTENTS_HEADING: &str = "contents_title";
/// The button of the bar that opens the contents.
pub(crate) const OPEN_CONTENTS: &str = "_open-contents";
/// The field of the search.
pub(crate) const FIND_FIELD: &str = "_find-field";
/// The button that opens the search.
pub(crate) const OPEN_FIND: &str = "_open-find";
/// The box with the settings.
pub(crate) const SETTINGS: &str = "_settings";
/// The button that opens the settings.
pub(crate) const OPEN_SETTINGS: &str = "_open-settings";
/// The button that starts and pauses reading aloud.
pub(crate) const READ_ALOUD: &str = "_read-aloud";
/// The button that opens what reads aloud.
pub(crate) const OPEN_LISTEN: &str = "_open-listen";
/// The panel with a source or an explanation.
pub(crate) const PANEL: &str = "_panel";
/// The switch of the short version.
pub(crate) const SHORT: &str = "_short";

/// The ending of a heading's id, after the id of its part.
const HEADING: &str = "_title";

/// The id of a part's heading.
pub(crate) fn heading(part: &str) -> String {
    format!("{part}{HEADING}")
}

/// The id of the part that a heading belongs to, if this is the id of a heading.
pub(crate) fn part_of(heading: &str) -> Option<&str> {
    heading.strip_suffix(HEADING)
}

/// A selector for the section of a part.
pub(crate) fn section(part: &str) -> String {
    format!("section[aria-labelledby='{}']", heading(part))
}
