use std::{cell::Cell, rc::Rc};

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReadableStreamReadResult, RequestInit,
    Response, Url,
};

use super::timer::{Timer, after};

/// How much to wait for, and how long.
#[derive(Clone, Copy)]
pub struct Limits {
    /// Give up on more bytes than this.
    pub bytes: usize,
    /// Give up when nothing has come for this many seconds.
    pub silent_seconds: u32,
}

/// How much has come so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Bytes so far.
    pub bytes: usize,
    /// Bytes in all, where the host says so.
    pub total: Option<usize>,
}

/// A whole answer.
pub struct Fetched {
    /// The `Content-Type` header, or nothing.
    pub content_type: String,
    /// The body.
    pub bytes: Vec<u8>,
    /// Whether it comes from what the reader keeps on the device; the site's worker says so.
    pub is_kept: bool,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The address belongs to another site.
    OtherOrigin,
    /// No connection, or it broke.
    Unreachable,
    /// Nothing came for the time that the limits allow.
    TimedOut,
    /// An answer, but not a good one.
    Status(u16),
    /// More bytes than the limits allow.
    TooLarge,
}

/// Fetches an address of the page's own origin, calling `on_received` as bytes come in.
///
/// # Errors
/// See [`FetchError`]. The status is checked before the body is read.
pub async fn fetch(
    address: &str,
    limits: Limits,
    mut on_received: impl FnMut(Received),
) -> Result<Fetched, FetchError> {
    let address = same_origin(address).ok_or(FetchError::OtherOrigin)?;
    let mut watchdog = Watchdog::new(limits.silent_seconds)?;
    // The mode and credentials of the preload in index.html, or the browser would fetch it twice; a redirect to
    // another site is refused by the page's policy.
    let request = RequestInit::new();
    request.set_signal(Some(&watchdog.controller.signal()));
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let response = watchdog
        .guard(&window.fetch_with_str_and_init(&address, &request))
        .await?;
    let response: Response = response.unchecked_into();
    let headers = response.headers();
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }

    let total = body_length(&headers);
    if total.is_some_and(|total| total > limits.bytes) {
        watchdog.stop();
        return Err(FetchError::TooLarge);
    }
    let content_type = header(&headers, "content-type").unwrap_or_default();
    let is_kept = header(&headers, "unfold-kept").is_some();
    let mut bytes = Vec::new();
    if let Some(stream) = response.body() {
        let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
        loop {
            let chunk = watchdog.guard(&reader.read()).await?;
            let chunk: ReadableStreamReadResult = chunk.unchecked_into();
            if chunk.get_done().unwrap_or(true) {
                break;
            }
            let chunk: Uint8Array = chunk.get_value().unchecked_into();
            if bytes.len() + chunk.length() as usize > limits.bytes {
                watchdog.stop();
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
        content_type,
        bytes,
        is_kept,
    })
}

/// The whole address, if it is of the page's own origin.
fn same_origin(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let base = window.document()?.base_uri().ok()??;
    let url = Url::new_with_base(address, &base).ok()?;
    (url.origin() == window.location().origin().ok()?).then(|| url.href())
}

/// Bytes of the body as it will be read; unknown for a compressed body, whose length is that of the transfer.
fn body_length(headers: &Headers) -> Option<usize> {
    match header(headers, "content-encoding") {
        Some(_) => None,
        None => header(headers, "content-length")?.parse().ok(),
    }
}

fn header(headers: &Headers, name: &str) -> Option<String> {
    headers.get(name).ok()?
}

/// Aborts the request when nothing has come for a while.
struct Watchdog {
    controller: AbortController,
    milliseconds: u32,
    barked: Rc<Cell<bool>>,
    /// Settles when it barks: WebKit leaves a read of an aborted body waiting for ever.
    bark: Promise,
    settle: Option<Function>,
    timer: Option<Timer>,
}

impl Watchdog {
    fn new(seconds: u32) -> Result<Self, FetchError> {
        let mut settle = None;
        let bark = Promise::new(&mut |resolve, _| settle = Some(resolve));
        let mut watchdog = Self {
            controller: AbortController::new().map_err(|_| FetchError::Unreachable)?,
            milliseconds: seconds.saturating_mul(1000),
            barked: Rc::new(Cell::new(false)),
            bark,
            settle,
            timer: None,
        };
        watchdog.restart();
        Ok(watchdog)
    }

    fn restart(&mut self) {
        let controller = self.controller.clone();
        let barked = Rc::clone(&self.barked);
        let settle = self.settle.clone();
        self.timer = Some(after(self.milliseconds, move || {
            barked.set(true);
            controller.abort();
            if let Some(settle) = settle {
                // It only settles a promise, which cannot fail.
                let _ = settle.call0(&JsValue::UNDEFINED);
            }
        }));
    }

    /// The promise's value, unless nothing comes for too long.
    async fn guard(&mut self, promise: &Promise) -> Result<JsValue, FetchError> {
        self.restart();
        let first = Promise::race(&Array::of2(promise, &self.bark));
        match JsFuture::from(first).await {
            Ok(value) if !self.barked.get() => Ok(value),
            _ => Err(self.reason()),
        }
    }

    /// Ends the request, whose remaining bytes nobody wants.
    fn stop(&mut self) {
        self.timer = None;
        self.controller.abort();
    }

    fn reason(&self) -> FetchError {
        if self.barked.get() {
            FetchError::TimedOut
        } else {
            FetchError::Unreachable
        }
    }
}
