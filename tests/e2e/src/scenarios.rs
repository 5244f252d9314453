//! What holds for readers, one file per part of their visit.

use crate::row::Row;

mod accessibility;
mod accessible_tools;
mod appointment;
mod baked;
mod charts;
mod contents;
mod failures;
mod faults;
mod finding;
mod help;
mod keeping;
mod keyboard;
mod languages;
mod links;
mod listening;
mod loading;
mod long_article;
mod narrow;
mod nine_ways;
mod paper;
mod passing_on;
mod reading;
mod safety;
mod sections;
mod settings;
mod sheet;
mod short_version;
mod sources;

/// Every row of the report.
pub(crate) fn all() -> Vec<Row> {
    [
        reading::rows(),
        languages::rows(),
        baked::rows(),
        keeping::rows(),
        long_article::rows(),
        loading::rows(),
        failures::rows(),
        safety::rows(),
        keyboard::rows(),
        narrow::rows(),
        paper::rows(),
        charts::more_rows(),
        appointment::more_rows(),
        accessibility::rows(),
        accessible_tools::rows(),
        nine_ways::rows(),
        faults::rows(),
    ]
    .into_iter()
    .flatten()
    .chain(features().into_iter().flat_map(Row::everywhere))
    .collect()
}

/// What works in the same way whether the app took the page over or made it, on a wide screen and on a phone.
fn features() -> Vec<Row> {
    [
        sections::rows(),
        contents::rows(),
        charts::rows(),
        links::rows(),
        sources::rows(),
        sheet::rows(),
        passing_on::rows(),
        finding::rows(),
        settings::rows(),
        short_version::rows(),
        help::rows(),
        listening::rows(),
        appointment::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
