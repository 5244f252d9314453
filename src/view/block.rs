use article::{Block, Image, Text};

use super::{chart::chart, table::table, text::text};
use crate::{
    element::{Element, element},
    text::Words,
};

/// Paragraphs, lists, quotations, tables, charts and images, in order.
pub(super) fn blocks(blocks: &[Block], words: &'static Words) -> Vec<Element> {
    blocks.iter().map(|block| one(block, words)).collect()
}

fn one(block: &Block, words: &'static Words) -> Element {
    match block {
        Block::Paragraph(inner) => element("p").children(text(inner)),
        Block::Heading(inner) => element("h3").children(text(inner)),
        Block::List(rows) => list("ul", rows),
        Block::Numbered(rows) => list("ol", rows),
        Block::Quote(inner) => element("blockquote").children(blocks(inner, words)),
        Block::Table(inner) => table(inner),
        Block::Chart(inner) => chart(inner, words),
        Block::Image(inner) => image(inner),
    }
}

fn list(tag: &'static str, rows: &[Text]) -> Element {
    element(tag).children(rows.iter().map(|row| element("li").children(text(row))))
}

fn image(image: &Image) -> Element {
    let picture = element("img")
        .attr("src", image.src())
        .attr("alt", image.alt())
        .attr("width", image.width().to_string())
        .attr("height", image.height().to_string())
        .attr("loading", "lazy");
    let caption = image
        .caption()
        .map(|caption| element("figcaption").children(text(caption)));
    element("figure").child(picture).children(caption)
}
