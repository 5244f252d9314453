mod error;
mod timeout;

use gloo_net::http::{Headers, Request};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use web_sys::{ReadableStreamDefaultReader, ReadableStreamReadResult, Url};

use timeout::Timeout;

pub use error::FetchError;

/// When to give up.
#[derive(Clone, Copy)]
pub struct Limits {
    /// The largest body accepted.
    pub bytes: usize,
    /// How long the connection may be silent, in seconds.
    pub silent_seconds: u32,
}

/// How much of the body has arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Bytes received.
    pub bytes: usize,
    /// The body's length in bytes, if known.
    pub total: Option<usize>,
}

/// A complete response.
pub struct Fetched {
    /// The `Content-Type` header; empty if there is none.
    pub content_type: String,
    /// The body.
    pub bytes: Vec<u8>,
    /// Whether it came from the copy kept on this device, according to the site's service worker.
    pub is_kept: bool,
}

/// Fetches an address of the page's own origin, calling `on_received` once per chunk.
///
/// The status is checked before the body is read. The body is read chunk by chunk, so that silence is noticed, a file
/// that is too large is refused early, and progress can be shown.
///
/// # Errors
///
/// See [`FetchError`].
pub async fn fetch(
    address: &str,
    limits: Limits,
    mut on_received: impl FnMut(Received),
) -> Result<Fetched, FetchError> {
    let address = same_origin(address).ok_or(FetchError::OtherOrigin)?;
    let mut timeout = Timeout::new(limits.silent_seconds)?;
    // The page's content security policy refuses redirects to other sites.
    let request = Request::get(&address)
        .abort_signal(Some(&timeout.signal()))
        .build()
        .map_err(|_| FetchError::Unreachable)?;
    let response = request.send().await.map_err(|_| timeout.reason())?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }

    let headers = response.headers();
    let total = body_length(&headers);
    if total.is_some_and(|total| total > limits.bytes) {
        timeout.abort();
        return Err(FetchError::TooLarge);
    }
    let mut bytes = Vec::new();
    if let Some(stream) = response.body() {
        let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
        loop {
            let chunk = timeout.guard(&reader.read()).await?;
            let chunk: ReadableStreamReadResult = chunk.unchecked_into();
            if chunk.get_done().unwrap_or(true) {
                break;
            }
            let chunk: Uint8Array = chunk.get_value().unchecked_into();
            if bytes.len() + chunk.length() as usize > limits.bytes {
                timeout.abort();
                return Err(FetchError::TooLarge);
            }
            bytes.extend(chunk.to_vec());
            on_received(Received {
                bytes: bytes.len(),
                total,
            });
        }
    }
    Ok(Fetched {
        content_type: headers.get("content-type").unwrap_or_default(),
        bytes,
        is_kept: headers.get("unfold-kept").is_some(),
    })
}

/// The absolute address, if it is of the page's own origin.
fn same_origin(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let base = window.document()?.base_uri().ok()??;
    let url = Url::new_with_base(address, &base).ok()?;
    (url.origin() == window.location().origin().ok()?).then(|| url.href())
}

/// The body's length. Unknown if the body is compressed, because the header then gives the compressed length.
fn body_length(headers: &Headers) -> Option<usize> {
    match headers.get("content-encoding") {
        Some(_) => None,
        None => headers.get("content-length")?.parse().ok(),
    }
}
