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
        .id(chart.id())
        .class("chart")
        .focusable()
        .child(table)
        .child(explanation)
}

fn row(bar: &Bar, chart: &Chart, words: &'static Words) -> Element {
    let interval = bar.interval().map(|(low, high)| {
        let interval = (words.interval)(&decimal(low), &decimal(high));
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
        .child(format!("{}{}", decimal(bar.value()), chart.unit()))
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

/// A number with up to two decimals, as charts have them.
///
/// Printing floating-point numbers in full would bring 11 KB of code into the page.
fn decimal(value: f64) -> String {
    let hundredths = (value * 100.0).round() as u64;
    let (whole, fraction) = (hundredths / 100, hundredths % 100);
    match fraction {
        0 => whole.to_string(),
        fraction if fraction % 10 == 0 => format!("{whole}.{}", fraction / 10),
        fraction => format!("{whole}.{fraction:02}"),
    }
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

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_stand_as_an_editor_wrote_them() {
        for (value, expected) in [
            (64.0, "64"),
            (46.5, "46.5"),
            (0.0, "0"),
            (13.07, "13.07"),
            (13.7, "13.7"),
            (1999.0, "1999"),
        ] {
            assert_eq!(decimal(value), expected);
        }
    }
}
