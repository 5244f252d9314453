//! The ids of a file's charts. Where the article gives none, a chart is named after its place:
//! `<section>-chart-<n>`, the n-th chart of that section, from 1.

use std::collections::VecDeque;

use crate::json::Json;

/// Every chart of a file, in the order of reading.
#[derive(Default)]
pub(super) struct Charts {
    next: VecDeque<String>,
    given: Vec<String>,
    derived: Vec<String>,
}

impl Charts {
    /// Finds them. An id that the article gives to anything never moves: a derived one that is the
    /// same gets `-chart` behind it, as often as it takes.
    pub(super) fn of(file: &Json, is_taken: impl Fn(&str) -> bool) -> Self {
        let mut found = Vec::new();
        blocks_of(file, "introduction", "introduction", &mut found);
        let sections = file.field("sections").map(Json::items);
        for section in sections.unwrap_or_default() {
            let id = section.field("id").and_then(Json::as_str);
            blocks_of(section, "body", id.unwrap_or_default(), &mut found);
        }
        if let Some(conclusion) = file.field("conclusion") {
            blocks_of(conclusion, "body", "conclusion", &mut found);
        }
        let given = found.iter().filter_map(Chart::given).map(str::to_owned);
        let mut charts = Self {
            given: given.collect(),
            ..Self::default()
        };
        for chart in found {
            let id = match chart.given() {
                Some(given) => given.to_owned(),
                None => charts.derive(&chart, &is_taken),
            };
            charts.next.push_back(id);
        }
        charts
    }

    /// Those that the article gives.
    pub(super) fn given(&self) -> impl Iterator<Item = &str> {
        self.given.iter().map(String::as_str)
    }

    /// Whether a chart has this id, made of its place.
    pub(super) fn is_derived(&self, id: &str) -> bool {
        self.derived.iter().any(|known| known == id)
    }

    /// The next one; empty after the last.
    pub(super) fn next(&mut self) -> String {
        self.next.pop_front().unwrap_or_default()
    }

    fn derive(&mut self, chart: &Chart<'_>, is_taken: &impl Fn(&str) -> bool) -> String {
        let mut id = format!("{}-chart-{}", chart.place, chart.position);
        while is_taken(&id) || self.given().any(|given| given == id) {
            id.push_str("-chart");
        }
        self.derived.push(id.clone());
        id
    }
}

/// A chart of the file, and where it stands.
struct Chart<'a> {
    json: &'a Json,
    place: &'a str,
    position: usize,
}

impl<'a> Chart<'a> {
    fn given(&self) -> Option<&'a str> {
        self.json.field("id").and_then(Json::as_str)
    }
}

fn blocks_of<'a>(parent: &'a Json, field: &str, place: &'a str, found: &mut Vec<Chart<'a>>) {
    let mut charts = Vec::new();
    if let Some(blocks) = parent.field(field) {
        collect(blocks, &mut charts);
    }
    let charts = charts.into_iter().zip(1..);
    found.extend(charts.map(|(json, position)| Chart {
        json,
        place,
        position,
    }));
}

fn collect<'a>(blocks: &'a Json, charts: &mut Vec<&'a Json>) {
    for block in blocks.items() {
        charts.extend(block.field("chart"));
        if let Some(quoted) = block.field("quote") {
            collect(quoted, charts);
        }
    }
}
