//! A plain HTTP client that neither caches nor decompresses.

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::{HeaderMap, Request};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};

use crate::outcome::{Outcome, ensure};

/// A response of a host.
pub(super) struct Answer {
    address: String,
    pub(super) status: u16,
    headers: HeaderMap,
    /// The body as received, possibly compressed.
    pub(super) body: Bytes,
}

/// Requests an address with these headers.
pub(super) async fn get(address: &str, headers: &[(&str, &str)]) -> Outcome<Answer> {
    let mut request = Request::get(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = client.request(request.body(Empty::<Bytes>::new())?).await?;
    let (head, body) = response.into_parts();
    Ok(Answer {
        address: format!("{address} with {headers:?}"),
        status: head.status.as_u16(),
        headers: head.headers,
        body: body.collect().await?.to_bytes(),
    })
}

impl Answer {
    /// A header's value, or empty. Repeated headers are joined as browsers do.
    pub(super) fn header(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter();
        let values: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
        values.join(", ")
    }

    /// Fails unless the header has exactly this value.
    pub(super) fn says(&self, name: &str, expected: &str) -> Outcome {
        let said = self.header(name);
        ensure(said == expected, || {
            format!("{}: {name} is {said:?} and not {expected:?}", self.address)
        })
    }

    /// Fails unless the response has this status.
    pub(super) fn is(&self, status: u16) -> Outcome {
        ensure(self.status == status, || {
            format!("{}: {} and not {status}", self.address, self.status)
        })
    }

    /// Fails, with the address, unless the condition holds.
    pub(super) fn ensure(&self, condition: bool, otherwise: &str) -> Outcome {
        ensure(condition, || format!("{}: {otherwise}", self.address))
    }
}
