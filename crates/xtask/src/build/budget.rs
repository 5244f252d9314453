//! The limits on what a reader downloads of each app.

use crate::error::Error;

/// The limit in bytes with this key, from the text of budget.toml.
pub(super) fn limit(budget: &str, key: &str) -> Option<u64> {
    budget.lines().find_map(|line| {
        let (found, value) = line.split_once('=')?;
        let value = value.split('#').next()?.trim().replace('_', "");
        (found.trim() == key).then(|| value.parse().ok())?
    })
}

/// Compares the size of something with its limit, both in bytes.
pub(super) fn verdict(what: &str, size: u64, limit: u64) -> Result<String, Error> {
    if size > limit {
        return Err(Error::Unmet(format!(
            "{what} is {size} bytes in brotli, {} more than the {limit} that budget.toml allows.",
            size - limit
        )));
    }
    Ok(format!(
        "{what} is {size} bytes in brotli; budget.toml allows {limit}."
    ))
}

#[cfg(test)]
mod tests {
    use super::{limit, verdict};

    fn check_limit(budget: &str, expected: Option<u64>) {
        assert_eq!(limit(budget, "first"), expected, "{budget:?}");
    }

    #[test]
    fn the_limit_is_read_in_bytes() {
        check_limit("first = 112640", Some(112_640));
        check_limit("# why\nfirst = 112_640 # 110 KB\n", Some(112_640));
        check_limit("", None);
        check_limit("first = lots", None);
        check_limit("#first = 1", None);
        check_limit("other = 1", None);
    }

    fn check_verdict(size: u64, limit: u64, passes: bool) {
        assert_eq!(
            verdict("The app", size, limit).is_ok(),
            passes,
            "{size} of {limit}"
        );
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        check_verdict(0, 112_640, true);
        check_verdict(112_640, 112_640, true);
        check_verdict(112_641, 112_640, false);
    }

    #[test]
    fn the_error_says_by_how_many_bytes() {
        let told = verdict("The app", 130, 100).map_err(|error| error.to_string());
        assert_eq!(
            told,
            Err("The app is 130 bytes in brotli, 30 more than the 100 that \
                 budget.toml allows."
                .to_owned())
        );
    }
}
