//! The page in one file, and its text.

use serde_json::Value;

use crate::{
    html::elements,
    site::{Site, TEMPLATE, fixture, published, unfold},
};

/// The page that an export of a site's article writes.
fn exported(site: &Site) -> String {
    exported_as("one.html", site)
}

/// The file of this name that an export of a site's article writes. The site stays as it is.
fn exported_as(name: &str, site: &Site) -> String {
    let before = site.read("index.html");
    let file = |name: &str| site.folder.join(name).to_str().unwrap().to_owned();
    let folder = site.folder.to_str().unwrap();
    let (article, target) = (file("article.json"), file(name));
    let ended = unfold(&["export", &article, &target, "--site", folder, "--force"]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    assert_eq!(site.read("index.html"), before);
    site.read(name)
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

#[test]
fn plain_text_has_every_passage_once_with_sources_and_help_lines() {
    let article = published();
    let site = Site::new("plain text", TEMPLATE, article.to_string().as_bytes());
    let text = exported_as("one.txt", &site);
    let mut missing = Vec::new();
    for part in [
        "introduction",
        "sections",
        "conclusion",
        "questions",
        "glossary",
        "help",
    ] {
        let mut count = 0;
        passages(&article[part], &mut |passage| {
            count += 1;
            if !text.contains(passage.trim()) {
                missing.push(passage.to_owned());
            }
        });
        assert_ne!(count, 0, "{part}");
    }
    for reference in article["references"].as_array().unwrap() {
        let title = reference["title"].as_str().unwrap();
        assert!(text.contains(title.trim_end_matches('.')), "{title}");
    }
    assert!(missing.is_empty(), "{missing:#?}");
    for told in [
        "\n## Understanding ketamine\n",
        "\nModerate certainty: this is probably so",
        "Midazolam: 25.9%. Ketamine: higher by 20.6 percentage points.",
        " DOI 10.1126/science.1190287 (https://doi.org/10.1126/science.1190287)",
        "* United States. 988 Lifeline. Call 988. Text 988. Website (https://988lifeline.org). 24/7. Call, text",
    ] {
        assert_eq!(text.matches(told).count(), 1, "{told}");
    }
    for other in [
        "<",
        "Skip to",
        "Back to",
        "Contents",
        "Nothing stays on this device",
    ] {
        assert!(!text.contains(other), "{other}");
    }
}

/// Calls `see` with each text of some words.
fn passages(value: &Value, see: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) if text.trim().contains(' ') => see(text),
        Value::Array(values) => values.iter().for_each(|value| passages(value, see)),
        Value::Object(fields) => fields.values().for_each(|value| passages(value, see)),
        _ => {}
    }
}
