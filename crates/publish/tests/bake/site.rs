//! A built site, with what baking reads of it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

/// The page as Trunk leaves it.
pub(crate) const TEMPLATE: &str = r#"<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="connect-src 'self'">
    <title>Unfold</title>
    <style>p { margin: 0; }</style>
    <style>
      .page { margin: 0; }
    </style>
    <noscript><style>.without-app-late { display: none; }</style></noscript>
  </head>
  <body>
    <!-- The first screen. -->
    <div id="unfold" data-article="article.json"><p>Loading the article…</p></div>
    <template data-words lang="en">language = en
</template>
    <template data-app="live" data-wasm="./live.wasm"><link rel="modulepreload" href="./live.js"></template>
    <template data-app="whole" data-wasm="./app.wasm"><link rel="modulepreload" href="./app.js"></template>
    <script type="module">
      import "./app.js";
    </script>
  </body>
</html>
"#;

/// The code that the page refers to.
pub(crate) const CODE: [(&str, &str); 4] = [
    ("app.js", "export {};\n"),
    ("app.wasm", "\0asm"),
    ("live.js", "export {};\n\n"),
    ("live.wasm", "\0asm\0"),
];

/// A site in a folder for one test.
pub(crate) struct Site {
    pub(crate) folder: PathBuf,
}

/// The exit code of a command, and all its output.
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) said: String,
}

impl Site {
    /// A site with this page and article. `name` must be unique.
    pub(crate) fn new(name: &str, page: &str, article: &[u8]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("bake")
            .join(name.replace(' ', "-"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let site = Self { folder };
        site.write("index.html", page.as_bytes());
        site.write("article.json", article);
        for (name, code) in CODE {
            site.write(name, code.as_bytes());
        }
        site
    }

    pub(crate) fn write(&self, file: &str, bytes: &[u8]) {
        fs::write(self.folder.join(file), bytes).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap()
    }

    /// Runs `unfold bake` on it, with additional arguments.
    pub(crate) fn bake(&self, arguments: &[&str]) -> Ended {
        unfold(&[&["bake", self.folder.to_str().unwrap()], arguments].concat())
    }
}

/// The page after baking this article.
pub(crate) fn baked(name: &str, article: &Value, arguments: &[&str]) -> String {
    let site = Site::new(name, TEMPLATE, article.to_string().as_bytes());
    let ended = site.bake(arguments);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    site.read("index.html")
}

/// Runs `unfold`.
pub(crate) fn unfold(arguments: &[&str]) -> Ended {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .output()
        .unwrap();
    Ended {
        code: output.status.code(),
        said: String::from_utf8([output.stdout, output.stderr].concat()).unwrap(),
    }
}

/// Every fixture that has this file, by name.
pub(crate) fn fixtures(with: &str) -> Vec<(String, Vec<u8>)> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let mut found: Vec<_> = fs::read_dir(fixtures)
        .unwrap()
        .map(|folder| folder.unwrap().path())
        .filter(|folder| folder.join(with).is_file())
        .map(|folder| {
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(folder.join("article.json")).unwrap())
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no fixture has {with}");
    found
}

/// The article of a fixture.
pub(crate) fn fixture(name: &str) -> Value {
    let mut fixtures = fixtures("article.json").into_iter();
    let (_, bytes) = fixtures.find(|(known, _)| known == name).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// The article that the project publishes.
pub(crate) fn published() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/article.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}
