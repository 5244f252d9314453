//! The kinds of elements. Elements that are not named here are part of a line of text.

/// Elements that begin and end a line.
const BLOCKS: [&str; 50] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "option",
    "p",
    "plaintext",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "ul",
    "xmp",
];

/// Elements without words for readers.
const UNSEEN: [&str; 10] = [
    "script",
    "style",
    "template",
    "head",
    "title",
    "link",
    "meta",
    "datalist",
    "rp",
    // A formula once more, as it was written. <https://www.w3.org/TR/mathml-core/#semantics-and-presentation>
    "annotation",
];

/// Elements whose words readers may not see: controls, drawings, and fallbacks for something else.
const INSTEAD: [&str; 11] = [
    "noscript", "svg", "select", "textarea", "iframe", "video", "audio", "canvas", "object",
    "embed", "noembed",
];

/// Whether an element begins and ends a line.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// Whether an element has no words for readers.
pub(super) fn is_unseen(name: &str) -> bool {
    UNSEEN.contains(&name)
}

/// Whether the words of an element can only be listed as left out.
pub(super) fn is_left_out(name: &str) -> bool {
    INSTEAD.contains(&name)
}

/// Whether an element shows something other than text.
pub(super) fn is_shown(name: &str) -> bool {
    matches!(
        name,
        "img" | "iframe" | "video" | "audio" | "canvas" | "object" | "embed"
    )
}

/// The level of a heading, from 1 to 6.
pub(super) fn level(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}
