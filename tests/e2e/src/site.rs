//! A web server for one row: the built site, with an article that may be answered in a wrong way.

use std::{
    collections::BTreeSet,
    convert::Infallible,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use http_body_util::{BodyExt, Full, combinators::UnsyncBoxBody};
use hyper::{
    Request, Response, Uri,
    body::Incoming,
    header::{CACHE_CONTROL, CONTENT_LENGTH, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, JoinSet},
};
use tower_http::services::ServeDir;

pub(crate) use answer::Answer;

use crate::outcome::Outcome;

mod answer;

/// The site stands below a path, as on many hosts, so that every row tries relative addresses too.
const FOLDER: &str = "/health/reading";

/// What Trunk built.
pub(crate) struct Dist {
    /// Where the files are.
    pub(crate) folder: PathBuf,
    /// The bytes of `article.json`.
    pub(crate) article: Bytes,
}

/// A running server with an origin of its own. Dropping it closes every connection.
pub(crate) struct Site {
    shared: Arc<Shared>,
    port: u16,
    accepting: AbortHandle,
}

struct Shared {
    dist: Arc<Dist>,
    answer: Mutex<Answer>,
    mount: Option<String>,
    asked: Mutex<BTreeSet<String>>,
    released: watch::Sender<bool>,
}

type Body = UnsyncBoxBody<Bytes, std::io::Error>;

/// The connection ends without an answer.
#[derive(Debug)]
struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("dropped on purpose")
    }
}

impl std::error::Error for Dropped {}

impl Site {
    /// Serves the built site, and answers for `article.json` like this.
    pub(crate) async fn answering(dist: Arc<Dist>, answer: Answer) -> Outcome<Self> {
        Self::start(dist, answer, None).await
    }

    /// Serves the built site with another address on the mount element.
    pub(crate) async fn mounted_on(dist: Arc<Dist>, article: &str) -> Outcome<Self> {
        Self::start(dist, Answer::Whole, Some(article.to_owned())).await
    }

    async fn start(dist: Arc<Dist>, answer: Answer, mount: Option<String>) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared {
            dist,
            answer: Mutex::new(answer),
            mount,
            asked: Mutex::default(),
            released: watch::Sender::new(false),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared))).abort_handle();
        Ok(Self {
            shared,
            port,
            accepting,
        })
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        format!("{}{FOLDER}/", self.origin())
    }

    /// From now on it answers like this.
    pub(crate) fn answer(&self, answer: Answer) {
        *lock(&self.shared.answer) = answer;
    }

    /// From now on the article comes whole.
    pub(crate) fn mend(&self) {
        self.answer(Answer::Whole);
    }

    /// Sends what an answer has held back.
    pub(crate) fn release(&self) {
        self.shared.released.send_replace(true);
    }

    /// The paths that were asked for.
    pub(crate) fn asked(&self) -> BTreeSet<String> {
        lock(&self.shared.asked).clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    // Dropped together with this task, which ends the connections.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(converse(stream, Arc::clone(&shared)));
    }
}

async fn converse(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(|request| shared.respond(request));
    // A reader who leaves while bytes are still coming is no fault of the server.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

impl Shared {
    async fn respond(&self, mut request: Request<Incoming>) -> Result<Response<Body>, Dropped> {
        let path = request.uri().path().to_owned();
        lock(&self.asked).insert(path.clone());

        let file = path.strip_prefix(FOLDER).unwrap_or(&path);
        if file == "/article.json" {
            let answer = lock(&self.answer).clone();
            return answer.respond(&self.dist, self.released.subscribe()).await;
        }
        *request.uri_mut() = file.parse().unwrap_or(Uri::from_static("/"));
        let response = self.file(request).await;
        Ok(match &self.mount {
            Some(article) if file == "/" => mounted(response, article).await,
            _ => response,
        })
    }

    async fn file(&self, request: Request<Incoming>) -> Response<Body> {
        let Ok(response) = ServeDir::new(&self.dist.folder).try_call(request).await else {
            return Response::new(full(Bytes::new()));
        };
        let mut response = response.map(BodyExt::boxed_unsync);
        // Ports come round again, and another row's files must not come out of the browser's cache.
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }
}

/// The page with another address on its mount element.
async fn mounted(response: Response<Body>, article: &str) -> Response<Body> {
    let (mut head, body) = response.into_parts();
    let page = body
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes);
    let page = String::from_utf8_lossy(&page.unwrap_or_default()).replace(
        r#"data-article="article.json""#,
        &format!(r#"data-article="{article}""#),
    );
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, full(Bytes::from(page)))
}

/// A body that is there at once.
fn full(bytes: Bytes) -> Body {
    Full::new(bytes)
        .map_err(|never: Infallible| match never {})
        .boxed_unsync()
}

/// A panic elsewhere leaves these values whole.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
