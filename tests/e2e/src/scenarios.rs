//! What holds for readers. Each file has the rows of one part of a visit.

use crate::row::Row;

mod accessibility;
mod accessible_tools;
mod appointment;
mod baked;
mod before_the_app;
mod changed_page;
mod charts;
mod contents;
mod failures;
mod faults;
mod finding;
mod help;
mod isolation;
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
mod preview;
mod reading;
mod returning;
mod safety;
mod sections;
mod settings;
mod sheet;
mod short_version;
mod sources;

/// Every row of the report. Its name begins with its module's.
pub(crate) fn all() -> Vec<Row> {
    [
        ("reading", reading::rows()),
        ("returning", returning::rows()),
        ("languages", languages::rows()),
        ("isolation", isolation::rows()),
        ("baked", baked::rows()),
        ("before_the_app", before_the_app::rows()),
        ("changed_page", changed_page::rows()),
        ("keeping", keeping::rows()),
        ("long_article", long_article::rows()),
        ("loading", loading::rows()),
        ("failures", failures::rows()),
        ("safety", safety::rows()),
        ("keyboard", keyboard::rows()),
        ("narrow", narrow::rows()),
        ("paper", paper::rows()),
        ("accessibility", accessibility::rows()),
        ("accessible_tools", accessible_tools::rows()),
        ("nine_ways", nine_ways::rows()),
        ("faults", faults::rows()),
        ("sections", sections::rows()),
        ("contents", contents::rows()),
        ("charts", charts::rows()),
        ("links", links::rows()),
        ("sources", sources::rows()),
        ("sheet", sheet::rows()),
        ("passing_on", passing_on::rows()),
        ("finding", finding::rows()),
        ("settings", settings::rows()),
        ("short_version", short_version::rows()),
        ("help", help::rows()),
        ("listening", listening::rows()),
        ("appointment", appointment::rows()),
        ("preview", preview::rows()),
    ]
    .into_iter()
    .flat_map(|(module, rows)| rows.into_iter().map(move |row| row.in_module(module)))
    .collect()
}
