//! The page in one file.

use crate::{
    html::elements,
    site::{Site, TEMPLATE, fixture, published, unfold},
};

/// The file that an export of this article writes.
fn exported(name: &str, article: &str) -> String {
    let site = Site::new(name, TEMPLATE, article.as_bytes());
    let before = site.read("index.html");
    let file = |name: &str| site.folder.join(name).to_str().unwrap().to_owned();
    let folder = site.folder.to_str().unwrap();
    let ended = unfold(&[
        "export",
        &file("article.json"),
        &file("one.html"),
        "--site",
        folder,
    ]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    assert_eq!(site.read("index.html"), before);
    site.read("one.html")
}

#[test]
fn the_file_has_every_section_open_and_nothing_that_takes_the_app() {
    let page = exported("one file", &published().to_string());
    for gone in ["script", "template", "link", "button", "input", "select"] {
        assert_eq!(elements(&page, gone).len(), 0, "{gone}");
    }
    let sections = elements(&page, "section > details");
    assert!(sections.len() > 5);
    for section in sections {
        assert_eq!(section.attribute("open"), "", "{section:?}");
    }
    let lines = elements(&page, "#help a[href^='tel:']");
    assert!(!lines.is_empty());
}

#[test]
fn pictures_are_in_the_file_and_a_missing_one_keeps_its_path() {
    let article = fixture("missing-picture").to_string();
    let page = exported("one file without a picture", &article);
    let images = elements(&page, "img");
    let paths: Vec<_> = images.iter().map(|image| image.attribute("src")).collect();
    assert_eq!(paths, ["images/not-there.png"]);

    let site = Site::new("one file with a picture", TEMPLATE, article.as_bytes());
    std::fs::create_dir(site.folder.join("images")).unwrap();
    site.write("images/not-there.png", b"a picture");
    let file = |name: &str| site.folder.join(name).to_str().unwrap().to_owned();
    let folder = site.folder.to_str().unwrap();
    let ended = unfold(&[
        "export",
        &file("article.json"),
        &file("one.html"),
        "--site",
        folder,
    ]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    let page = site.read("one.html");
    let images = elements(&page, "img");
    let paths: Vec<_> = images.iter().map(|image| image.attribute("src")).collect();
    assert_eq!(paths, ["data:image/png;base64,YSBwaWN0dXJl"]);
}
