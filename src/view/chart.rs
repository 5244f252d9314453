//! A chart says the same thing three times, from the same bars: as a drawing, hidden from screen readers; in sentences,
//! one per bar and one to sum up each group, for screen readers and reader views; and as a table that unfolds. All three
//! have the numbers with the digits that the article has.

mod data;
mod number;
mod plot;

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
            .child(" ")
            .child(words.source())
            .child(" ")
            .child(citation(source))
    });
    let explanation = element("div")
        .class("chart-explanation")
        .children(chart.caption().map(text).into_iter().flatten())
        .children(source);
    let data = element("details")
        .class("chart-data")
        .child(element("summary").child(words.chart_data()))
        .child(table(chart, words));
    element("figure")
        .id(chart.id())
        .class("chart")
        .focusable()
        .child(element("figcaption").children(text(chart.title())))
        .child(plot(chart, words))
        .child(
            element("p")
                .class("chart-in-words visually-hidden")
                .children(in_words(chart, words)),
        )
        .child(explanation)
        .child(data)
}

#[cfg(test)]
mod tests {
    use article::{Article, Block, Chart};

    use super::{chart, in_words};
    use crate::text::english;

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

    fn told(chart: &Chart) -> String {
        let sentences = in_words(chart, english()).into_iter();
        sentences.map(|said| said.text().to_owned()).collect()
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
                format!("{placebo}, {midazolam}, {placebo}"),
                "Placebo: 27%. Midazolam: 28%. Placebo: 27%. Highest: Midazolam, 28%. Lowest: Placebo, Placebo, 27%.".into(),
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
                assert_eq!(told(chart), expected);
            });
        }
    }

    #[test]
    fn bars_of_a_group_stand_together_and_are_compared() {
        let bars = r#"{"label": "Ketamine", "group": "Trial 1", "value": 48},
            {"label": "Ketamine", "group": "Trial 2", "value": 46.5},
            {"label": "Midazolam", "group": "Trial 1", "value": 28.0, "comparator": true},
            {"label": "Midazolam", "group": "Trial 2", "value": 46.50, "comparator": true}"#;
        with("%", bars, |found| {
            let words = "Trial 1. Ketamine: 48%. Midazolam: 28.0%. Ketamine: higher by 20 percentage points. \
                         Trial 2. Ketamine: 46.5%. Midazolam: 46.50%. The numbers are the same.";
            assert_eq!(told(found), words);

            let html = chart(found, english()).to_html();
            let (drawing, table) = html.split_once("chart-in-words").unwrap();
            let places = |text: &str, parts: [&str; 5]| {
                let places = parts.map(|part| text.find(part));
                assert!(
                    places.is_sorted() && places.iter().all(Option::is_some),
                    "{text}"
                );
            };
            places(
                drawing,
                [">Trial 1<", ">48%<", ">28.0%<", ">Trial 2<", ">46.50%<"],
            );
            let (_, table) = table.split_once("<tbody").unwrap();
            places(
                table,
                [
                    r#"<th scope="rowgroup" colspan="2">Trial 1</th>"#,
                    ">48%<",
                    ">28.0%<",
                    r#"<th scope="rowgroup" colspan="2">Trial 2</th>"#,
                    ">46.50%<",
                ],
            );
            assert_eq!(drawing.matches("chart-comparator").count(), 2);
        });
    }

    #[test]
    fn numbers_are_told_as_the_article_has_them() {
        for (value, shown) in [
            ("0.004", "0.004"),
            ("1.50", "1.50"),
            ("13.0", "13.0"),
            ("1e-7", "0.0000001"),
            ("0.30000000000000004", "0.30000000000000004"),
        ] {
            let bars = format!(r#"{{"label": "A", "value": {value}}}"#);
            with(" g", &bars, |found| {
                let html = chart(found, english()).to_html();
                for expected in [
                    format!("<div class=\"chart-number\"><bdi>{shown} g</bdi></div>"),
                    format!(">A: {shown} g.</p>"),
                    format!("<td class=\"chart-cell\"><bdi>{shown} g</bdi></td>"),
                ] {
                    assert!(html.contains(&expected), "{expected} in {html}");
                }
            });
        }
        let bars = r#"{"label": "A", "value": 0.004, "low": 0.001, "high": 0.0049}, {"label": "B", "value": 0.001}"#;
        with(" a year", bars, |chart| {
            let words =
                "A: 0.004 a year (0.001 to 0.0049). B: 0.001 a year. A: higher by 0.003 a year.";
            assert_eq!(told(chart), words);
        });
    }

    #[test]
    fn bars_and_intervals_are_drawn_on_one_scale() {
        let bars = r#"{"label": "A", "value": 25, "low": 5, "high": 50, "note": "<b>"}, {"label": "B", "value": 0.2},
            {"label": "C", "value": 0}"#;
        with("%", bars, |found| {
            let html = chart(found, english()).to_html();
            for part in [
                r#"<div class="chart-plot" aria-hidden="true">"#,
                r#"<bdi>A</bdi> <bdi class="chart-quiet">&lt;b&gt;</bdi>"#,
                r#"<bdi>25%</bdi> <bdi class="chart-quiet">(5 to 50)</bdi>"#,
                r#"<rect class="chart-bar" width="50.0%" height="100%">"#,
                r#"<line class="chart-whisker" x1="10.0%" x2="100.0%" y1="50%" y2="50%">"#,
                r#"width="0.4%""#,
                r#"width="0.0%""#,
            ] {
                assert!(html.contains(part), "{part} in {html}");
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
                let html = chart(found, english()).to_html();
                assert!(html.contains(expected), "{html}");
            });
        }
    }
}
