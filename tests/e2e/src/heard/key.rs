//! Keys.

/// A key, or keys that are held together.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// What it is called here.
    pub(super) name: &'static str,
    /// What xdotool calls it.
    pub(super) keysym: &'static str,
}

const fn key(name: &'static str, keysym: &'static str) -> Key {
    Key { name, keysym }
}

/// The next line.
pub(super) const DOWN: Key = key("Down", "Down");
pub(super) const ENTER: Key = key("Enter", "Return");
pub(super) const ESCAPE: Key = key("Escape", "Escape");
pub(super) const SLASH: Key = key("/", "slash");
pub(super) const SPACE: Key = key("Space", "space");
pub(super) const TAB: Key = key("Tab", "Tab");

/// Orca's command for the next button.
pub(super) const BUTTON: Key = key("B", "b");
/// The next heading.
pub(super) const HEADING: Key = key("H", "h");
/// The next link.
pub(super) const LINK: Key = key("K", "k");
/// The next landmark.
pub(super) const LANDMARK: Key = key("M", "m");
/// The next radio button.
pub(super) const RADIO: Key = key("R", "r");
/// The button before.
pub(super) const BUTTON_BEFORE: Key = key("Shift+B", "shift+b");
/// Everything from here on.
pub(super) const SAY_ALL: Key = key("Numpad +", "KP_Add");

/// A letter that is typed.
pub(super) const fn letter(letter: &'static str) -> Key {
    key(letter, letter)
}
