//! Every fixture with a `report.txt` has that report from `unfold check`.
//!
//! `UPDATE_FIXTURES=1 cargo test -p publish --test reports` writes these files. Read the
//! difference before you commit it.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

#[test]
fn every_report_says_where_each_problem_is_and_how_to_fix_it() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let mut reports: Vec<PathBuf> = fs::read_dir(&fixtures)
        .unwrap()
        .map(|case| case.unwrap().path().join("report.txt"))
        .filter(|report| report.exists())
        .collect();
    reports.sort();
    assert!(reports.len() > 10, "only {} reports found", reports.len());
    for path in reports {
        let case = path.parent().unwrap().file_name().unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
            .args(["check", "article.json"])
            .current_dir(fixtures.join(case))
            // Some reviews become overdue.
            .env("SOURCE_DATE_EPOCH", "1795824000")
            .output()
            .unwrap();
        let report = String::from_utf8(output.stdout).unwrap();
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fs::write(&path, &report).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), report, "{case:?}");
    }
}
