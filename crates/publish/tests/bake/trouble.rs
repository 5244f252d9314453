//! What cannot be baked.

use crate::site::{Site, TEMPLATE, fixture, fixtures, unfold};

/// Baking fails with this code and these words, and leaves the page as it is.
fn check(site: &Site, code: i32, words: &str) {
    let before = site.read("index.html");
    let ended = site.bake(&[]);
    assert_eq!(ended.code, Some(code), "{}", ended.said);
    assert!(ended.said.contains(words), "{words:?} in:\n{}", ended.said);
    assert_eq!(site.read("index.html"), before);
    for written in ["manifest.webmanifest", "worker.js"] {
        assert!(!site.folder.join(written).exists(), "{written}");
    }
}

#[test]
fn an_invalid_article_is_reported_and_nothing_is_written() {
    for (name, article) in fixtures("problems.txt") {
        let site = Site::new(&format!("broken {name}"), TEMPLATE, &article);
        check(&site, 1, "unfold: ");
        check(&site, 1, "article.json");
    }
}

#[test]
fn an_invalid_article_is_reported_with_the_command_that_lists_its_problems() {
    let site = Site::new("mistakes", TEMPLATE, b"{}");
    let file = site.folder.join("article.json");
    let advice = format!("`unfold check {}` lists them", file.display());
    check(&site, 1, &advice);
}

#[test]
fn a_page_without_a_place_for_the_article_is_reported() {
    let article = fixture("hello").to_string();
    for (name, page) in [
        ("another id", TEMPLATE.replace("\"unfold\"", "\"fold\"")),
        (
            "no address",
            TEMPLATE.replace(" data-article", " data-other"),
        ),
    ] {
        let site = Site::new(name, &page, article.as_bytes());
        check(
            &site,
            2,
            "unfold: the page has no #unfold with a data-article",
        );
    }
}

#[test]
fn a_page_without_an_app_is_reported() {
    let article = fixture("hello").to_string();
    for (name, page) in [
        ("no app", TEMPLATE.replace(" data-app", "")),
        ("no words", TEMPLATE.replace(" data-words", "")),
        ("no page", String::new()),
    ] {
        let site = Site::new(name, &page, article.as_bytes());
        check(&site, 2, "unfold: the page has no template ");
    }
}

#[test]
fn a_missing_file_is_reported() {
    let article = fixture("hello").to_string();
    for name in ["article.json", "app.js", "app.wasm", "live.js", "live.wasm"] {
        let site = Site::new(&format!("without {name}"), TEMPLATE, article.as_bytes());
        std::fs::remove_file(site.folder.join(name)).unwrap();
        check(&site, 2, "unfold: cannot read ");
        check(&site, 2, name);
    }
}

#[test]
fn a_picture_that_is_not_there_is_told_and_the_rest_is_baked() {
    let article = fixture("missing-picture").to_string();
    let site = Site::new("without a picture", TEMPLATE, article.as_bytes());
    let picture = site.folder.join("images/not-there.png");
    let note = format!("unfold: note: there is no picture {}", picture.display());
    let ended = site.bake(&[]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    assert!(ended.said.contains(&note), "{}", ended.said);

    std::fs::create_dir(site.folder.join("images")).unwrap();
    site.write("images/not-there.png", b"a picture");
    let ended = site.bake(&[]);
    assert!(!ended.said.contains("note"), "{}", ended.said);
}

#[test]
fn headers_without_a_policy_are_reported_and_nothing_is_written() {
    let article = fixture("hello").to_string();
    let site = Site::new("headers", TEMPLATE, article.as_bytes());
    site.write("_headers", b"/*\n  Referrer-Policy: no-referrer\n");
    check(&site, 2, "_headers has no line for the policy");
}

#[test]
fn a_folder_that_is_not_a_site_is_reported() {
    let site = Site::new("folders", TEMPLATE, b"{}");
    let nowhere = site.folder.join("nowhere");
    let page = site.folder.join("index.html");
    for folder in [nowhere.as_path(), page.as_path()] {
        let ended = unfold(&["bake", folder.to_str().unwrap()]);
        let words = format!(
            "unfold: cannot read {}",
            folder.join("index.html").display()
        );
        assert_eq!(ended.code, Some(2), "{}", ended.said);
        assert!(ended.said.starts_with(&words), "{}", ended.said);
    }
    let ended = unfold(&["bake", "one", "two"]);
    assert_eq!(ended.code, Some(2), "{}", ended.said);
}

#[test]
fn an_unfinished_draft_is_told_and_baked() {
    let article = fixture("hello").to_string();
    let site = Site::new("draft", TEMPLATE, article.as_bytes());
    let draft = "---\nlang: en\ntitle: A\ndescription: \"[Say in one sentence what it is about.]\"\nauthor:\n  name: Author not yet named\n---\n\n<!-- Still to do:\n- `author`: who?\n-->\n\n## B\n\nText.\n";
    site.write("draft.md", draft.as_bytes());
    let file = site.folder.join("draft.md");
    let ended = site.bake(&["--article", file.to_str().unwrap()]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    for note in [
        "description: “[Say in one sentence what it is about.]” is still to be replaced",
        "author.name: nobody is named as the author",
        "the list of what is still to do has one item",
    ] {
        assert!(ended.said.contains(note), "{note} in {}", ended.said);
    }
}
