use article::{Bar, Chart};

use super::{
    element::{Element, element},
    text::{citation, text},
};
use crate::text::Words;

/// A bar chart that is a table: a row for each group, the bar beside its number.
///
/// The eye reads the bars and a screen reader the table, from the same rows, so the two cannot differ.
pub(super) fn chart(chart: &Chart, words: &'static Words) -> Element {
    let headings = [words.chart_group, words.chart_value]
        .map(|heading| element("th").attribute("scope", "col").child(heading));
    let rows = chart.bars().iter().map(|bar| row(bar, chart, words));
    let source = chart.source().map(|source| {
        element("span")
            .class("source")
            .child(format!(" {} ", words.source))
            .child(citation(source))
    });
    let table = element("table")
        .child(element("caption").children(text(chart.title())))
        .child(
            element("thead")
                .class("visually-hidden")
                .child(element("tr").children(headings)),
        )
        .child(element("tbody").children(rows));
    // The table has the caption already, and one is enough.
    let explanation = element("div")
        .class("explanation")
        .children(chart.caption().map(text).into_iter().flatten())
        .children(source);
    element("figure")
        .class("chart")
        .child(table)
        .child(explanation)
}

fn row(bar: &Bar, chart: &Chart, words: &'static Words) -> Element {
    let interval = bar.interval().map(|(low, high)| {
        let interval = (words.interval)(&number(low, words), &number(high, words));
        element("span")
            .class("interval")
            .child(format!(" ({interval})"))
    });
    let note = bar
        .note()
        .map(|note| element("span").class("note").child(format!(" {note}")));
    let value = element("bdi")
        .class("value")
        .attribute("dir", "ltr")
        .child((words.with_unit)(&number(bar.value(), words), chart.unit()))
        .children(interval);
    element("tr")
        .child(
            element("th")
                .attribute("scope", "row")
                .child(bar.label())
                .children(note),
        )
        .child(element("td").child(drawing(bar, chart.max())).child(value))
}

/// A number as the language writes it.
fn number(value: f64, words: &Words) -> String {
    (words.decimal)((value * 100.0).round() as u64)
}

/// The bar, and a line across its interval. Lengths are attributes, which no style policy forbids.
fn drawing(bar: &Bar, max: f64) -> Element {
    // Tenths of a per cent: finer than a screen, and whole numbers are cheaper to write than fractions.
    let length = |value: f64| ((1000.0 * value / max) as u32).to_string();
    let value = element("rect")
        .class("bar-value")
        .attribute("width", length(bar.value()))
        .attribute("height", "10");
    let whisker = bar.interval().map(|(low, high)| {
        element("line")
            .class("whisker")
            .attribute("x1", length(low))
            .attribute("x2", length(high))
            .attribute("y1", "5")
            .attribute("y2", "5")
            // The track is stretched, and the line is not.
            .attribute("vector-effect", "non-scaling-stroke")
    });
    element("svg")
        .class("bar-track")
        .attribute("viewBox", "0 0 1000 10")
        .attribute("preserveAspectRatio", "none")
        .attribute("aria-hidden", "true")
        .child(value)
        .children(whisker)
}
