use std::collections::VecDeque;

use crate::json::Json;

/// The ids of a file's charts, in reading order. A chart without an id is named after its place:
/// `<section>_chart_<n>`, the n-th chart of that section, from 1.
pub(super) fn ids(file: &Json) -> VecDeque<String> {
    let mut ids = VecDeque::new();
    collect(file.field("introduction"), "introduction", &mut ids);
    let sections = file.field("sections").map(Json::items);
    for section in sections.unwrap_or_default() {
        let id = section.field("id").and_then(Json::as_str);
        collect(section.field("body"), id.unwrap_or_default(), &mut ids);
    }
    let conclusion = file.field("conclusion");
    let body = conclusion.and_then(|conclusion| conclusion.field("body"));
    collect(body, "conclusion", &mut ids);
    ids
}

fn collect(blocks: Option<&Json>, place: &str, ids: &mut VecDeque<String>) {
    let mut charts = Vec::new();
    find_charts(blocks, &mut charts);
    for (chart, position) in charts.into_iter().zip(1..) {
        ids.push_back(match chart.field("id").and_then(Json::as_str) {
            Some(id) => id.to_owned(),
            None => format!("{place}_chart_{position}"),
        });
    }
}

fn find_charts<'a>(blocks: Option<&'a Json>, charts: &mut Vec<&'a Json>) {
    for block in blocks.map(Json::items).unwrap_or_default() {
        charts.extend(block.field("chart"));
        find_charts(block.field("quote"), charts);
    }
}
