//! Ways to read the page.
//!
//! “Down” goes to the next line on the screen, so it is pressed only where lines are short enough for any font.

use super::key::{
    BUTTON, BUTTON_BEFORE, DOWN, ENTER, ESCAPE, HEADING, Key, LANDMARK, LINK, RADIO, SAY_ALL,
    SLASH, SPACE, TAB, letter,
};

/// A way to read the page.
pub(super) struct Way {
    /// Its name, in the document and in the report.
    pub(super) name: &'static str,
    /// What the reader does.
    pub(super) about: &'static str,
    /// The keys, from the top of the page.
    pub(super) keys: Vec<Key>,
}

/// Every way, in the order of the document.
pub(super) fn all() -> Vec<Way> {
    vec![
        Way {
            name: "headings",
            about: "From heading to heading.",
            keys: vec![HEADING; 12],
        },
        Way {
            name: "landmarks",
            about: "From landmark to landmark.",
            keys: vec![LANDMARK; 6],
        },
        Way {
            name: "links",
            about: "From link to link.",
            keys: vec![LINK; 20],
        },
        Way {
            name: "buttons",
            about: "From button to button.",
            keys: vec![BUTTON; 10],
        },
        Way {
            name: "a section",
            about: "A section line by line; its details open, with a table inside, and close.",
            keys: [
                vec![HEADING; 4],
                vec![DOWN; 2],
                vec![ENTER],
                vec![DOWN; 5],
                vec![BUTTON_BEFORE, ENTER, DOWN],
            ]
            .concat(),
        },
        Way {
            name: "a source",
            about: "The source behind a number, and back.",
            keys: [
                vec![HEADING; 3],
                vec![LINK, ENTER],
                vec![DOWN; 2],
                vec![ESCAPE, LINK],
            ]
            .concat(),
        },
        Way {
            name: "the search",
            about: "The search: open it, type “jam”, go to the match, close it, read on.",
            keys: vec![
                SLASH,
                letter("j"),
                letter("a"),
                letter("m"),
                ENTER,
                ESCAPE,
                DOWN,
            ],
        },
        Way {
            name: "the settings",
            about: "The reading settings: open them, choose the light colours, close them.",
            keys: vec![
                BUTTON, BUTTON, BUTTON, ENTER, RADIO, RADIO, SPACE, TAB, ESCAPE,
            ],
        },
        Way {
            name: "the short version",
            about: "The short version: turn it on, read a section.",
            keys: vec![BUTTON, SPACE, HEADING, HEADING, DOWN, LINK, LINK, LINK],
        },
        Way {
            name: "the whole page",
            about: "Everything, from the top to the end.",
            keys: vec![SAY_ALL],
        },
    ]
}
