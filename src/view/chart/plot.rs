use article::{Bar, Chart, Decimal};

use super::number::{interval, value};
use crate::{
    element::{Element, IntoChild, element},
    text::Words,
};

/// Draws the bars of each group under its label, each with its own label and its number.
///
/// All words are in HTML, which breaks lines between words of any script. Only the bars themselves are SVG: their widths
/// are attributes, because a strict style policy forbids `style`, and they are printed and shown in forced colours,
/// where backgrounds are not.
pub(super) fn plot(chart: &Chart, words: &'static Words) -> Element {
    let mut plot = element("div")
        .class("chart-plot")
        .attr("aria-hidden", "true");
    for group in chart.groups() {
        plot = plot.children(
            group
                .label
                .map(|label| element("div").class("chart-group").child(label)),
        );
        for bar in group.bars {
            let interval = interval(bar, words).map(|interval| interval.between("(", ")"));
            plot = plot
                .child(cell("chart-label", bar.label(), bar.note().map(quiet)))
                .child(cell(
                    "chart-number",
                    &value(bar, chart, words),
                    interval.map(quiet),
                ))
                .child(line(bar, chart));
        }
    }
    plot
}

/// Words, and quieter ones if there are any.
fn cell(class: &'static str, words: &str, more: Option<Element>) -> Element {
    let cell = element("div")
        .class(class)
        .child(element("bdi").child(words));
    match more {
        Some(more) => cell.child(" ").child(more),
        None => cell,
    }
}

fn quiet(words: impl IntoChild) -> Element {
    element("bdi").class("chart-quiet").child(words)
}

/// A bar on a line as long as the scale, and its interval.
fn line(bar: &Bar, chart: &Chart) -> Element {
    let along = |value: &Decimal| along(value, chart.max());
    let class = if bar.comparator() {
        "chart-bar chart-comparator"
    } else {
        "chart-bar"
    };
    let whisker = bar.interval().map(|(low, high)| {
        element("line")
            .class("chart-whisker")
            .attr("x1", along(low))
            .attr("x2", along(high))
            .attr("y1", "50%")
            .attr("y2", "50%")
    });
    element("svg")
        .class("chart-line")
        .attr("width", "100%")
        .attr("height", "1em")
        .child(
            element("rect")
                .class(class)
                .attr("width", along(bar.value()))
                .attr("height", "100%"),
        )
        .children(whisker)
}

/// How far along the scale a value is. Whole numbers, because Rust's own formatting of floating-point numbers would add
/// 11 KB to the app.
fn along(value: &Decimal, max: &Decimal) -> String {
    let thousandths = (1000.0 * value.approximate() / max.approximate()).round() as u32;
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
