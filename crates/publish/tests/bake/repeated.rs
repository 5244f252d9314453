//! A page that is baked more than once.

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
fn compressed_copies_of_an_earlier_page_go_and_of_the_same_page_stay() {
    const COPIES: [&str; 3] = ["index.html.br", "index.html.gz", "manifest.webmanifest.br"];
    let site = Site::new("copies", TEMPLATE, published().to_string().as_bytes());
    let there = || COPIES.map(|copy| site.folder.join(copy).exists());
    site.bake(&[]);
    for copy in COPIES {
        site.write(copy, b"compressed");
    }
    site.bake(&[]);
    assert_eq!(there(), [true; 3]);
    let other = published().to_string().replace("etamine", "etamin");
    site.write("article.json", other.as_bytes());
    site.bake(&[]);
    assert_eq!(there(), [false; 3]);
}
