//! From an address to a checked article: fetch, status, decode, check.

mod decode;
mod error;

use std::sync::Arc;

use article::{Article, MAX_BYTES};

use crate::browser::{self, Limits, Received};

pub use decode::decode;
pub use error::LoadError;

/// Loading as one value, matched in one place.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadState {
    /// On its way.
    Loading,
    /// There, and checked.
    Ready(Arc<Article>),
    /// Not to be had.
    Failed(LoadError),
}

/// Give up when nothing has come for this many seconds.
pub const SILENT_SECONDS: u32 = 15;
/// Say that loading goes on after this many milliseconds.
const SLOW_MILLISECONDS: u32 = 1000;

/// Loads the article at this address, telling once if it takes long, and what has come as it comes.
///
/// # Errors
/// See [`LoadError`].
pub async fn load(
    address: &str,
    on_slow: impl FnOnce() + 'static,
    on_received: impl FnMut(Received),
) -> Result<Article, LoadError> {
    let slow = browser::after(SLOW_MILLISECONDS, on_slow);
    let limits = Limits {
        bytes: MAX_BYTES,
        silent_seconds: SILENT_SECONDS,
    };
    let fetched = browser::fetch(address, limits, on_received).await?;
    drop(slow);
    decode(&fetched.content_type, &fetched.bytes)
}
