use article::{Bar, Chart};

use super::number::{hundredths, interval, value};
use crate::{
    element::{Element, element},
    text::Words,
};

/// Each bar in words, then a summary. The summary says which number is higher, not whether the difference matters.
pub(super) fn in_words(chart: &Chart, words: &'static Words) -> String {
    let bars = chart.bars().iter();
    let mut sentences: Vec<String> = bars
        .map(|bar| {
            let interval = interval(bar, words);
            (words.chart_bar)(
                bar.label(),
                bar.note(),
                &value(bar, chart, words),
                interval.as_deref(),
            )
        })
        .collect();
    sentences.extend(finding(chart, words));
    sentences.join(" ")
}

fn finding(chart: &Chart, words: &'static Words) -> Option<String> {
    let size = |bar: &&Bar| hundredths(bar.value());
    let highest = chart.bars().iter().max_by_key(size)?;
    let lowest = chart.bars().iter().min_by_key(size)?;
    let difference = size(&highest) - size(&lowest);
    match chart.bars() {
        [_] => None,
        _ if difference == 0 => Some(words.chart_equal.into()),
        [_, _] => Some((words.chart_difference)(
            highest.label(),
            &(words.decimal)(difference),
            chart.unit(),
        )),
        _ => Some((words.chart_ends)(
            (highest.label(), &value(highest, chart, words)),
            (lowest.label(), &value(lowest, chart, words)),
        )),
    }
}

/// The chart's numbers as a table.
pub(super) fn table(chart: &Chart, words: &'static Words) -> Element {
    let has_intervals = chart.bars().iter().any(|bar| bar.interval().is_some());
    let has_notes = chart.bars().iter().any(|bar| bar.note().is_some());
    let headings = [
        Some(words.chart_group),
        Some(words.chart_value),
        has_intervals.then_some(words.chart_interval),
        has_notes.then_some(words.chart_note),
    ];
    let headings = headings
        .into_iter()
        .flatten()
        .map(|heading| element("th").attr("scope", "col").child(heading));
    let rows = chart.bars().iter().map(|bar| {
        let interval = interval(bar, words).unwrap_or_else(|| EMPTY.into());
        let note = bar.note().unwrap_or(EMPTY);
        element("tr")
            .child(element("th").attr("scope", "row").child(bar.label()))
            .child(number(value(bar, chart, words)))
            .children(has_intervals.then(|| number(interval)))
            .children(has_notes.then(|| element("td").child(note)))
    });
    element("table")
        .attr("aria-label", chart.title().plain())
        .child(element("thead").child(element("tr").children(headings)))
        .child(element("tbody").children(rows))
}

/// The text of an empty cell.
const EMPTY: &str = "–";

fn number(text: String) -> Element {
    element("td")
        .class("chart-cell")
        .child(element("bdi").child(text))
}
