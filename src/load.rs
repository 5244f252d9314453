//! From an address to a checked article: fetch, status, decode, check.

mod decode;
mod error;

use article::{Article, MAX_BYTES, digest};

use crate::browser::{self, Limits, Received};

pub use decode::decode;
pub use error::LoadError;

/// An article, checked.
#[derive(Debug)]
pub struct Loaded {
    /// What the file says.
    pub article: Article,
    /// Names the file's exact bytes.
    pub digest: String,
    /// Whether it comes from what the reader keeps on the device.
    pub is_kept: bool,
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
) -> Result<Loaded, LoadError> {
    let slow = browser::after(SLOW_MILLISECONDS, on_slow);
    let limits = Limits {
        bytes: MAX_BYTES,
        silent_seconds: SILENT_SECONDS,
    };
    let fetched = browser::fetch(address, limits, on_received).await?;
    drop(slow);
    Ok(Loaded {
        article: decode(&fetched.content_type, &fetched.bytes)?,
        digest: digest(&fetched.bytes),
        is_kept: fetched.is_kept,
    })
}
