//! Names by which the app, the style and links find elements of the views.
//!
//! The page's own ids contain a `_`, which an article's ids cannot contain, so the two never collide. Parts of the page
//! that a link may lead to, such as `help`, have plain ids; `article::RESERVED_IDS` reserves those.

use crate::{
    browser::{MountMarks, PanelMarks, PartMarks},
    state::Tool,
};

/// How to find the element that the app mounts into.
pub const MOUNT: MountMarks = MountMarks {
    id: "unfold",
    article: "data-article",
    article_id: "data-id",
    digest: "data-digest",
    date: "data-date",
    worker: "data-worker",
    words: "data-words",
    foreign: "data-foreign",
};
/// The page's title.
pub const TOP: &str = "_top";
/// The element that holds the article, or loading or a failure in its place.
pub const ARTICLE: &str = "article";
/// The table of contents.
pub const CONTENTS: &str = "contents";
/// The bar with its tools.
pub const TOOLS: &str = "_tools";
/// The line that shows the reader's progress.
pub const PROGRESS: &str = "_progress";
/// The list in the table of contents.
pub const CONTENTS_LIST: &str = "_contents-list";
/// The search field.
pub const FIND_FIELD: &str = "_find-field";
/// The button that starts and pauses reading aloud.
pub const READ_ALOUD: &str = "_read-aloud";
/// The panel for a source or a definition.
pub const PANEL: &str = "_panel";
/// How to find the panel's elements.
pub const PANEL_MARKS: PanelMarks = PanelMarks {
    id: PANEL,
    body: ".panel-body",
    list: ".panel-list",
    close: ".panel-close",
    left_out: ".references-back",
};
/// The place for notices about the article.
pub const NOTICE: &str = "_notice";
/// The visually hidden live region for screen readers.
pub const SAID: &str = "_said";
/// The page's address, shown in print.
pub const PAGE_ADDRESS: &str = "_page-address";
/// On an element that mentions the page's address: its text, with [`ADDRESS`] in place of the address.
pub const ADDRESSED: &str = "data-addressed";
/// A placeholder for the page's address that no text of an article contains.
pub const ADDRESS: &str = "\u{fffc}";
/// The words that name every button which copies a part's address, before the part's title.
pub const COPY_WORDS: &str = "_copy-words";
/// What the page says about the reader's own note on the sheet for an appointment.
pub const SHEET_NOTE: &str = "_sheet-note";
/// The link that goes on where the reader stopped.
pub const RESUME: &str = "_resume";
/// The switch that keeps the site on the device.
pub const KEEP: &str = "_keep";
/// The switch for the short version.
pub const SHORT_VERSION: &str = "_short";
/// The citation of the page, as text.
pub const CITE_TEXT: &str = "_cite-text";
/// The citation as BibTeX.
pub const CITE_BIBTEX: &str = "_cite-bibtex";
/// The citation as RIS.
pub const CITE_RIS: &str = "_cite-ris";

/// On a button: the part whose address it copies.
pub const COPY: &str = "data-copy";
/// On a button: id of the element whose text it copies.
pub const COPY_TEXT: &str = "data-copy-text";
/// On a button: the message that it shows beside itself for a moment.
pub const SAID_BESIDE: &str = "data-said";
/// On a help line: the region codes that it serves, separated by spaces.
pub const REGION: &str = "data-region";

/// On the root: the app is running.
pub const LIVE: &str = "data-live";
/// On the root: the browser can share the page.
pub const CAN_SHARE: &str = "data-can-share";
/// On the root: the article can be kept on the device.
pub const CAN_KEEP: &str = "data-can-keep";
/// On the root: the device has a voice for the page's language.
pub const CAN_SPEAK: &str = "data-can-speak";
/// On the root: only the short version is shown.
pub const SHORT: &str = "data-short";
/// On the root: the words of the search, while it is open.
pub const FIND: &str = "data-find";
/// On the root: the index of the search's current match.
pub const FOUND: &str = "data-found";
/// On the root: the reader has come back to an entry of the history, and `visit.js` has restored their place.
pub const RETURNED: &str = "data-returned";
/// On the root: the sheet for an appointment is to be opened.
pub const SHEET: &str = "data-sheet";
/// On the root: only the sheet is printed.
pub const PRINT_SHEET: &str = "data-print-sheet";

