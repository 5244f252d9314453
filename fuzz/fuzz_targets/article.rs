//! Whatever the bytes: no panic, no overflow, and what is accepted keeps the model's promises.
#![no_main]

#[path = "../../crates/article/tests/support/sound.rs"]
mod sound;

use article::{Article, Rejection, inspect};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match Article::from_json(bytes) {
        Ok(article) => sound::assert_sound(&article),
        Err(Rejection::Invalid(problems)) => assert!(!problems.is_empty()),
        Err(rejection) => assert!(!rejection.to_string().is_empty()),
    }
    for note in inspect(bytes).map(|inspection| inspection.notes).unwrap_or_default() {
        assert!(!note.kind.to_string().is_empty());
    }
});
