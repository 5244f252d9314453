//! Baking more than once.

use std::{fs, io::Read};

use compress::beside;
use flate2::read::GzDecoder;
use serde_json::json;

use crate::site::{Site, TEMPLATE, fixtures, published};

const FILES: [&str; 3] = ["index.html", "manifest.webmanifest", "worker.js"];

#[test]
fn the_same_article_gives_the_same_bytes() {
    for (name, article) in fixtures("outline.txt") {
        let site = Site::new(&format!("same {name}"), TEMPLATE, &article);
        let bake = || {
            let ended = site.bake(&[]);
            assert_eq!(ended.code, Some(0), "{name}: {}", ended.said);
            FILES.map(|file| site.read(file))
        };
        assert_eq!(bake(), bake(), "{name}");
    }
}

#[test]
fn an_article_in_markdown_takes_the_place_of_the_sites_own() {
    let own = published().to_string();
    let site = Site::new("in markdown", TEMPLATE, own.as_bytes());
    let given = concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples/en/article.md");
    let ended = site.bake(&["--article", given]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    let written: serde_json::Value = serde_json::from_str(&site.read("article.json")).unwrap();
    assert_eq!(written, published());

    let faulty = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/markdown/article.md"
    );
    let before = (site.read("article.json"), site.read("index.html"));
    let ended = site.bake(&["--article", faulty]);
    assert_eq!(ended.code, Some(1), "{}", ended.said);
    assert!(
        ended.said.contains("article.md:15:27: problem"),
        "{}",
        ended.said
    );
    assert_eq!((site.read("article.json"), site.read("index.html")), before);
}

#[test]
fn nothing_is_left_of_an_earlier_article() {
    let first = published().to_string();
    let second = json!({
        "format": 1,
        "id": "other",
        "lang": "ar",
        "title": "ضوء",
        "description": "مقال",
        "author": { "name": "كاتب" },
        "sections": [{ "id": "one", "title": "أولا", "body": ["كلمة"] }],
    })
    .to_string();

    let fresh = Site::new("left fresh", TEMPLATE, second.as_bytes());
    fresh.bake(&[]);
    let used = Site::new("left used", TEMPLATE, first.as_bytes());
    used.bake(&["--url", "https://example.org/first"]);
    assert!(
        used.read("index.html")
            .contains("https://example.org/first")
    );
    used.write("article.json", second.as_bytes());
    used.bake(&[]);
    for file in FILES {
        assert_eq!(used.read(file), fresh.read(file), "{file}");
    }
}

#[test]
fn existing_compressed_copies_are_updated_and_no_others_are_made() {
    const COPIED: [&str; 4] = [
        "article.json",
        "index.html",
        "manifest.webmanifest",
        "worker.js",
    ];
    let site = Site::new("copies", TEMPLATE, published().to_string().as_bytes());
    site.bake(&[]);
    let copies = COPIED.map(|file| beside(&site.folder.join(file), "gz"));
    for copy in &copies {
        assert!(!copy.exists(), "{}", copy.display());
        fs::write(copy, "an earlier text").unwrap();
    }
    let other = published().to_string().replace("etamine", "etamin");
    site.write("article.json", other.as_bytes());
    site.bake(&[]);
    for (file, copy) in COPIED.into_iter().zip(&copies) {
        let mut text = String::new();
        GzDecoder::new(fs::File::open(copy).unwrap())
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, site.read(file), "{file}");
        assert!(!beside(&site.folder.join(file), "br").exists(), "{file}");
    }
}