/// Selector of links whose target the panel shows.
pub const SOURCES: &str = "a[role=doc-noteref], a.text-term, .reference-numbers a";
/// Selector of the sections' `details`, and of no others.
pub const FOLDS: &str = "section > details";
/// How to find the parts of the page.
pub const PARTS: PartMarks = PartMarks {
    sections: "section",
    folds: FOLDS,
    heading_id: title_id,
};

macro_rules! not_text {
    () => {
        "button, select, fieldset, label, svg, [hidden], [role=status], .page-address, .short-version-link"
    };
}
/// Selector of text that does not belong to the article.
pub const NOT_TEXT: &str = not_text!();
/// Selector of what the search leaves out: that, and what would be an invisible match.
pub const NOT_FOUND: &str = concat!(not_text!(), ", .visually-hidden");
/// The same with the numbers of sources.
pub const NOT_IN_PHRASES: &str = concat!(not_text!(), ", .visually-hidden, .text-citation");
/// Selector of what reading aloud leaves out as well: source numbers, the labels of folds (which are open then), a
/// chart's drawing and table, and text for screen readers alone, except for a chart's description.
pub const NOT_READ: &str = ".text-citation, .chart-plot, .chart-source, .reference-numbers, summary, figure details, \
    .visually-hidden:not(.chart-in-words)";

/// Selector of what comes before the first part and is read aloud.
pub fn start_selector() -> String {
    format!("#{TOP}, .masthead-description, #introduction")
}

/// Id of a part's heading.
pub fn title_id(part: &str) -> String {
    format!("{part}_title")
}

/// Id of an icon, which the page holds once.
pub fn icon_id(icon: &str) -> String {
    format!("_icon-{icon}")
}

/// Id of a tool's box.
pub fn tool_id(tool: Tool) -> &'static str {
    match tool {
        Tool::Contents => CONTENTS,
        Tool::Find => "_find",
        Tool::Settings => "_settings",
        Tool::Listen => "_listen",
    }
}

/// Id of the button that opens a tool.
pub fn opener_id(tool: Tool) -> &'static str {
    match tool {
        Tool::Contents => "_open-contents",
        Tool::Find => "_open-find",
        Tool::Settings => "_open-settings",
        Tool::Listen => "_open-listen",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What runs without the app, and so cannot be given these names.
    const SCRIPTS: [&str; 5] = [
        include_str!("browser/folds.js"),
        include_str!("browser/presses.js"),
        include_str!("browser/unfold.js"),
        include_str!("browser/visit.js"),
        include_str!("../index.html"),
    ];

    fn check(before: &str, after: &str, known: &[String]) {
        let found: Vec<_> = SCRIPTS
            .iter()
            .flat_map(|script| script.split(before).skip(1))
            .map(|rest| rest.split(after).next().unwrap())
            .collect();
        assert!(!found.is_empty(), "{before}");
        for name in found {
            assert!(known.iter().any(|one| one == name), "{before}{name}");
        }
    }

    #[test]
    fn the_scripts_use_these_ids() {
        let known = [MOUNT.id, tool_id(Tool::Settings), opener_id(Tool::Settings)];
        check("getElementById(\"", "\"", &known.map(str::to_owned));
        let box_id = tool_id(Tool::Settings);
        check("\"#_", " ", &[box_id.strip_prefix('_').unwrap().to_owned()]);
    }

    #[test]
    fn the_scripts_use_these_attributes() {
        check("hasAttribute(\"", "\"", &[MOUNT.digest.to_owned()]);
        check("attributeFilter: [\"", "\"", &[LIVE.to_owned()]);
        let data = |attr: &str| attr.strip_prefix("data-").unwrap().to_owned();
        // The first is of presses.js and index.html alone, the second is the browser's.
        let others = ["starting", "PerformanceObserver"].map(str::to_owned);
        let known = [others.as_slice(), &[data(LIVE), data(RETURNED)]].concat();
        check("if (\"", "\" in ", &known);
        check("isBaked = \"", "\" in ", &[data(MOUNT.digest)]);
        let modes = [SHORT, FIND, FOUND].map(|attr| format!("\"{}\"", data(attr)));
        check("const MODES = [", "]", &[modes.join(", ")]);
    }
}
