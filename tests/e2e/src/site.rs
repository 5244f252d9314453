//! A web server for one row. It serves the built site, and can misbehave for any file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::{
    Request, Response, Uri,
    body::Incoming,
    header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue},
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
use url::{Url, form_urlencoded};

pub(crate) use answer::Answer;

use body::{Body, Dropped, full};

use crate::{folder::Folder, outcome::Outcome, until::until_true};

mod answer;
mod body;

/// The site is served below a path, as on many hosts, so that every row tests relative addresses.
const FOLDER: &str = "/health/reading";

/// The builds of the site.
pub(crate) struct Dist {
    /// The folder with the build for publishing.
    pub(crate) folder: PathBuf,
    /// The folder with the build without the article in its page.
    pub(crate) unbaked: PathBuf,
    /// A newer deployment.
    pub(crate) newer: Folder,
    /// A deployment of the short article that a screen reader reads.
    pub(crate) heard: Folder,
    /// The bytes of `article.json`.
    pub(crate) article: Bytes,
}

/// Which build a site serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    /// The article is in the page.
    Baked,
    /// The app fetches the article before it shows it.
    Unbaked,
    /// A newer article is in the page.
    Newer,
    /// The short article that a screen reader reads is in the page.
    Heard,
}

impl Dist {
    fn folder(&self, build: Build) -> &Path {
        match build {
            Build::Baked => &self.folder,
            Build::Unbaked => &self.unbaked,
            Build::Newer => self.newer.path(),
            Build::Heard => self.heard.path(),
        }
    }

    /// The page's HTML.
    pub(crate) fn page(&self, build: Build) -> Outcome<String> {
        Ok(fs::read_to_string(self.folder(build).join("index.html"))?)
    }

    /// The bytes of a file.
    pub(crate) fn bytes(&self, build: Build, file: &str) -> Outcome<Bytes> {
        Ok(fs::read(self.folder(build).join(file))?.into())
    }

    /// The name of the file with this ending. Of code, it is that of the app that the page starts first.
    pub(crate) fn file(&self, build: Build, ending: &str) -> Outcome<String> {
        self.file_of(build, ending, |name, first| name.starts_with(first))
    }

    /// The same of the app that is loaded when the first one asks for it.
    pub(crate) fn later_file(&self, build: Build, ending: &str) -> Outcome<String> {
        self.file_of(build, ending, |name, first| !name.starts_with(first))
    }

    fn file_of(
        &self,
        build: Build,
        ending: &str,
        is_wanted: impl Fn(&str, &str) -> bool,
    ) -> Outcome<String> {
        let page = self.page(build)?;
        let (_, first) = page
            .split_once("data-wasm=\"./")
            .ok_or("the page names no app")?;
        let (first, _) = first.split_once("_bg.wasm").ok_or("the app has no wasm")?;
        let files = fs::read_dir(self.folder(build))?;
        let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        let found = names.find(|name| {
            let is_code = name.starts_with("unfold-app-");
            name.ends_with(ending)
                && !name.starts_with("worker")
                && (!is_code || is_wanted(name, first))
        });
        found.ok_or_else(|| format!("no file of the site ends in {ending:?}").into())
    }
}

/// A running server with its own origin. Dropping it closes every connection.
pub(crate) struct Site {
    shared: Arc<Shared>,
    port: u16,
    accepting: AbortHandle,
}

struct Shared {
    dist: Arc<Dist>,
    build: Mutex<Build>,
    answers: Mutex<BTreeMap<String, Answer>>,
    policy: Mutex<Option<&'static str>>,
    connected: AtomicBool,
    mount: Option<String>,
    asked: Mutex<BTreeMap<String, usize>>,
    released: watch::Sender<bool>,
}

impl Site {
    /// Serves the built site.
    pub(crate) async fn start(dist: Arc<Dist>, build: Build) -> Outcome<Self> {
        Self::start_with(dist, build, None).await
    }

    /// Serves the unbaked site with a different article address on the mount element.
    pub(crate) async fn mounted_on(dist: Arc<Dist>, article: &str) -> Outcome<Self> {
        Self::start_with(dist, Build::Unbaked, Some(article.to_owned())).await
    }

