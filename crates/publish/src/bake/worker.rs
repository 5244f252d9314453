//! The service worker of a built site, which saves the site on the device of a reader who asks for
//! that.
//!
//! The site is saved whole or not at all. The worker names every file with its digest, and checks
//! them all before it saves the first. A deployment that is incomplete, or mixed with another, is
//! never saved, and the previous one stays.
//!
//! The page comes from the network first, because a correction matters more than a fast start. It
//! comes from the device after three seconds, or if what arrives is not whole. The article comes
//! from where its page came from, so an old text never replaces a new one; manifest and icons come
//! from the network if there is one. A page's code is tied to it by digests, so two deployments
//! never run in one page. If the site's owner has moved the page, or has withdrawn it (410), the
//! reader sees that.

use std::{collections::BTreeMap, fs, path::Path};

use percent_encoding::percent_encode;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{files::cannot, integrity};
use crate::paths::NOT_IN_PATHS;

/// The worker's path in the folder.
pub(super) const NAME: &str = "worker.js";

/// Files that only hosts, search engines and editors read.
const NOT_SAVED: [&str; 9] = [
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

/// The worker for the files in the folder.
pub(super) fn worker(folder: &Path, article: &str) -> Result<String, String> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files)?;
    // Browsers request the page by its folder.
    files.insert("./".to_owned(), integrity::of(&folder.join("index.html"))?);
    let article = encoded(article.as_bytes());
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

/// Collects the integrity of each file to be saved, by its path within the site.
fn collect(
    folder: &Path,
    within: &str,
    files: &mut BTreeMap<String, String>,
) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))? {
        let path = entry
            .map_err(|error| cannot("read", folder, &error))?
            .path();
        let name = encoded(path.file_name().unwrap_or_default().as_encoded_bytes());
        let inner = format!("{within}{name}");
        if path.is_dir() {
            collect(&path, &format!("{inner}/"), files)?;
        } else if is_saved(&inner, &name) {
            files.insert(inner, integrity::of(&path)?);
        }
    }
    Ok(())
}

/// Whether a file is saved under its own path. The page is saved under that of its folder.
fn is_saved(path: &str, name: &str) -> bool {
    let is_copy = name.ends_with(".br") || name.ends_with(".gz");
    // The page has the words of its language.
    let is_language = path.starts_with("languages/");
    !is_copy && !is_language && !name.starts_with('.') && !NOT_SAVED.contains(&path)
}

fn encoded(path: &[u8]) -> String {
    percent_encode(path, NOT_IN_PATHS).to_string()
}
