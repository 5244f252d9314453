//! Names by which the app, the style and links find what the views have made.
//!
//! An id of the page's own holds a `_`, which an article's ids cannot hold, so the two never collide. Parts of the page
//! that a link may lead to, such as `help`, have ids without it; `article::RESERVED_IDS` keeps articles off those.

use crate::{
    browser::{PanelMarks, PartMarks},
    state::Tool,
};

/// The page's title.
pub const TOP: &str = "_top";
/// The element that holds the article, or what stands in its place.
pub const ARTICLE: &str = "article";
/// The table of contents.
pub const CONTENTS: &str = "contents";
/// The bar, and what it opens.
pub const TOOLS: &str = "_tools";
/// How far the reader has come.
pub const PROGRESS: &str = "_progress";
/// The list in the table of contents.
pub const CONTENTS_LIST: &str = "_contents-list";
/// The search's field.
pub const FIND_FIELD: &str = "_find-field";
/// The button that starts and pauses reading aloud.
pub const READ_ALOUD: &str = "_read-aloud";
/// The panel that shows a source or what a word means.
pub const PANEL: &str = "_panel";
/// What is in that panel.
pub const PANEL_MARKS: PanelMarks = PanelMarks {
    id: PANEL,
    body: ".panel-body",
    list: ".panel-list",
    close: ".close",
    left_out: ".back",
};
/// Where a notice about the article is shown.
pub const NOTICE: &str = "_notice";
/// What screen readers announce, and nobody sees.
pub const SAID: &str = "_said";
/// The page's address, on paper.
pub const PAGE_ADDRESS: &str = "_page-address";
/// How to cite the page, as text.
pub const CITE_TEXT: &str = "_cite-text";
/// The same as BibTeX.
pub const CITE_BIBTEX: &str = "_cite-bibtex";
/// The same as RIS.
pub const CITE_RIS: &str = "_cite-ris";

/// Of a button: the part whose address it copies.
pub const COPY: &str = "data-copy";
/// Of a button: id of the element whose text it copies.
pub const COPY_TEXT: &str = "data-copy-text";
/// Of a button: what it shows beside itself for a moment.
pub const SAID_BESIDE: &str = "data-said";
/// Of a help line: the regions that it serves, as codes with spaces between.
pub const REGION: &str = "data-region";

/// Of the root: the app runs.
pub const LIVE: &str = "data-live";
/// Of the root: the browser can share the page.
pub const CAN_SHARE: &str = "data-can-share";
/// Of the root: the article can be kept on the device.
pub const CAN_KEEP: &str = "data-can-keep";
/// Of the root: the device has a voice for the page's language.
pub const CAN_SPEAK: &str = "data-can-speak";
/// Of the root: only the short version is shown.
pub const SHORT: &str = "data-short";
/// Of the root: only the sheet is printed.
pub const PRINT_SHEET: &str = "data-print-sheet";

/// Selects the `details` of sections, and no others on the page.
pub const FOLDS: &str = "section > details";
/// How the page's parts are found.
pub const PARTS: PartMarks = PartMarks {
    folds: FOLDS,
    heading_id: title_id,
};

/// Selects text that is no part of the article.
pub const NOT_TEXT: &str =
    "button, select, fieldset, label, svg, [hidden], [role=status], .on-paper, .whole-section";
/// Selects what the search leaves out as well: nobody would see that it was found.
pub const NOT_FOUND: &str = ".visually-hidden";
/// Selects what a voice leaves out as well: the numbers of sources, the name of what is opened anyway, a drawing's
/// table, and what is for screen readers alone, except for what they say of a drawing.
pub const NOT_READ: &str =
    ".cite, .source, .sources, summary, figure details, .visually-hidden:not(.in-words)";

/// Id of the heading of the part with this id.
pub fn title_id(part: &str) -> String {
    format!("{part}_title")
}

/// Id of what a tool opens.
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
