use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};

/// What Markdown means by its signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check::notes) enum Sign {
    Code,
    Emphasis,
    Escape,
    Footnote,
    Heading,
    Image,
    Link,
    List,
    Numbered,
    Quote,
    Rule,
    Strike,
    Strong,
    Table,
}

impl Sign {
    /// How to say the same in an article.
    pub(super) fn advice(self) -> &'static str {
        match self {
            Self::Code | Self::Escape | Self::Rule | Self::Strike => "Leave the signs out.",
            Self::Emphasis => "Write {\"em\": \"…\"}.",
            Self::Footnote => "Write {\"cite\": \"…\"} with the id of the reference.",
            Self::Heading => "Write {\"heading\": \"…\"} as a block of its own.",
            Self::Image => "Write {\"image\": {…}} as a block of its own.",
            Self::Link => "Write {\"link\": {\"href\": \"https://…\", \"text\": \"…\"}}.",
            Self::List => "Write {\"list\": [\"…\", \"…\"]} as a block of its own.",
            Self::Numbered => "Write {\"numbered\": [\"…\", \"…\"]} as a block of its own.",
            Self::Quote => "Write {\"quote\": [\"…\"]} as a block of its own.",
            Self::Strong => "Write {\"strong\": \"…\"}.",
            Self::Table => "Write {\"table\": {…}} as a block of its own.",
        }
    }
}

/// The first sign of each kind in a text, in order.
pub(in crate::check::notes) fn signs(text: &str) -> Vec<(Sign, Range<usize>)> {
    let indent = text.len() - text.trim_start().len();
    let text = text.trim_start();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    // Notes and citations that are explained elsewhere: [^1], [@smith].
    let broken = |link: BrokenLink<'_>| {
        let is_note = link.reference.starts_with(['^', '@']);
        is_note.then(|| (CowStr::from("note"), CowStr::from("")))
    };
    let events = Parser::new_with_broken_link_callback(text, options, Some(broken));
    let events = events.into_offset_iter();
    let found = events.filter_map(|(event, range)| Some((sign(&event, text, &range)?, range)));
    let mut signs: Vec<(Sign, Range<usize>)> = Vec::new();
    for (sign, range) in found.chain(escape(text)) {
        if signs.iter().all(|(known, _)| *known != sign) {
            signs.push((sign, range.start + indent..range.end + indent));
        }
    }
    signs
}

fn sign(event: &Event<'_>, text: &str, range: &Range<usize>) -> Option<Sign> {
    let written = text.get(range.clone())?;
    let is_whole = written.trim() == text.trim();
    match event {
        Event::Code(_) => Some(Sign::Code),
        Event::Rule => (!is_whole).then_some(Sign::Rule),
        Event::Start(tag) => match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => Some(Sign::Code),
            Tag::Emphasis => (!is_within_word(text, range)).then_some(Sign::Emphasis),
            Tag::Heading { .. } => Some(Sign::Heading),
            Tag::Image { .. } => Some(Sign::Image),
            Tag::Link { dest_url, .. } if dest_url.as_ref() == "note" => Some(Sign::Footnote),
            // Tags of XML with a prefix look like the address <https://example.org>.
            Tag::Link {
                link_type: LinkType::Autolink,
                ..
            } if !written.contains("://") => None,
            Tag::Link { .. } => Some(Sign::Link),
            Tag::List(None) => begins_with_letter(written, 1).then_some(Sign::List),
            // A single item may also be a date or an edition: "2. Auflage".
            Tag::List(Some(_)) => written.trim().contains('\n').then_some(Sign::Numbered),
            Tag::BlockQuote(_) => begins_with_letter(written, 1).then_some(Sign::Quote),
            Tag::Strikethrough => written.starts_with("~~").then_some(Sign::Strike),
            Tag::Strong => Some(Sign::Strong),
            Tag::Table(_) => Some(Sign::Table),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a letter comes after the sign and spaces: "- a", but not "- 5" or "> 50 %".
fn begins_with_letter(written: &str, sign: usize) -> bool {
    let after = written.get(sign..).unwrap_or_default().trim_start();
    after.starts_with(char::is_alphabetic)
}

/// Whether letters or digits touch the signs on either side, as in the names of genes.
fn is_within_word(text: &str, range: &Range<usize>) -> bool {
    let before = text
        .get(..range.start)
        .and_then(|text| text.chars().next_back());
    let after = text.get(range.end..).and_then(|text| text.chars().next());
    [before, after]
        .into_iter()
        .flatten()
        .any(char::is_alphanumeric)
}

/// A backslash before a sign, as written by programs that export Markdown.
fn escape(text: &str) -> Option<(Sign, Range<usize>)> {
    let (start, _) = text.match_indices('\\').find(|(start, _)| {
        let next = text.get(start + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| c.is_ascii_punctuation())
    })?;
    Some((Sign::Escape, start..start + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(Sign, &str)]) {
        let found: Vec<_> = signs(text)
            .into_iter()
            .map(|(sign, range)| (sign, text.get(range).unwrap_or_default().trim_end()))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn the_signs_of_markdown_are_found() {
        check(
            "This is **bold** and [a link](https://example.org).",
            &[
                (Sign::Strong, "**bold**"),
                (Sign::Link, "[a link](https://example.org)"),
            ],
        );
        check("*may* and _might_", &[(Sign::Emphasis, "*may*")]);
        check("__may__", &[(Sign::Strong, "__may__")]);
        check("# Heading", &[(Sign::Heading, "# Heading")]);
        check("- one\n- two", &[(Sign::List, "- one\n- two")]);
        check("  * one", &[(Sign::List, "* one")]);
        check("1. one\n2. two", &[(Sign::Numbered, "1. one\n2. two")]);
        check("> quoted", &[(Sign::Quote, "> quoted")]);
        check("a `code` b", &[(Sign::Code, "`code`")]);
        check("![x](y.png)", &[(Sign::Image, "![x](y.png)")]);
        check("~~gone~~", &[(Sign::Strike, "~~gone~~")]);
        check(
            "|a|b|\n|-|-|\n|1|2|",
            &[(Sign::Table, "|a|b|\n|-|-|\n|1|2|")],
        );
        check("as shown[^1]", &[(Sign::Footnote, "[^1]")]);
        check("as shown [@smith]", &[(Sign::Footnote, "[@smith]")]);
        check("2020\\. Then", &[(Sign::Escape, "\\.")]);
        check(
            "<https://example.org>",
            &[(Sign::Link, "<https://example.org>")],
        );
    }

    #[test]
    fn what_only_looks_like_markdown_is_left_alone() {
        for text in [
            "HLA-B*15:02 and HLA-A*31:01",
            "CYP2C19*2/*3",
            "> 50 %",
            ">50 mg",
            "- 5 to 5",
            "+ 12 %",
            "2. Auflage",
            "*p < 0.05, **p < 0.01",
            "p < 0.05*",
            "~5 mg, ~10 mg",
            "[sic] [1] (2020)",
            "#1 cause",
            "snake_case_name",
            "---",
            "a | b",
            "    four spaces",
            "5 * 3 * 2",
            "$x_1$",
            "<jats:title>A</jats:title>",
            "<mml:math>",
        ] {
            check(text, &[]);
        }
    }
}
