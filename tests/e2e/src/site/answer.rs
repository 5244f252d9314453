//! What the server does when it is asked for the article.

use std::io;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http_body_util::{BodyExt, StreamBody};
use hyper::{
    Response,
    body::Frame,
    header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, LOCATION},
    http::response::Builder,
};
use tokio::{sync::watch, task::yield_now};

use super::{Body, Dist, Dropped, full};

/// The limit of the article's size, plus one byte.
const TOO_MANY_BYTES: usize = 8 * 1024 * 1024 + 1;

const JSON: &str = "application/json";

/// An answer for `article.json`.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// The built article, as any server sends it.
    Whole,
    /// An error page with this status.
    Status(u16),
    /// Another body, with this content type.
    Body(&'static str, Bytes),
    /// The connection ends before a word.
    Dropped,
    /// Half of the body, then the connection ends.
    Cut,
    /// Nothing at all until released.
    Late,
    /// The head and half of the body; the other half when released.
    Half {
        /// The head says how long the body is.
        sized: bool,
    },
    /// More bytes than an article may have.
    Oversized {
        /// The head says how long the body is.
        sized: bool,
    },
    /// The article is elsewhere.
    Moved(String),
}

impl Answer {
    /// A body that says it is JSON.
    pub(crate) fn json(text: impl Into<Bytes>) -> Self {
        Self::Body(JSON, text.into())
    }

    pub(super) async fn respond(
        self,
        dist: &Dist,
        mut released: watch::Receiver<bool>,
    ) -> Result<Response<Body>, Dropped> {
        let ok = Response::builder()
            .header(CONTENT_TYPE, JSON)
            .header(CACHE_CONTROL, "no-cache");
        let whole = dist.article.clone();
        let size = whole.len();
        let half = whole.slice(..size / 2);
        let rest = whole.slice(size / 2..);
        match self {
            Self::Whole => finish(ok, full(whole)),
            Self::Status(status) => finish(
                Response::builder()
                    .status(status)
                    .header(CONTENT_TYPE, "text/html"),
                full(Bytes::from_static(b"<!doctype html><title>Error</title>")),
            ),
            Self::Body(kind, body) => finish(
                Response::builder()
                    .header(CONTENT_TYPE, kind)
                    .header(CACHE_CONTROL, "no-cache"),
                full(body),
            ),
            Self::Dropped => Err(Dropped),
            Self::Cut => finish(
                ok.header(CONTENT_LENGTH, size),
                two_parts(half, async {
                    // The first half leaves the server while this waits for its next turn.
                    yield_now().await;
                    Err(io::ErrorKind::ConnectionAborted.into())
                }),
            ),
            Self::Late => {
                let _ = released.wait_for(|released| *released).await;
                finish(ok, full(whole))
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

/// A body that comes in two parts. Its length is not announced unless a header does so.
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
