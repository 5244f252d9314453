//! The makefile in `docs/many-articles.md`, carried out. It is for the commands of Linux.
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    html::element,
    site::{CODE, Ended, Site, TEMPLATE, fixture, published},
};

/// A folder with the makefile, a site and two articles, one in Markdown.
struct Publisher {
    folder: PathBuf,
}

impl Publisher {
    /// `name` must be unique.
    fn new(name: &str) -> Self {
        let mut page = TEMPLATE.to_owned();
        for (file, _) in CODE {
            page = page.replace(
                &format!("\"./{file}\""),
                &format!("\"./unfold-app-{file}\""),
            );
        }
        let site = Site::new(name, &page, published().to_string().as_bytes());
        for (file, code) in CODE {
            site.write(&format!("unfold-app-{file}"), code.as_bytes());
        }
        site.write("icon.svg", b"<svg/>");
        let folder = site.folder.with_extension("publisher");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::rename(&site.folder, folder.join("dist")).unwrap();
        let publisher = Self { folder };
        publisher.write("Makefile", &makefile());
        publisher.write("articles/hello/article.json", &fixture("hello").to_string());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let markdown = fs::read_to_string(root.join("samples/en/article.md")).unwrap();
        publisher.write("articles/ketamine/article.md", &markdown);
        publisher.write("articles/ketamine/images/one.png", "a picture");
        publisher
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap()
    }

    fn make(&self) -> Ended {
        let output = Command::new("make")
            .args(["--jobs", "2", "BROTLI=:", "GZIP=:"])
            .arg(concat!("UNFOLD=", env!("CARGO_BIN_EXE_unfold")))
            .env_remove("MAKEFLAGS")
            .current_dir(&self.folder)
            .output()
            .unwrap();
        Ended {
            code: output.status.code(),
            said: String::from_utf8([output.stdout, output.stderr].concat()).unwrap(),
        }
    }

    /// Makes everything, for which so many articles must be baked.
    fn check(&self, baked: usize) {
        let ended = self.make();
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        let found = ended.said.matches("now contains the whole article").count();
        assert_eq!(found, baked, "{}", ended.said);
    }
}

/// The makefile in the document.
fn makefile() -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/many-articles.md");
    let document = fs::read_to_string(file).unwrap();
    let (_, rest) = document.split_once("```make\n").unwrap();
    let (makefile, _) = rest.split_once("```\n").unwrap();
    makefile.to_owned()
}

#[test]
fn only_what_has_other_contents_is_baked_again() {
    let publisher = Publisher::new("many");
    publisher.check(2);
    for (name, title) in [("hello", fixture("hello")), ("ketamine", published())] {
        let page = publisher.read(&format!("web/{name}/index.html"));
        let title = title["title"].as_str().unwrap();
        assert_eq!(element(&page, "title").source, title);
        let code = element(&page, "template[data-app=live] > link");
        let file = code
            .attribute("href")
            .strip_prefix("../")
            .unwrap()
            .to_owned();
        assert_eq!(publisher.read(&format!("web/{file}")), "export {};\n\n");
    }
    assert_eq!(publisher.read("web/ketamine/images/one.png"), "a picture");
    assert!(!publisher.folder.join("web/ketamine/article.md").exists());
    assert_eq!(
        publisher.read("web/sitemap.txt"),
        "https://example.org/reading/hello/\nhttps://example.org/reading/ketamine/\n"
    );

    // A new date alone.
    publisher.write("articles/hello/article.json", &fixture("hello").to_string());
    publisher.check(0);
    publisher.write("articles/ketamine/images/one.png", "another picture");
    publisher.check(1);
    assert_eq!(
        publisher.read("web/ketamine/images/one.png"),
        "another picture"
    );
    publisher.write("dist/unfold-app-live.js", "export {};\n\n\n");
    publisher.check(2);
    assert_eq!(
        publisher.read("web/app/unfold-app-live.js"),
        "export {};\n\n\n"
    );
    publisher.check(0);

    fs::remove_dir_all(publisher.folder.join("articles/ketamine")).unwrap();
    publisher.check(0);
    assert!(!publisher.folder.join("web/ketamine").exists());
    assert!(publisher.folder.join("web/app/icon.svg").exists());
}

#[test]
fn an_article_with_a_problem_leaves_its_page_as_it_was() {
    let publisher = Publisher::new("many with a problem");
    publisher.check(2);
    let before = publisher.read("web/hello/index.html");
    publisher.write("articles/hello/article.json", "{}");
    // Not even if it is asked again.
    for _ in 0..2 {
        let ended = publisher.make();
        assert_eq!(ended.code, Some(2), "{}", ended.said);
        assert!(ended.said.contains("problem"), "{}", ended.said);
        assert_eq!(publisher.read("web/hello/index.html"), before);
    }
    publisher.write("articles/hello/article.json", &fixture("hello").to_string());
    publisher.check(1);
}
