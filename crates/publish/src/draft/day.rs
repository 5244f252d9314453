//! Days, as sites write them.

use article::Date;

/// The day (YYYY-MM-DD) with which a date and time in ISO 8601 begins; `None` if there is no such day.
pub(super) fn day(text: &str) -> Option<String> {
    let day = Date::parse(text.trim().get(..10)?)?;
    Some(day.to_string())
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_that_exist_are_read() {
        for (text, expected) in [
            ("2026-03-04", Some("2026-03-04")),
            (" 2026-03-04T23:00:00+01:00", Some("2026-03-04")),
            ("2026-03-04 10:00", Some("2026-03-04")),
            ("2026-02-29", None),
            ("+026-03-04", None),
            ("4 March 2026", None),
            ("2026", None),
            ("2026-W10-3", None),
        ] {
            assert_eq!(day(text).as_deref(), expected, "{text}");
        }
    }
}
