//! Versions in Cargo.lock.

/// The version of a package in the text of a Cargo.lock.
pub(super) fn version_of<'a>(package: &str, lockfile: &'a str) -> Option<&'a str> {
    let mut lines = lockfile.lines();
    lines.find(|line| quoted("name", line) == Some(package))?;
    quoted("version", lines.next()?)
}

fn quoted<'a>(key: &str, line: &'a str) -> Option<&'a str> {
    let value = line.strip_prefix(key)?.strip_prefix(" = ")?;
    value.strip_prefix('"')?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::version_of;

    const LOCKFILE: &str = "\
version = 4

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
dependencies = [
 \"wasm-bindgen-macro\",
]

[[package]]
name = \"wasm-bindgen-macro\"
version = \"0.2.131\"
";

    fn check(package: &str, expected: Option<&str>) {
        assert_eq!(version_of(package, LOCKFILE), expected, "{package}");
    }

    #[test]
    fn only_the_whole_name_of_a_package_matches() {
        check("wasm-bindgen", Some("0.2.130"));
        check("wasm-bindgen-macro", Some("0.2.131"));
        check("wasm-bindgen-cli", None);
        check("wasm", None);
        check("", None);
    }
}
