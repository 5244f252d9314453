//! Articles that share the app's files of one site.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{
    html::element,
    site::{CODE, Ended, Site, TEMPLATE, fixture, published, unfold},
};

/// A site whose app is shared, and an empty folder for an article beside it.
fn site(name: &str) -> (Site, PathBuf) {
    let page = TEMPLATE.replace(
        "<title>",
        "<link rel=\"icon\" href=\"icon.svg\">\n    <title>",
    );
    let site = Site::new(name, &page, published().to_string().as_bytes());
    site.write("icon.svg", b"<svg/>");
    site.write("of-its-own-article.png", b"a picture");
    let article = site.folder.with_extension("article");
    let _ = fs::remove_dir_all(&article);
    (site, article)
}

fn bake(site: &Site, article: &Path, app: &str, arguments: &[&str]) -> Ended {
    let [folder, site] = [article, &site.folder].map(|folder| folder.to_str().unwrap());
    let shared = ["bake", folder, "--site", site, "--app", app];
    unfold(&[&shared, arguments].concat())
}

fn given(name: &str) -> String {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures");
    format!("{fixtures}/{name}/article.json")
}

/// The names of a folder's files, with when each was written.
fn files(folder: &Path) -> Vec<(String, std::time::SystemTime)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, entry.metadata().unwrap().modified().unwrap())
        })
        .collect();
    files.sort();
    files
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

#[test]
fn an_article_has_only_its_own_files_and_names_those_of_the_app() {
    for app in ["../app/", "/app/"] {
        let (site, article) = site("shared");
        let before = files(&site.folder);
        let ended = bake(&site, &article, app, &["--article", &given("full")]);
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        assert_eq!(files(&site.folder), before, "the site stays as it is");
        let names: Vec<String> = files(&article).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "article.json",
                "index.html",
                "manifest.webmanifest",
                "worker.js"
            ]
        );

        let page = read(&article, "index.html");
        for (place, attribute, file) in [
            ("link[rel=icon]", "href", "icon.svg"),
            ("template[data-app=live]", "data-wasm", "live.wasm"),
            ("template[data-app=live] > link", "href", "live.js"),
            ("template[data-app=whole]", "data-wasm", "app.wasm"),
            ("template[data-app=whole] > link", "href", "app.js"),
        ] {
            let found = element(&page, place);
            assert_eq!(
                found.attribute(attribute),
                format!("{app}{file}"),
                "{place}"
            );
        }
        let title = fixture("full")["title"].as_str().unwrap().to_owned();
        assert_eq!(element(&page, "title").source, title);
        let manifest = element(&page, "link[rel=manifest]");
        assert_eq!(manifest.attribute("href"), "manifest.webmanifest");

        let manifest: Value =
            serde_json::from_str(&read(&article, "manifest.webmanifest")).unwrap();
        assert_eq!(manifest["icons"][0]["src"], format!("{app}icon.svg"));
        assert_eq!(manifest["start_url"], "./");

        let worker = read(&article, "worker.js");
        for (file, _) in CODE.iter().chain(&[("icon.svg", "")]) {
            assert!(
                worker.contains(&format!("\"{app}{file}\": \"sha384-")),
                "{file}"
            );
        }
        for own in ["article.json", "index.html", "of-its-own-article.png"] {
            assert!(!worker.contains(&format!("{app}{own}")), "{own}");
        }
    }
}

#[test]
fn code_has_the_same_integrity_as_in_a_site_of_its_own() {
    let (site, article) = site("shared integrity");
    bake(&site, &article, "../app/", &["--article", &given("full")]);
    let shared = read(&article, "index.html");
    site.bake(&["--article", &given("full")]);
    let alone = site.read("index.html");
    assert!(alone.contains("integrity=\"sha384-"), "{alone}");
    assert_eq!(
        shared
            .replace("../app/icon", "icon")
            .replace("\"../app/", "\"./"),
        alone
    );
}

#[test]
fn a_picture_and_the_article_are_those_in_the_articles_folder() {
    let (site, article) = site("shared picture");
    fs::create_dir_all(article.join("images")).unwrap();
    fs::write(article.join("images/not-there.png"), "a picture").unwrap();
    let json = fixture("missing-picture").to_string();
    fs::write(article.join("article.json"), json).unwrap();
    let ended = bake(&site, &article, "../app/", &[]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    assert!(!ended.said.contains("note"), "{}", ended.said);
    let worker = read(&article, "worker.js");
    assert!(worker.contains("\"images/not-there.png\": \"sha384-"));
}

#[test]
fn files_that_stay_the_same_are_not_written_again() {
    let (site, article) = site("shared again");
    let bake = || bake(&site, &article, "../app/", &["--article", &given("full")]);
    bake();
    let before = files(&article);
    bake();
    assert_eq!(files(&article), before);
}

#[test]
fn the_app_must_have_a_site_and_an_address_on_the_same_host() {
    let (site, article) = site("shared wrongly");
    let ended = bake(&site, &article, "https://example.org/app/", &[]);
    assert_eq!(ended.code, Some(2), "{}", ended.said);
    assert!(
        ended.said.contains("such as ../app/ or /app/"),
        "{}",
        ended.said
    );

    let folder = article.to_str().unwrap();
    for option in [["--app", "/app/"], ["--site", folder]] {
        let ended = unfold(&[&["bake", folder][..], &option].concat());
        assert_eq!(ended.code, Some(2), "{}", ended.said);
    }
    let ended = unfold(&["bake", folder, "--site", folder, "--app", "/app/"]);
    assert_eq!(ended.code, Some(2), "{}", ended.said);
    assert!(ended.said.contains("cannot read"), "{}", ended.said);
}
