//! Dates in a year that is hardly meant.

use super::subject::{Remark, Subject};
use crate::check::finding::{Advice, Finding};
use crate::check::strings::strings;

/// The dates of what has happened.
const PAST: [&str; 3] = ["datePublished", "dateModified", "lastReviewed"];

/// The date of what is to come.
const NEXT: &str = "nextReview";

/// An article that nobody has changed or reviewed for longer is hardly published now.
const LONGEST_AGO: i32 = 20;

/// An article that is to be published may have next year's date.
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
            // A date that is over is another note.
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
