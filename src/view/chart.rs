//! A chart says the same thing three times, from the same bars: as a drawing, hidden from screen readers; in sentences,
//! one per bar and one to sum up, for screen readers and in print; and as a table that unfolds. If the drawing had a
//! name, it would be read in addition to the sentences; and words in a drawing are missing from the browser's text of
//! the page and from reader views.

mod data;
mod number;
mod plot;
mod wrap;

use article::Chart;

use data::{in_words, table};
use plot::plot;

use super::text::{citation, text};
use crate::{
    element::{Element, element},
    text::Words,
};

/// A bar chart: its title, the drawing, what it shows in words, and its numbers as a table.
pub(super) fn chart(chart: &Chart, words: &'static Words) -> Element {
    let source = chart.source().map(|source| {
        element("span")
            .class("chart-source")
            .child(format!(" {} ", words.source))
            .child(citation(source))
    });
    let explanation = element("div")
        .class("chart-explanation")
        .children(chart.caption().map(text).into_iter().flatten())
        .children(source);
    let data = element("details")
        .class("chart-data")
        .child(element("summary").child(words.chart_data))
        .child(element("div").class("table").child(table(chart, words)));
    element("figure")
        .id(chart.id())
        .class("chart")
        .focusable()
        .child(element("figcaption").children(text(chart.title())))
        .child(plot(chart, words))
        .child(
            element("p")
                .class("chart-in-words visually-hidden")
                .child(in_words(chart, words)),
        )
        .child(explanation)
        .child(data)
}

#[cfg(test)]
mod tests {
    use article::{Article, Block, Chart};

    use super::{chart, in_words};
    use crate::text;

    /// Calls `check` with a chart of these bars in English.
    fn with(unit: &str, bars: &str, check: impl FnOnce(&Chart)) {
        let json = format!(
            r#"{{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {{"name": "C"}},
                "introduction": [{{"chart": {{"title": "T", "unit": "{unit}", "max": 50, "bars": [{bars}]}}}}],
                "sections": [{{"id": "s", "title": "S", "body": ["Words"]}}]}}"#
        );
        let article = Article::from_json(json.as_bytes()).unwrap();
        let found = article.introduction().iter().find_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        });
        check(found.unwrap());
    }

    #[test]
    fn a_chart_is_described_in_words() {
        let ketamine =
            r#"{"label": "Ketamine", "value": 46.5, "low": 25.9, "high": 50, "note": "n = 47"}"#;
        let midazolam = r#"{"label": "Midazolam", "value": 28}"#;
        let placebo = r#"{"label": "Placebo", "value": 27}"#;
        let said = "Ketamine, n = 47: 46.5% (25.9 to 50).";
        for (unit, bars, expected) in [
            ("%", ketamine.to_owned(), said.to_owned()),
            (
                "%",
                format!("{midazolam}, {ketamine}"),
                format!("Midazolam: 28%. {said} Ketamine: higher by 18.5 percentage points."),
            ),
            (
                "%",
                format!("{midazolam}, {placebo}"),
                "Midazolam: 28%. Placebo: 27%. Midazolam: higher by 1 percentage point.".into(),
            ),
            (
                " days",
                format!("{midazolam}, {placebo}"),
                "Midazolam: 28 days. Placebo: 27 days. Midazolam: higher by 1 days.".into(),
            ),
            (
                "%",
                format!("{placebo}, {placebo}"),
                "Placebo: 27%. Placebo: 27%. The numbers are the same.".into(),
            ),
            (
                "%",
                format!("{midazolam}, {placebo}, {ketamine}"),
                format!(
                    "Midazolam: 28%. Placebo: 27%. {said} Highest: Ketamine, 46.5%. Lowest: Placebo, 27%."
                ),
            ),
        ] {
            with(unit, &bars, |chart| {
                assert_eq!(in_words(chart, text::words("en")), expected);
            });
        }
    }

    #[test]
    fn a_drawing_has_all_labels_notes_and_numbers_on_one_scale() {
        let bars = r#"{"label": "Ketamine, 4 pooled trials (Cochrane 2021)", "value": 25, "low": 5, "high": 50, "note": "<b>"},
            {"label": "Nothing", "value": 0}"#;
        with("%", bars, |found| {
            let html = chart(found, text::words("en")).to_html();
            let (_, drawing) = html.split_once("<svg").unwrap();
            let (drawing, _) = drawing.rsplit_once("</svg>").unwrap();
            for part in [
                r#"width="100%" height="11.9em" aria-hidden"#,
                r#"<text class="chart-label" x="0" y="1.1em">Ketamine, 4 pooled trials</text>"#,
                r#"<text class="chart-label" x="0" y="2.5em">(Cochrane 2021)</text>"#,
                r#"y="3.9em">&lt;b&gt;</text>"#,
                r#"<line class="chart-track" x1="0" x2="68.0%" y1="5.6em" y2="5.6em">"#,
                r#"<rect class="chart-bar" y="4.5em" width="34.0%" height="1.1em">"#,
                r#"<line class="chart-whisker" x1="6.8%" x2="68.0%" y1="5.0em" y2="5.0em">"#,
                r#"<svg x="68.0%" width="1" height="1" overflow="visible"><text class="chart-number" dx="0.4em" y="5.4em">25%</text></svg>"#,
                r#"y="6.8em">(5 to 50)</text>"#,
                r#">Nothing</text>"#,
                r#"width="0.0%""#,
                r#"<svg x="0.0%" "#,
            ] {
                assert!(drawing.contains(part), "{part} in {drawing}");
            }
        });
    }

    #[test]
    fn empty_table_columns_are_left_out() {
        for (bars, expected) in [
            (
                r#"{"label": "A", "value": 1}"#,
                "<th scope=\"row\">A</th><td class=\"chart-cell\"><bdi>1%</bdi></td></tr>",
            ),
            (
                r#"{"label": "A", "value": 1, "note": "n"}, {"label": "B", "value": 2}"#,
                "<th scope=\"row\">B</th><td class=\"chart-cell\"><bdi>2%</bdi></td><td>–</td></tr>",
            ),
            (
                r#"{"label": "A", "value": 1, "low": 0.5, "high": 2, "note": "n"}"#,
                "<td class=\"chart-cell\"><bdi>0.5 to 2</bdi></td><td>n</td></tr>",
            ),
        ] {
            with("%", bars, |found| {
                let html = chart(found, text::words("en")).to_html();
                assert!(html.contains(expected), "{html}");
            });
        }
    }
}
