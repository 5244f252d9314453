//! The preview of articles, in the browser: the checks and the baking of the `unfold` command as WebAssembly.
//!
//! `public/preview/preview.js` calls it. It is a bundle of its own, which only editors load, so it may be large.

mod archive;
mod findings;
mod place;

use std::path::Path;

use publish::bake::{Site, article_path, fill};
use publish::check::{Check, Options, Severity, findings as check};
use publish::convert::{json_as_markdown, post_as_draft, text_as_json};
use pulldown_cmark::{Options as Parsing, Parser, html::push_html};
use wasm_bindgen::prelude::wasm_bindgen;

/// The site that the preview is part of, whose article is replaced.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Preview {
    site: Site,
}

/// What there is to tell of a text, and its article.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Checked {
    findings: String,
    article: Option<String>,
}

#[wasm_bindgen]
impl Checked {
    /// The problems and notes, as a JSON array; see `findings.rs`.
    #[wasm_bindgen(getter)]
    pub fn findings(&self) -> String {
        self.findings.clone()
    }

    /// The article in JSON, unless it has problems.
    #[wasm_bindgen(getter)]
    pub fn article(&self) -> Option<String> {
        self.article.clone()
    }
}

#[wasm_bindgen]
impl Preview {
    /// A site without files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file of the site. The path is within the site.
    pub fn insert(&mut self, path: &str, bytes: Vec<u8>) {
        self.site.insert(path, bytes);
    }

    /// The path of the site's article.
    ///
    /// # Errors
    /// A sentence, if the site is not complete.
    pub fn article_path(&self) -> Result<String, String> {
        article_path(&self.site)
    }

    /// The page with this article, in JSON.
    ///
    /// # Errors
    /// A sentence, if the article has problems or the site is not complete.
    pub fn page(&self, article: &str) -> Result<String, String> {
        let site = self.filled(article)?;
        let page = site.get("index.html").unwrap_or_default();
        Ok(String::from_utf8_lossy(page).into_owned())
    }

    /// The whole site with this article, in JSON, as a zip file.
    ///
    /// # Errors
    /// A sentence, if the article has problems or the site is not complete.
    pub fn archive(&self, article: &str) -> Result<Vec<u8>, String> {
        archive::archive(&self.filled(article)?)
    }

    fn filled(&self, article: &str) -> Result<Site, String> {
        let mut site = self.site.clone();
        let article = article.as_bytes().to_owned();
        fill(&mut site, Some(article), None).map_err(|error| error.to_string())?;
        Ok(site)
    }
}

/// The text to edit of a file that an editor gives: a post becomes a draft in Markdown, an article stays as it is.
/// `None` if it stays.
///
/// # Errors
/// A sentence, if it is no text.
#[wasm_bindgen]
pub fn draft(name: &str, bytes: &[u8]) -> Result<Option<String>, String> {
    post_as_draft(bytes, Path::new(name))
}

/// The problems and notes of an article in Markdown or JSON. The name of its file says which it is, and `today` is
/// `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn checked(name: &str, bytes: &[u8], today: String) -> Checked {
    let file = Path::new(name);
    let options = Options {
        today: Some(today),
        ..Options::default()
    };
    let mut found = check(bytes, file, &options);
    // There is no folder here with the pictures; the page shows which are missing.
    found.retain(|one| one.severity != Severity::Note || !one.path.ends_with(".image.src"));
    let has_problems = found
        .iter()
        .any(|finding| finding.severity == Severity::Problem);
    let text = String::from_utf8_lossy(bytes);
    let article = (!has_problems).then(|| text_as_json(&text, file));
    Checked {
        findings: findings::as_json(&found, article.as_deref()),
        article,
    }
}

/// What an honesty check looks for, and why, in HTML.
#[wasm_bindgen]
pub fn explanation(check: &str) -> Option<String> {
    let markdown = Check::named(check)?.explanation();
    let mut html = String::new();
    push_html(&mut html, Parser::new_ext(markdown, Parsing::ENABLE_TABLES));
    Some(html)
}

/// An article in Markdown, from its JSON.
///
/// # Errors
/// A sentence, if it is no JSON.
#[wasm_bindgen]
pub fn markdown(article: &str) -> Result<String, String> {
    json_as_markdown(article)
}