    async fn start_with(dist: Arc<Dist>, build: Build, mount: Option<String>) -> Outcome<Self> {
        let (listener, port) = listen().await?;
        let shared = Arc::new(Shared {
            dist,
            build: Mutex::new(build),
            answers: Mutex::default(),
            policy: Mutex::default(),
            connected: AtomicBool::new(true),
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

    /// The build it serves.
    pub(crate) fn build(&self) -> Build {
        *lock(&self.shared.build)
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        format!("{}{FOLDER}/", self.origin())
    }

    /// The address of a page that embeds the site's page in a frame of this width. The ending is added to the address of
    /// the embedded page.
    pub(crate) fn frame(&self, width: u32, ending: &str) -> Outcome<String> {
        let mut frame = Url::parse(&format!("{}frame/{width}", self.address()))?;
        if !ending.is_empty() {
            frame.query_pairs_mut().append_pair("ending", ending);
        }
        Ok(frame.into())
    }

    /// Answers requests for the article like this from now on.
    pub(crate) fn answer(&self, answer: Answer) {
        self.answer_for("article.json", answer);
    }

    /// Answers requests for this file like this from now on. `""` is the page.
    pub(crate) fn answer_for(&self, file: &str, answer: Answer) {
        lock(&self.shared.answers).insert(file.to_owned(), answer);
    }

    /// Serves every file normally from now on.
    pub(crate) fn mend(&self) {
        lock(&self.shared.answers).clear();
    }

    /// Serves this build from now on.
    pub(crate) fn deploy(&self, build: Build) {
        *lock(&self.shared.build) = build;
    }

    /// Adds this Content Security Policy to every response from now on.
    pub(crate) fn forbid(&self, policy: &'static str) {
        *lock(&self.shared.policy) = Some(policy);
    }

    /// Answers no request from now on.
    pub(crate) fn go_offline(&self) {
        self.shared.connected.store(false, Ordering::Relaxed);
    }

    /// Answers requests again.
    pub(crate) fn go_online(&self) {
        self.shared.connected.store(true, Ordering::Relaxed);
    }

    /// Releases everything that was held back.
    pub(crate) fn release(&self) {
        self.shared.released.send_replace(true);
    }

    /// How often this file was requested.
    pub(crate) fn count(&self, file: &str) -> usize {
        let path = format!("{FOLDER}/{file}");
        lock(&self.shared.asked)
            .get(&path)
            .copied()
            .unwrap_or_default()
    }

    /// Waits until this file has been requested.
    pub(crate) async fn has_been_asked(&self, file: &str) -> Outcome {
        until_true(&format!("somebody to ask for {file}"), async || {
            Ok(self.asked().keys().any(|path| path.ends_with(file)))
        })
        .await
    }

    /// The number of requests for each path.
    pub(crate) fn asked(&self) -> BTreeMap<String, usize> {
        lock(&self.shared.asked).clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Listens on a port that no other site of this run has used. One browser visits many sites, and WebKit reuses scripts
/// from an origin's previous page, whatever the server answers.
async fn listen() -> Outcome<(TcpListener, u16)> {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        if lock(&HAD).insert(port) {
            return Ok((listener, port));
        }
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    // Aborting this task drops the set, which ends the connections.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(converse(stream, Arc::clone(&shared)));
    }
}

async fn converse(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(|request| shared.respond(request));
    // The client may leave before the response is complete.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

impl Shared {
    async fn respond(&self, mut request: Request<Incoming>) -> Result<Response<Body>, Dropped> {
        let path = request.uri().path().to_owned();
        *lock(&self.asked).entry(path.clone()).or_default() += 1;
        if !self.connected.load(Ordering::Relaxed) {
            return Err(Dropped);
        }

        let file = path.strip_prefix(FOLDER).unwrap_or(&path);
        if let Some(width) = file.strip_prefix("/frame/") {
            return Ok(frame(width, request.uri().query()));
        }
        *request.uri_mut() = file.parse().unwrap_or(Uri::from_static("/"));
        let response = self.file(request).await;
        let answer = lock(&self.answers)
            .get(file.trim_start_matches('/'))
            .cloned();
        let mut response = match (answer, &self.mount) {
            (Some(answer), _) => answer.respond(response, self.released.subscribe()).await?,
            (None, Some(article)) if file == "/" => mounted(response, article).await,
            (None, _) => response,
        };
        if let Some(policy) = *lock(&self.policy) {
            let headers = response.headers_mut();
            headers.append(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
        }
        Ok(response)
    }

    async fn file(&self, request: Request<Incoming>) -> Response<Body> {
        let build = *lock(&self.build);
        let mut files = ServeDir::new(self.dist.folder(build));
        let Ok(response) = files.try_call(request).await else {
            return Response::new(full(Bytes::new()));
        };
        let mut response = response.map(BodyExt::boxed_unsync);
        // What a row changes must not come from the browser's cache.
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }
}

/// A page that embeds the site's page in a frame of this width, because no engine's window can be as narrow as a phone.
fn frame(width: &str, query: Option<&str>) -> Response<Body> {
    let query = query.unwrap_or_default().as_bytes();
    let ending = form_urlencoded::parse(query).map(|(_, ending)| ending);
    let ending = ending.collect::<String>().replace('&', "&amp;");
    // Fixed, and no taller than the window, so that this page never scrolls along with the one in the frame.
    let page = format!(
        "<!doctype html><title>A narrow frame</title><iframe src=\"../{}\" scrolling=\"no\" style=\"position: fixed; \
         inset: 0 auto auto 0; width: {width}px; height: min(800px, 100%); border: 0\"></iframe>",
        ending.replace('"', "&quot;")
    );
    let mut response = Response::new(full(page.into()));
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, html);
    response
}

/// The page with a different article address on its mount element.
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

/// These values stay valid when a thread panics.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
