//! `unfold serve`: an article on its page, which follows the file.
//!
//! The file is checked only when the open page asks for its version, so nothing runs while no page is open.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use html_escape::encode_text;
use publish::bake::{Site, fill};
use publish::check::{Finding, Options, Severity, findings};
use publish::convert::text_as_json;
use tiny_http::{Header, Request, Response, Server};

/// The script that reloads the page. Its address is on the page's own origin, which the page's policy allows.
const RELOAD: (&str, &str) = ("unfold-serve.js", include_str!("serve.js"));

/// Where the script asks for the version of the file.
const VERSION: &str = "unfold-serve-version";

const PAGE: &str = "index.html";

/// Serves an article on the page of a built site, on this machine alone, until the command is ended.
///
/// # Errors
/// A sentence, if the file is a folder, there is no built site or the port is taken.
pub(crate) fn serve(file: &str, site: &str, port: u16) -> Result<bool, String> {
    if Path::new(file).is_dir() {
        return Err(format!("{file} is a folder; name the article in it"));
    }
    let template = Site::read(Path::new(site)).map_err(|error| {
        format!("{error}; `cargo xtask build` makes a site in dist/, and --site names another")
    })?;
    let address = ("127.0.0.1", port);
    let server =
        Server::http(address).map_err(|error| format!("cannot serve on port {port}: {error}"))?;
    let mut preview = Preview {
        file: PathBuf::from(file),
        site: template.clone(),
        template,
        seen: None,
        version: 0,
    };
    preview.follow();
    println!(
        "{file} is at http://{}/ and follows the file. Ctrl+C ends it.",
        server.server_addr()
    );
    for request in server.incoming_requests() {
        preview.answer(request);
    }
    Ok(true)
}

/// The site with the article as it was last seen.
struct Preview {
    file: PathBuf,
    template: Site,
    site: Site,
    /// When the file was changed, and its length.
    seen: Option<(SystemTime, u64)>,
    version: usize,
}

impl Preview {
    /// Bakes again if the file has changed.
    fn follow(&mut self) {
        let now = fs::metadata(&self.file).and_then(|file| Ok((file.modified()?, file.len())));
        let now = now.ok();
        if self.version > 0 && now == self.seen {
            return;
        }
        self.seen = now;
        self.version += 1;
        let page = match self.baked() {
            Ok(site) => {
                let page = site
                    .get(PAGE)
                    .map(String::from_utf8_lossy)
                    .unwrap_or_default();
                let page = page.into_owned();
                self.site = site;
                page
            }
            Err(problems) => {
                eprint!("{problems}");
                problem_page(&problems)
            }
        };
        let script = format!("<script src=\"{}\"></script>", RELOAD.0);
        let page = match page.rsplit_once("</body>") {
            Some((before, after)) => format!("{before}{script}</body>{after}"),
            None => page + &script,
        };
        self.site.insert(PAGE, page.into_bytes());
    }

    /// The site with the article, or a line for each of its problems.
    fn baked(&self) -> Result<Site, String> {
        let name = self.file.display();
        let bytes =
            fs::read(&self.file).map_err(|error| format!("cannot read {name}: {error}\n"))?;
        let found = findings(&bytes, &self.file, &Options::default());
        let problems = found
            .iter()
            .filter(|finding| finding.severity == Severity::Problem);
        let problems: String = problems.map(|problem| self.line(problem)).collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let text = String::from_utf8_lossy(&bytes);
        let json = text_as_json(&text, &self.file).into_bytes();
        let mut site = self.template.clone();
        fill(&mut site, Some(json), None).map_err(|error| format!("{error}\n"))?;
        Ok(site)
    }

    fn line(&self, problem: &Finding) -> String {
        let place = problem
            .place
            .map(|place| format!(":{}:{}", place.line, place.column));
        let (name, place) = (self.file.display(), place.unwrap_or_default());
        let advice = problem.advice.as_ref().map(|advice| format!(" {advice}"));
        format!(
            "{name}{place}: {}{}\n",
            problem.sentence(),
            advice.unwrap_or_default()
        )
    }

    /// Answers a request. A client that no longer waits for the answer is not an error.
    fn answer(&mut self, request: Request) {
        let path = request.url().split(['?', '#']).next().unwrap_or_default();
        let path = path.trim_start_matches('/').to_owned();
        if path.is_empty() || path == PAGE || path == VERSION {
            self.follow();
        }
        let body = match path.as_str() {
            "" => self.site.get(PAGE).map(<[u8]>::to_vec),
            VERSION => Some(self.version.to_string().into_bytes()),
            path if path == RELOAD.0 => Some(RELOAD.1.into()),
            path => self.beside(path),
        };
        let kind = kind(&path);
        let response = match body {
            Some(body) => Response::from_data(body),
            None => Response::from_data("not found").with_status_code(404),
        };
        let headers = [("Content-Type", kind), ("Cache-Control", "no-store")];
        let headers = headers
            .iter()
            .filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
        let response = headers.fold(response, Response::with_header);
        let _ = request.respond(response);
    }

    /// A file of the site, or else a picture beside the article.
    fn beside(&self, path: &str) -> Option<Vec<u8>> {
        let path = percent_encoding::percent_decode_str(path)
            .decode_utf8()
            .ok()?;
        if let Some(bytes) = self.site.get(path.as_ref()) {
            return Some(bytes.to_vec());
        }
        let path = Path::new(path.as_ref());
        let is_within = path
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        let is_picture = path
            .to_str()
            .is_some_and(|path| kind(path).starts_with("image/"));
        let folder = self.file.parent()?;
        (is_within && is_picture).then(|| fs::read(folder.join(path)).ok())?
    }
}

fn problem_page(problems: &str) -> String {
    let items = problems
        .lines()
        .map(|line| format!("<li>{}</li>\n", encode_text(line)));
    let items: String = items.collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Problems</title>\n<body>\n<h1>The article has problems</h1>\n<ul>\n{items}</ul>\n</body>\n</html>\n"
    )
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("html", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        _ => "application/octet-stream",
    }
}
