//! What holds for readers, one file per part of their visit.

use crate::row::Row;

mod accessibility;
mod baked;
mod charts;
mod contents;
mod failures;
mod faults;
mod keeping;
mod keyboard;
mod languages;
mod links;
mod listening;
mod loading;
mod narrow;
mod nine_ways;
mod paper;
mod reading;
mod safety;
mod sections;
mod sources;

/// Every row of the report.
pub(crate) fn all() -> Vec<Row> {
    [
        reading::rows(),
        languages::rows(),
        baked::rows(),
        keeping::rows(),
        sections::rows(),
        contents::rows(),
        charts::rows(),
        links::rows(),
        sources::rows(),
        listening::rows(),
        loading::rows(),
        failures::rows(),
        safety::rows(),
        keyboard::rows(),
        narrow::rows(),
        paper::rows(),
        accessibility::rows(),
        nine_ways::rows(),
        faults::rows(),
    ]
    .into_iter()
    .flatten()
    .chain(mounted().into_iter().map(Row::mounted))
    .collect()
}

/// What works in the same way where the app makes the page itself.
fn mounted() -> Vec<Row> {
    [
        sections::rows(),
        contents::rows(),
        links::rows(),
        sources::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
