//! The page in one file.

use crate::{
    html::elements,
    site::{Site, TEMPLATE, fixture, published, unfold},
};

/// The file that an export of a site's article writes. The site stays as it is.
fn exported(site: &Site) -> String {
    let before = site.read("index.html");
    let file = |name: &str| site.folder.join(name).to_str().unwrap().to_owned();
    let folder = site.folder.to_str().unwrap();
    let (article, target) = (file("article.json"), file("one.html"));
    let ended = unfold(&["export", &article, &target, "--site", folder, "--force"]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    assert_eq!(site.read("index.html"), before);
    site.read("one.html")
}

/// The addresses of the pictures in a page.
fn pictures(page: &str) -> Vec<String> {
    let images = elements(page, "img").into_iter();
    images
        .map(|image| image.attribute("src").to_owned())
        .collect()
}

#[test]
fn the_file_has_every_section_open_and_nothing_that_takes_the_app() {
    let site = Site::new("one file", TEMPLATE, published().to_string().as_bytes());
    let page = exported(&site);
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
    let site = Site::new("one file with a picture", TEMPLATE, article.as_bytes());
    assert_eq!(pictures(&exported(&site)), ["images/not-there.png"]);

    std::fs::create_dir(site.folder.join("images")).unwrap();
    site.write("images/not-there.png", b"a picture");
    let expected = "data:image/png;base64,YSBwaWN0dXJl";
    assert_eq!(pictures(&exported(&site)), [expected]);
}
