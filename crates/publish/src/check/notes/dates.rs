//! Dates in a year that is probably a mistake.

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::strings::strings;

/// The dates of past events.
const PAST: [&str; 3] = ["datePublished", "dateModified", "lastReviewed"];

/// The date of a future event.
const NEXT: &str = "nextReview";

/// In years. An article that has not been changed or reviewed for longer is unlikely to be
/// published now.
const LONGEST_AGO: i32 = 20;

/// In years. An article may be dated ahead of its publication.
const LATEST_AHEAD: i32 = 1;

/// Reviews are due every few years.
const LATEST_REVIEW: i32 = 10;

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(today) = subject.today.and_then(year) else {
        return Vec::new();
    };
    let dates = strings(subject.source, &[PAST.as_slice(), &[NEXT]].concat());
    let found = dates.into_iter().filter_map(|(path, date)| {
        let likely = match path.as_str() {
            // A date in the past is reported elsewhere.
            NEXT => i32::MIN..=today + LATEST_REVIEW,
            field if PAST.contains(&field) => today - LONGEST_AGO..=today + LATEST_AHEAD,
            _ => return None,
        };
        let year = year(date).filter(|year| !likely.contains(year))?;
        let remark = Remark {
            byte: 0,
            message: format!("the year {year} is unlikely"),
            advice: Advice::say("Correct it, unless it is meant."),
        };
        Some(subject.remark(&path, remark))
    });
    found.collect()
}

fn year(date: &str) -> Option<i32> {
    date.get(..4)?.parse().ok()
}
