//! The service worker of a built site, which keeps the site on the device of a reader who asks for that.

use std::{collections::BTreeMap, fs, path::Path};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{files::cannot, integrity};

/// The worker's name in the folder.
pub(super) const NAME: &str = "worker.js";

/// What only hosts, search engines and editors read.
const NOT_KEPT: [&str; 9] = [
    NAME,
    "404.html",
    "CNAME",
    "_headers",
    "_redirects",
    "_routes.json",
    "article.schema.json",
    "index.html",
    "robots.txt",
];

/// What a file's name may hold and a path in an address may not, besides what is no ASCII.
/// <https://url.spec.whatwg.org/#path-percent-encode-set>
const NOT_IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// The worker for the files that are in the folder now.
pub(super) fn worker(folder: &Path, article: &str) -> Result<String, String> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files)?;
    // Browsers ask for the page by its folder.
    files.insert("./".to_owned(), integrity::of(&folder.join("index.html"))?);
    let article = encoded(article);
    files.insert(article.clone(), String::new());
    let digest = Sha256::digest(json!(files).to_string());
    let version: String = digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(include_str!("worker.js")
        .replace("{version}", &version)
        .replace("\"{article}\"", &json!(article).to_string())
        .replace("{files}", &format!("{:#}", json!(files))))
}

/// The integrity of each file to be kept, by its path within the site.
fn collect(
    folder: &Path,
    within: &str,
    files: &mut BTreeMap<String, String>,
) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))? {
        let path = entry
            .map_err(|error| cannot("read", folder, &error))?
            .path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let inner = format!("{within}{name}");
        if path.is_dir() {
            collect(&path, &format!("{inner}/"), files)?;
        } else if is_kept(&inner, &name) {
            files.insert(encoded(&inner), integrity::of(&path)?);
        }
    }
    Ok(())
}

/// The page itself is kept under the address of its folder.
fn is_kept(path: &str, name: &str) -> bool {
    let is_copy = name.ends_with(".br") || name.ends_with(".gz");
    !is_copy && !name.starts_with('.') && !NOT_KEPT.contains(&path)
}

fn encoded(path: &str) -> String {
    utf8_percent_encode(path, NOT_IN_PATHS).to_string()
}
