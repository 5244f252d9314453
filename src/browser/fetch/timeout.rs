use std::{cell::Cell, rc::Rc};

use js_sys::{Array, Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal};

use super::error::FetchError;
use crate::browser::timer::{Timer, after};

/// Aborts a request that has been silent for too long.
pub(super) struct Timeout {
    controller: AbortController,
    milliseconds: u32,
    timed_out: Rc<Cell<bool>>,
    /// Resolves on timeout. WebKit never settles a pending read when its request is aborted.
    expired: Promise,
    expire: Option<Function>,
    timer: Option<Timer>,
}

impl Timeout {
    /// Starts the timeout.
    pub(super) fn new(seconds: u32) -> Result<Self, FetchError> {
        let mut expire = None;
        let expired = Promise::new(&mut |resolve, _| expire = Some(resolve));
        let mut timeout = Self {
            controller: AbortController::new().map_err(|_| FetchError::Unreachable)?,
            milliseconds: seconds.saturating_mul(1000),
            timed_out: Rc::new(Cell::new(false)),
            expired,
            expire,
            timer: None,
        };
        timeout.restart();
        Ok(timeout)
    }

    /// The signal that aborts the request.
    pub(super) fn signal(&self) -> AbortSignal {
        self.controller.signal()
    }

    /// Restarts the timeout and awaits the promise.
    pub(super) async fn guard(&mut self, promise: &Promise) -> Result<JsValue, FetchError> {
        self.restart();
        let first = Promise::race(&Array::of2(promise, &self.expired));
        match JsFuture::from(first).await {
            Ok(value) if !self.timed_out.get() => Ok(value),
            _ => Err(self.reason()),
        }
    }

    /// Aborts the request, because the rest of the body is not needed.
    pub(super) fn abort(&mut self) {
        self.timer = None;
        self.controller.abort();
    }

    /// Why the request failed.
    pub(super) fn reason(&self) -> FetchError {
        if self.timed_out.get() {
            FetchError::TimedOut
        } else {
            FetchError::Unreachable
        }
    }

    fn restart(&mut self) {
        let controller = self.controller.clone();
        let timed_out = Rc::clone(&self.timed_out);
        let expire = self.expire.clone();
        self.timer = Some(after(self.milliseconds, move || {
            timed_out.set(true);
            controller.abort();
            if let Some(expire) = expire {
                // Resolving a promise cannot fail.
                let _ = expire.call0(&JsValue::UNDEFINED);
            }
        }));
    }
}
