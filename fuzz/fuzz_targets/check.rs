//! Whatever the bytes, in JSON or in Markdown: no panic, and everything that is told is a sentence.
#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use publish::check::{Options, findings};

fuzz_target!(|bytes: &[u8]| {
    for file in ["article.json", "article.md"] {
        for finding in findings(bytes, Path::new(file), &Options::default()) {
            assert!(finding.sentence().len() > 1);
            assert!(finding.advice.is_none_or(|advice| !advice.to_string().is_empty()));
        }
    }
});
