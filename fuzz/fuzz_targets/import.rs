//! Whatever the post, as a web page or as plain text: no panic, and its draft has no problems.
#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use publish::check::{Options, Severity, findings};
use publish::convert::post_as_draft;

fuzz_target!(|bytes: &[u8]| {
    for post in ["post.html", "post.txt"] {
        let Ok(Some(draft)) = post_as_draft(bytes, Path::new(post)) else {
            continue;
        };
        let found = findings(draft.as_bytes(), Path::new("draft.md"), &Options::default());
        let problem = found.iter().find(|finding| finding.severity == Severity::Problem);
        assert!(problem.is_none(), "{post}: {problem:?}\n{draft}");
    }
});
