//! Writes an article into a site, in memory.

use std::fmt;

use article::{Article, Rejection};

use super::page::{Contents, Template};
use super::policy::Policy;
use super::site::{PAGE, Site};
use super::{integrity, manifest, preview, words, worker};

/// What baking did to a site.
#[derive(Debug)]
pub struct Filled {
    /// The path of the article.
    pub article: String,
    /// The paths of the files that were created or changed, except the article.
    pub written: Vec<String>,
    /// The article's language, if the page's own words had to be in another.
    pub foreign_words: Option<String>,
}

/// Why an article could not be written into a site, as a sentence.
#[derive(Debug)]
pub enum FillError {
    /// The article has problems.
    Article(String),
    /// The site is not as Trunk builds it.
    Site(String),
}

/// For the path of the host's configuration, read at the top of the site by Netlify and Cloudflare Pages.
const HEADERS: &str = "_headers";

const MANIFEST: &str = "manifest.webmanifest";

/// Writes the article into the page and updates everything that depends on the two. `given` is an article in JSON that
/// replaces the site's own. On failure, the site is unchanged.
///
/// # Errors
/// See [`FillError`].
pub fn fill(
    site: &mut Site,
    given: Option<Vec<u8>>,
    url: Option<&str>,
) -> Result<Filled, FillError> {
    let template = Template::read(site.app().text(PAGE)?)?;
    let bytes = match given {
        Some(given) => given,
        None => site.bytes(&template.article)?.to_owned(),
    };
    let article = Article::from_json(&bytes)
        .map_err(|rejection| FillError::Article(why(site, &template.article, &rejection)))?;

    let policy = Policy::of(&template.style, &template.scripts);
    let words = words::words(site.app(), article.lang())?;
    let foreign_words = words.is_foreign.then(|| article.lang().to_owned());
    let page = template.fill(&Contents {
        article: &article,
        words,
        digest: article::digest(&bytes),
        url,
        app: site.app_address(),
        policy: policy.for_page(),
        integrity: template
            .code
            .iter()
            .map(|(address, path)| Ok((address.clone(), integrity::of(site.app().bytes(path)?))))
            .collect::<Result<_, String>>()?,
    })?;
    let mut written = vec![
        (PAGE, page),
        (MANIFEST, manifest::manifest(&article, site.app_address())),
    ];
    if site.get(HEADERS).is_some() {
        let headers = policy.within(site.text(HEADERS)?).ok_or_else(|| {
            let file = site.folder().join(HEADERS);
            format!("{} has no line for the policy", file.display())
        })?;
        written.push((HEADERS, headers));
    }
    if site.get(preview::PAGE).is_some() {
        let page = site.text(preview::PAGE)?;
        let page = preview::page(page, &template.style, &policy.for_page())?;
        written.push((preview::PAGE, page));
    }
    if site.get(preview::SCRIPT).is_some() {
        written.push((preview::FILES, preview::files(site)));
    }

    let mut filled = site.clone();
    filled.insert(&template.article, bytes);
    let mut paths = Vec::new();
    for (path, text) in written {
        filled.insert(path, text.into_bytes());
        paths.push(path.to_owned());
    }
    // It has the digest of every other file, so it comes last.
    let worker = worker::worker(&filled, &template.article, &template.code)?;
    filled.insert(worker::NAME, worker.into_bytes());
    paths.push(worker::NAME.to_owned());
    *site = filled;
    Ok(Filled {
        article: template.article,
        written: paths,
        foreign_words,
    })
}

/// The path of a site's article.
///
/// # Errors
/// A sentence, if the site is not as Trunk builds it.
pub fn article_path(site: &Site) -> Result<String, String> {
    Ok(Template::read(site.app().text(PAGE)?)?.article)
}

/// Why this file cannot be baked.
fn why(site: &Site, article: &str, rejection: &Rejection) -> String {
    let file = site.folder().join(article);
    let file = file.display();
    match rejection {
        Rejection::Invalid(_) => format!("{file} has problems; `unfold check {file}` lists them"),
        rejection => format!("{file}: {rejection}"),
    }
}

impl From<String> for FillError {
    fn from(sentence: String) -> Self {
        Self::Site(sentence)
    }
}

impl fmt::Display for FillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Article(sentence) | Self::Site(sentence) => f.write_str(sentence),
        }
    }
}

impl std::error::Error for FillError {}
