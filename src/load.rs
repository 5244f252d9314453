//! From an address to a checked article: fetch, status, size, decode.
//!
//! Errors serve two people. The reader gets a [`crate::failure::Failure`]: one sentence and what to do. The site's
//! owner gets [`LoadError::diagnostics`]: lines, columns and paths. "Try again" is offered only where another try may
//! end differently.

mod decode;
mod error;
mod language;
mod limits;

use article::{Article, digest};

use crate::browser::{self, FetchError, Received};

use limits::{LIMITS, SLOW_MILLISECONDS};

pub use decode::decode;
pub use error::LoadError;
pub use language::language;

/// A checked article and where it came from.
#[derive(Debug)]
pub struct Loaded {
    /// The article.
    pub article: Article,
    /// The digest of the file's bytes.
    pub digest: String,
    /// Whether it came from the copy kept on the device.
    pub is_kept: bool,
}

/// A file of which only the digest matters.
pub struct Found {
    /// The digest of the file's bytes.
    pub digest: String,
    /// Whether it came from the copy kept on the device.
    pub is_kept: bool,
}

/// Finds out which file is at this address, without looking into it.
///
/// # Errors
/// See [`FetchError`].
pub async fn digest_of(address: &str) -> Result<Found, FetchError> {
    let fetched = browser::fetch(address, LIMITS, |_| {}).await?;
    Ok(Found {
        digest: digest(&fetched.bytes),
        is_kept: fetched.is_kept,
    })
}

/// Loads the article at this address. Calls `on_slow` once if that takes longer than a second, and `on_received`
/// for each chunk.
///
/// # Errors
/// See [`LoadError`].
pub async fn load(
    address: &str,
    on_slow: impl FnOnce() + 'static,
    on_received: impl FnMut(Received),
) -> Result<Loaded, LoadError> {
    let slow = browser::after(SLOW_MILLISECONDS, on_slow);
    let fetched = browser::fetch(address, LIMITS, on_received).await?;
    drop(slow);
    Ok(Loaded {
        article: decode(&fetched.content_type, &fetched.bytes)?,
        digest: digest(&fetched.bytes),
        is_kept: fetched.is_kept,
    })
}
