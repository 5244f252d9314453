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

use std::{collections::BTreeMap, path::Path};

use percent_encoding::percent_encode;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{
    integrity,
    manifest::ICONS,
    site::{PAGE, Site},
};
use crate::paths::NOT_IN_PATHS;

/// The worker's path in the folder.
pub(super) const NAME: &str = "worker.js";

/// Files that only hosts, search engines and editors read.
const NOT_SAVED: [&str; 10] = [
    NAME,
    "404.html",
    "CNAME",
    "_headers",
    "_redirects",
    "_routes.json",
    "article.schema.json",
    PAGE,
    "preview.html",
    "robots.txt",
];

/// The worker for these files. `code` has the paths of the app's.
pub(super) fn worker(
    site: &Site,
    article: &str,
    code: &BTreeMap<String, String>,
) -> Result<String, String> {
    let saved = site.files().filter_map(|(path, bytes)| {
        let path = encoded(path);
        is_saved(&path).then(|| (path, integrity::of(bytes)))
    });
    let mut files: BTreeMap<String, String> = saved.chain(of_the_app(site, code)).collect();
    // Browsers request the page by its folder.
    files.insert("./".to_owned(), integrity::of(site.bytes(PAGE)?));
    let article = encoded(Path::new(article));
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

/// The app and the icons, which several articles may share, by their addresses.
fn of_the_app(
    site: &Site,
    code: &BTreeMap<String, String>,
) -> impl Iterator<Item = (String, String)> {
    let code = code.values().map(String::as_str);
    code.chain(ICONS.map(|icon| icon.path)).filter_map(|path| {
        let address = format!("{}{}", site.app_address(), encoded(Path::new(path)));
        Some((address, integrity::of(site.app().get(path)?)))
    })
}

/// Whether a file is saved under its own path. The page is saved under that of its folder.
fn is_saved(path: &str) -> bool {
    let is_copy = path.ends_with(".br") || path.ends_with(".gz");
    // The page has the words of its language.
    let is_language = path.starts_with("languages/");
    let is_preview = path.starts_with("preview/");
    !is_copy && !is_language && !is_preview && !NOT_SAVED.contains(&path)
}

/// The path of a file as it stands in addresses.
fn encoded(path: &Path) -> String {
    let names = path.iter();
    let names = names.map(|name| percent_encode(name.as_encoded_bytes(), NOT_IN_PATHS).to_string());
    names.collect::<Vec<_>>().join("/")
}
