use article::{Bar, Chart};

use super::{
    number::{interval, value},
    wrap::wrap,
};
use crate::{
    element::{Element, element},
    text::Words,
};

// Heights in tenths of an `em`.
const LINE: u32 = 14;
const BAR: u32 = 11;
const BELOW_LABEL: u32 = 3;
const BELOW_BAR: u32 = 12;
/// Distance from the top of a line to its baseline.
const BASELINE: u32 = 11;
/// The same distance for text centred beside a bar.
const BASELINE_BESIDE: u32 = 9;

/// Draws the bars, each with its label above and its number at the end.
///
/// Widths are percentages and heights are in `em`, so nothing is stretched. All are attributes, because a strict style
/// policy forbids `style`, and whole numbers, because printing fractions takes more code.
pub(super) fn plot(chart: &Chart, words: &'static Words) -> Element {
    let plot = Plot {
        chart,
        words,
        scale: scale(chart, words),
    };
    let mut top = 0;
    let mut shapes = Vec::new();
    for bar in chart.bars() {
        top = plot.bar(bar, top, &mut shapes);
    }
    element("svg")
        .class("chart-plot")
        .attr("width", "100%")
        .attr("height", em(top))
        .attr("aria-hidden", "true")
        .children(shapes)
}

struct Plot<'a> {
    chart: &'a Chart,
    words: &'static Words,
    /// Where the chart's scale ends, in thousandths of the width.
    scale: u32,
}

impl Plot<'_> {
    /// Draws a bar at this height and returns the height of the next one.
    fn bar(&self, bar: &Bar, top: u32, shapes: &mut Vec<Element>) -> u32 {
        let label = wrap(bar.label());
        let note = bar.note().map(wrap).unwrap_or_default();
        let under_label = top + LINE * label.len() as u32;
        let bar_top = under_label + LINE * note.len() as u32 + BELOW_LABEL;
        let bar_end = bar_top + BAR;
        let interval = interval(bar, self.words);

        shapes.extend(lines("chart-label", label, top));
        shapes.extend(lines("chart-label chart-quiet", note, under_label));
        shapes.push(across(
            "chart-track",
            "0".into(),
            per_cent(self.scale),
            bar_end,
        ));
        shapes.push(
            element("rect")
                .class("chart-bar")
                .attr("y", em(bar_top))
                .attr("width", self.length(bar.value()))
                .attr("height", em(BAR)),
        );
        let end = match bar.interval() {
            Some((low, high)) => {
                let middle = bar_top + BAR / 2;
                shapes.push(across(
                    "chart-whisker",
                    self.length(low),
                    self.length(high),
                    middle,
                ));
                high
            }
            None => bar.value(),
        };
        // In an `svg` of its own, so that it can be mirrored in place: Safari has no box for a text.
        let beside = |class, text, top| {
            let text = element("text")
                .class(class)
                .attr("dx", "0.4em")
                .attr("y", em(top + BASELINE_BESIDE))
                .child(text);
            element("svg")
                .attr("x", self.length(end))
                .attr("width", "1")
                .attr("height", "1")
                .attr("overflow", "visible")
                .child(text)
        };
        shapes.push(beside(
            "chart-number",
            value(bar, self.chart, self.words),
            bar_top,
        ));
        match interval {
            Some(interval) => {
                let under = bar_top + LINE;
                shapes.push(beside(
                    "chart-number chart-quiet",
                    format!("({interval})"),
                    under,
                ));
                under + LINE + BELOW_BAR / 2
            }
            None => bar_end + BELOW_BAR,
        }
    }

    fn length(&self, value: f64) -> String {
        per_cent((f64::from(self.scale) * value / self.chart.max()) as u32)
    }
}

/// Where the scale ends, to leave room for the longest number after it: 3 % of the width per character.
fn scale(chart: &Chart, words: &'static Words) -> u32 {
    let texts = chart.bars().iter().flat_map(|bar| {
        let interval = interval(bar, words).map(|interval| format!("({interval})"));
        [Some(value(bar, chart, words)), interval]
    });
    let longest = texts.flatten().map(|text| text.chars().count()).max();
    let room = 30 * longest.unwrap_or_default() as u32 + 20;
    1000_u32.saturating_sub(room).clamp(200, 680)
}

/// Text from the start of the width, line by line. Each line is a `text` of its own, because in right-to-left pages
/// Safari puts the lines of one `text` side by side.
fn lines(class: &'static str, lines: Vec<String>, top: u32) -> impl Iterator<Item = Element> {
    (0..).zip(lines).map(move |(number, line)| {
        element("text")
            .class(class)
            .attr("x", "0")
            .attr("y", em(top + LINE * number + BASELINE))
            .child(line)
    })
}

fn across(class: &'static str, from: String, to: String, height: u32) -> Element {
    element("line")
        .class(class)
        .attr("x1", from)
        .attr("x2", to)
        .attr("y1", em(height))
        .attr("y2", em(height))
}

fn em(tenths: u32) -> String {
    format!("{}.{}em", tenths / 10, tenths % 10)
}

fn per_cent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
