//! What holds for readers, one file per part of their visit.

use crate::row::Row;

mod accessibility;
mod contents;
mod failures;
mod keyboard;
mod links;
mod loading;
mod narrow;
mod paper;
mod reading;
mod safety;
mod sections;

/// Every row of the report.
pub(crate) fn all() -> Vec<Row> {
    [
        reading::rows(),
        sections::rows(),
        contents::rows(),
        links::rows(),
        loading::rows(),
        failures::rows(),
        safety::rows(),
        keyboard::rows(),
        narrow::rows(),
        paper::rows(),
        accessibility::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
