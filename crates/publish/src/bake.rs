//! `unfold bake`: writes the article of a built site into its page.
//!
//! The host runs the same views as the browser, so the two cannot differ, and the app finds
//! exactly the tree that it hydrates; a test compares the page before and after. Trunk's
//! `post_build` hook bakes release builds, so a plain `trunk build --release` gives the finished
//! site.

mod files;
mod head;
mod integrity;
mod linked_data;
mod manifest;
mod page;
mod policy;
mod words;
mod worker;

use std::{fs, path::Path};

use article::{Article, Rejection};

use crate::check::missing_pictures;
use crate::convert;
use files::{cannot, read, update_copies, write};
use page::{Contents, Template};

/// Writes the article into the page, and everything that depends on the two. Returns whether the
/// article is valid; if not, nothing is written. `given` is an article in Markdown or JSON that takes
/// the place of the site's own.
///
/// Baking the same site again, or a copy of it, gives the same bytes.
pub(crate) fn bake(folder: &str, given: Option<&str>, url: Option<&str>) -> Result<bool, String> {
    let folder = Path::new(folder);
    let index = folder.join("index.html");
    let template = Template::read(&read(&index)?)?;
    let file = folder.join(&template.article);
    let bytes = match given {
        None => fs::read(&file).map_err(|error| cannot("read", &file, &error))?,
        Some(given) => match convert::json(given)? {
            Some(json) => json.into_bytes(),
            None => return Ok(false),
        },
    };
    let article = match Article::from_json(&bytes) {
        Ok(article) => article,
        Err(rejection) => {
            eprintln!("unfold: {}", why(&file, &rejection));
            return Ok(false);
        }
    };

    let policy = policy::Policy::of(&template.style, &template.scripts);
    let words = words::words(folder, article.lang())?;
    let contents = Contents {
        article: &article,
        words,
        digest: article::digest(&bytes),
        url,
        policy: policy.for_page(),
        javascript: integrity::of(&folder.join(&template.javascript))?,
        wasm: integrity::of(&folder.join(&template.wasm))?,
    };
    let page = template.fill(&contents)?;
    // For Netlify and Cloudflare Pages, which read their headers from the folder.
    let headers = folder.join("_headers");
    if headers.exists() {
        policy.write_into(&headers)?;
    }
    if given.is_some() {
        fs::write(&file, &bytes).map_err(|error| cannot("write", &file, &error))?;
    }
    update_copies(&file, &bytes)?;
    write(&index, &page)?;
    write(
        &folder.join("manifest.webmanifest"),
        &manifest::manifest(&article),
    )?;
    // It has the digest of every other file, so it comes last.
    write(
        &folder.join(worker::NAME),
        &worker::worker(folder, &template.article)?,
    )?;
    for sentence in missing_pictures(&bytes, folder) {
        eprintln!("unfold: note: {sentence}");
    }
    println!("{} now contains the whole article.", index.display());
    Ok(true)
}

/// Writes the policy of a baked site into the configurations of its hosts.
pub(crate) fn write_policy(folder: &str, configurations: &[String]) -> Result<bool, String> {
    let template = Template::read(&read(&Path::new(folder).join("index.html"))?)?;
    let policy = policy::Policy::of(&template.style, &template.scripts);
    for configuration in configurations {
        policy.write_into(Path::new(configuration))?;
    }
    Ok(true)
}

/// Why this file cannot be baked.
fn why(file: &Path, rejection: &Rejection) -> String {
    let file = file.display();
    match rejection {
        Rejection::Invalid(_) => format!("{file} has problems; `unfold check {file}` lists them"),
        rejection => format!("{file}: {rejection}"),
    }
}
