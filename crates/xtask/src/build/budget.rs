//! The limit on what a reader downloads before the app runs.

use crate::error::Error;

/// Its key in budget.toml.
pub(super) const KEY: &str = "wasm_and_js_brotli";

/// The limit in bytes, from the text of budget.toml.
pub(super) fn limit(budget: &str) -> Option<u64> {
    budget.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        let value = value.split('#').next()?.trim().replace('_', "");
        (key.trim() == KEY).then(|| value.parse().ok())?
    })
}

/// Compares a size with the limit, both in bytes.
pub(super) fn verdict(size: u64, limit: u64) -> Result<String, Error> {
    if size > limit {
        return Err(Error::Unmet(format!(
            "The wasm and JavaScript are {size} bytes in brotli, {} more than the {limit} that \
             budget.toml allows.",
            size - limit
        )));
    }
    Ok(format!(
        "The wasm and JavaScript are {size} bytes in brotli; budget.toml allows {limit}."
    ))
}

#[cfg(test)]
mod tests {
    use super::{limit, verdict};

    fn check_limit(budget: &str, expected: Option<u64>) {
        assert_eq!(limit(budget), expected, "{budget:?}");
    }

    #[test]
    fn the_limit_is_read_in_bytes() {
        check_limit("wasm_and_js_brotli = 112640", Some(112_640));
        check_limit(
            "# why\nwasm_and_js_brotli = 112_640 # 110 KB\n",
            Some(112_640),
        );
        check_limit("", None);
        check_limit("wasm_and_js_brotli = lots", None);
        check_limit("#wasm_and_js_brotli = 1", None);
        check_limit("other = 1", None);
    }

    fn check_verdict(size: u64, limit: u64, passes: bool) {
        assert_eq!(verdict(size, limit).is_ok(), passes, "{size} of {limit}");
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        check_verdict(0, 112_640, true);
        check_verdict(112_640, 112_640, true);
        check_verdict(112_641, 112_640, false);
    }

    #[test]
    fn the_error_says_by_how_many_bytes() {
        let told = verdict(130, 100).map_err(|error| error.to_string());
        assert_eq!(
            told,
            Err(
                "The wasm and JavaScript are 130 bytes in brotli, 30 more than the 100 that \
                 budget.toml allows."
                    .to_owned()
            )
        );
    }
}
