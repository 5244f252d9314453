use article::{Bar, BarGroup, Chart};

use super::number::{interval, value};
use crate::{
    element::{Element, Said, element},
    text::Words,
    view::table::scrolling,
};

/// Each group in words: its bars, then a summary. The summary says which number is higher, not whether the difference
/// matters.
pub(super) fn in_words(chart: &Chart, words: &'static Words) -> Vec<Said> {
    let mut sentences = Vec::new();
    for group in chart.groups() {
        sentences.extend(group.label.map(|label| words.quote(&format!("{label}."))));
        sentences.extend(group.bars.iter().map(|bar| {
            let interval = interval(bar, words);
            words.chart_bar(
                bar.label(),
                bar.note(),
                &value(bar, chart, words),
                interval.as_ref().map(Said::text),
            )
        }));
        sentences.extend(finding(&group, chart, words));
    }
    let spaced = sentences.into_iter().enumerate();
    spaced
        .map(|(index, said)| {
            if index == 0 {
                said
            } else {
                said.between(" ", "")
            }
        })
        .collect()
}

fn finding(group: &BarGroup<'_>, chart: &Chart, words: &'static Words) -> Option<Said> {
    let size = |one: &&&Bar, other: &&&Bar| one.value().cmp(other.value());
    let highest = group.bars.iter().max_by(size)?;
    let lowest = group.bars.iter().min_by(size)?;
    match group.bars.as_slice() {
        [_] => None,
        _ if highest.value() == lowest.value() => Some(words.chart_equal()),
        [_, _] => Some(words.chart_difference(
            highest.label(),
            &highest.value().minus(lowest.value()).text(),
            chart.unit(),
        )),
        bars => Some(words.chart_ends(
            (&labels(highest, bars), &value(highest, chart, words)),
            (&labels(lowest, bars), &value(lowest, chart, words)),
        )),
    }
}

/// The labels of the bars that are as high as this one.
fn labels<'a>(bar: &Bar, bars: &[&'a Bar]) -> Vec<&'a str> {
    let alike = bars.iter().filter(|one| one.value() == bar.value());
    alike.map(|one| one.label()).collect()
}

/// The chart's numbers as a table.
pub(super) fn table(chart: &Chart, words: &'static Words) -> Element {
    let has_intervals = chart.bars().iter().any(|bar| bar.interval().is_some());
    let has_notes = chart.bars().iter().any(|bar| bar.note().is_some());
    let headings: Vec<Said> = [
        Some(words.chart_group()),
        Some(words.chart_value()),
        has_intervals.then_some(words.chart_interval()),
        has_notes.then_some(words.chart_note()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let columns = headings.len().to_string();
    let headings = headings
        .into_iter()
        .map(|heading| element("th").attr("scope", "col").child(heading));
    let bodies = chart.groups().into_iter().map(|group| {
        let label = group.label.map(|label| {
            element("tr").child(
                element("th")
                    .attr("scope", "rowgroup")
                    .attr("colspan", columns.as_str())
                    .child(label),
            )
        });
        let rows = group.bars.into_iter().map(|bar| {
            let interval = interval(bar, words).unwrap_or_else(|| words.quote(EMPTY));
            let note = bar.note().unwrap_or(EMPTY);
            element("tr")
                .child(element("th").attr("scope", "row").child(bar.label()))
                .child(number(value(bar, chart, words).into()))
                .children(has_intervals.then(|| number(interval)))
                .children(has_notes.then(|| element("td").child(note)))
        });
        element("tbody").children(label).children(rows)
    });
    let table = element("table")
        .child(element("thead").child(element("tr").children(headings)))
        .children(bodies);
    scrolling(chart.title().plain(), table)
}

/// The text of an empty cell.
const EMPTY: &str = "–";

fn number(text: Said) -> Element {
    element("td")
        .class("chart-cell")
        .child(element("bdi").child(text))
}
