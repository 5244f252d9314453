//! Visits the texts and citations of a part of the article, in reading order.

use crate::block::Block;
use crate::text::{Citation, Inline, Text};

/// What a walk visits.
pub(crate) enum Piece<'a> {
    /// A whole text; its citations come next.
    Text(&'a Text),
    Citation(&'a Citation),
}

impl Piece<'_> {
    pub(crate) fn citation_number(&self) -> Option<usize> {
        match self {
            // A citation of an unknown reference has no number, and was reported.
            Piece::Citation(citation) => Some(citation.number()).filter(|number| *number > 0),
            Piece::Text(_) => None,
        }
    }
}

pub(crate) type Visit<'a> = &'a mut dyn FnMut(Piece<'_>);

pub(crate) fn walk_blocks(blocks: &[Block], visit: Visit<'_>) {
    for block in blocks {
        walk_block(block, visit);
    }
}

fn walk_block(block: &Block, visit: Visit<'_>) {
    match block {
        Block::Paragraph(text) | Block::Heading(text) => walk_text(text, visit),
        Block::List(items) | Block::Numbered(items) => walk_texts(items, visit),
        Block::Quote(blocks) => walk_blocks(blocks, visit),
        Block::Table(table) => {
            walk_texts(table.caption(), visit);
            walk_texts(table.header(), visit);
            walk_texts(table.rows().iter().flatten(), visit);
        }
        Block::Chart(chart) => {
            walk_text(chart.title(), visit);
            walk_texts(chart.caption(), visit);
            if let Some(source) = chart.source() {
                visit(Piece::Citation(source));
            }
        }
        Block::Image(image) => walk_texts(image.caption(), visit),
    }
}

pub(crate) fn walk_texts<'a>(texts: impl IntoIterator<Item = &'a Text>, visit: Visit<'_>) {
    for text in texts {
        walk_text(text, visit);
    }
}

pub(crate) fn walk_text(text: &Text, visit: Visit<'_>) {
    visit(Piece::Text(text));
    walk_citations(text, visit);
}

fn walk_citations(text: &Text, visit: Visit<'_>) {
    for inline in text.inlines() {
        match inline {
            Inline::Plain(_) | Inline::Term(_) => {}
            Inline::Emphasis(text) | Inline::Strong(text) => walk_citations(text, visit),
            Inline::Link(link) => walk_citations(link.text(), visit),
            Inline::Cite(citations) => {
                for citation in citations {
                    visit(Piece::Citation(citation));
                }
            }
        }
    }
}
