//! The web app manifest and its icons.

use std::{fs, path::Path};

use serde_json::Value;

use crate::site::{Site, TEMPLATE, fixture, published};

fn manifest(name: &str, article: &Value) -> Value {
    let site = Site::new(name, TEMPLATE, article.to_string().as_bytes());
    assert_eq!(site.bake(&[]).code, Some(0));
    serde_json::from_str(&site.read("manifest.webmanifest")).unwrap()
}

#[test]
fn the_manifest_matches_the_article() {
    for (article, dir) in [
        (published(), "ltr"),
        (fixture("full"), "ltr"),
        (fixture("right-to-left"), "rtl"),
    ] {
        let manifest = manifest(&format!("manifest {}", article["lang"]), &article);
        assert_eq!(manifest["name"], article["title"]);
        assert_eq!(manifest["description"], article["description"]);
        assert_eq!(manifest["lang"], article["lang"]);
        assert_eq!(manifest["dir"], dir);
    }
}

#[test]
fn the_site_works_under_any_path() {
    let manifest = manifest("manifest paths", &fixture("hello"));
    for key in ["start_url", "scope"] {
        assert_eq!(manifest[key], "./", "{key}");
    }
    // An id is resolved against the origin, so all sites of a host would be the same app.
    assert!(manifest["id"].is_null(), "{manifest}");
}

#[test]
fn every_icon_exists_in_its_size() {
    let manifest = manifest("manifest icons", &fixture("hello"));
    let icons = manifest["icons"].as_array().unwrap();
    assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
    for icon in icons {
        let source = icon["src"].as_str().unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../public")
            .join(source);
        let bytes = fs::read(&file).unwrap();
        let (kind, sizes) = match size(&bytes) {
            Some((width, height)) => ("image/png", format!("{width}x{height}")),
            None => ("image/svg+xml", "any".to_owned()),
        };
        assert_eq!(icon["type"], kind, "{source}");
        assert_eq!(icon["sizes"], sizes, "{source}");
    }
}

/// Width and height of a PNG, from its first chunk: <https://www.w3.org/TR/png-3/#11IHDR>
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")?;
    let (width, rest) = header.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
}
