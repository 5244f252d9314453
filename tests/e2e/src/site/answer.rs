//! How the server responds to a request for a file.

use std::{io, time::Duration};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body_util::{BodyExt, StreamBody};
use hyper::{
    Response,
    body::Frame,
    header::{
        CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION,
    },
    http::response::Builder,
};
use tokio::{sync::watch, task::yield_now, time::sleep};

use super::body::{Body, Dropped, full};

/// One byte more than the limit for an article.
const TOO_MANY_BYTES: usize = 8 * 1024 * 1024 + 1;

const JSON: &str = "application/json";

/// A response for a file.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Half of the file, as if it were complete.
    Truncated,
    /// The file with wrong bytes in the middle.
    Corrupt,
    /// The file with this content type.
    Typed(&'static str),
    /// The file, after this time.
    Delayed(Duration),
    /// An error page with this status.
    Status(u16),
    /// This page, with status 404.
    Missing(Bytes),
    /// Another body, with this content type.
    Body(&'static str, Bytes),
    /// The same, compressed by gzip.
    Zipped(&'static str, Bytes),
    /// The file up to these words, and the rest a second later.
    Paused(&'static str),
    /// No response: the connection is closed.
    Dropped,
    /// Half of the body, then the connection is closed.
    Cut,
    /// The file, once released.
    Late,
    /// Another body of type JSON, once released.
    LateJson(Bytes),
    /// The head and half of the body; the rest once released.
    Half {
        /// Whether the head announces the length of the body.
        sized: bool,
    },
    /// A body larger than an article may be.
    Oversized {
        /// Whether the head announces the length of the body.
        sized: bool,
    },
    /// A redirect to this address.
    Moved(String),
}

impl Answer {
    /// A body of type JSON.
    pub(crate) fn json(text: impl Into<Bytes>) -> Self {
        Self::Body(JSON, text.into())
    }

    /// Turns the normal response for a file into this one.
    pub(super) async fn respond(
        self,
        file: Response<Body>,
        mut released: watch::Receiver<bool>,
    ) -> Result<Response<Body>, Dropped> {
        let (head, body) = file.into_parts();
        let whole = body.collect().await.map_err(|_| Dropped)?.to_bytes();
        let typed = |kind: &HeaderValue| {
            Response::builder()
                .status(head.status)
                .header(CONTENT_TYPE, kind)
                .header(CACHE_CONTROL, "no-cache")
        };
        let kind = head.headers.get(CONTENT_TYPE);
        let ok = typed(kind.unwrap_or(&HeaderValue::from_static(JSON)));
        let size = whole.len();
        let half = whole.slice(..size / 2);
        let rest = whole.slice(size / 2..);
        match self {
            Self::Truncated => finish(ok, full(half)),
            Self::Corrupt => finish(ok, full(corrupt(&whole))),
            Self::Typed(kind) => finish(typed(&HeaderValue::from_static(kind)), full(whole)),
            Self::Delayed(time) => {
                sleep(time).await;
                finish(ok, full(whole))
            }
            Self::Status(status) => finish(
                Response::builder()
                    .status(status)
                    .header(CONTENT_TYPE, "text/html"),
                full(Bytes::from_static(b"<!doctype html><title>Error</title>")),
            ),
            Self::Missing(page) => finish(
                Response::builder()
                    .status(404)
                    .header(CONTENT_TYPE, "text/html; charset=utf-8"),
                full(page),
            ),
            Self::Body(kind, body) => finish(
                Response::builder()
                    .header(CONTENT_TYPE, kind)
                    .header(CACHE_CONTROL, "no-cache"),
                full(body),
            ),
            Self::Zipped(kind, body) => finish(
                Response::builder()
                    .header(CONTENT_TYPE, kind)
                    .header(CONTENT_ENCODING, "gzip")
                    .header(CACHE_CONTROL, "no-cache"),
                full(body),
            ),
            Self::Paused(words) => {
                let text = String::from_utf8_lossy(&whole);
                let end = text.find(words).map_or(size, |start| start + words.len());
                let rest = whole.slice(end..);
                let later = async {
                    sleep(Duration::from_secs(1)).await;
                    Ok(rest)
                };
                finish(ok, two_parts(whole.slice(..end), later))
            }
            Self::Dropped => Err(Dropped),
            Self::Cut => finish(
                ok.header(CONTENT_LENGTH, size),
                two_parts(half, async {
                    // Lets the first half be sent.
                    yield_now().await;
                    Err(io::ErrorKind::ConnectionAborted.into())
                }),
            ),
            Self::Late => {
                let _ = released.wait_for(|released| *released).await;
                finish(ok, full(whole))
            }
            Self::LateJson(body) => {
                let _ = released.wait_for(|released| *released).await;
                finish(ok, full(body))
            }
            Self::Half { sized } => {
                let ok = if sized {
                    ok.header(CONTENT_LENGTH, size)
                } else {
                    ok
                };
                let later = async move {
                    let _ = released.wait_for(|released| *released).await;
                    Ok(rest)
                };
                finish(ok, two_parts(half, later))
            }
            Self::Oversized { sized } => {
                let blank = Bytes::from(vec![b' '; TOO_MANY_BYTES]);
                finish(
                    ok,
                    if sized {
                        full(blank)
                    } else {
                        two_parts(blank, async { Ok(Bytes::new()) })
                    },
                )
            }
            Self::Moved(address) => finish(
                Response::builder().status(302).header(LOCATION, address),
                full(Bytes::new()),
            ),
        }
    }
}

/// How many bytes are corrupt.
const CORRUPT: usize = 16;

/// Flips every bit of sixteen bytes in the middle, or in the next text: a page with a corrupt tag could be anything.
fn corrupt(whole: &Bytes) -> Bytes {
    let is_text = |at: &usize| {
        let (before, after) = whole.split_at(*at);
        let last = before.iter().rfind(|byte| b"<>".contains(byte));
        last != Some(&b'<') && !after.iter().take(CORRUPT).any(|byte| *byte == b'<')
    };
    let middle = whole.len() / 2;
    let start = (middle..whole.len()).find(is_text).unwrap_or(middle);
    let bytes = whole.iter().enumerate();
    bytes
        .map(|(index, byte)| {
            if (start..start + CORRUPT).contains(&index) {
                !byte
            } else {
                *byte
            }
        })
        .collect()
}

/// A body in two parts. Its length is not announced unless a header does so.
fn two_parts(
    first: Bytes,
    second: impl Future<Output = io::Result<Bytes>> + Send + 'static,
) -> Body {
    let parts = stream::once(async { Ok(first) }).chain(stream::once(second));
    StreamBody::new(parts.map(|part| part.map(Frame::data))).boxed_unsync()
}

fn finish(head: Builder, body: Body) -> Result<Response<Body>, Dropped> {
    head.body(body).map_err(|_| Dropped)
}
