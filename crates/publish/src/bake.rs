//! `unfold bake`: writes the article of a built site into its page.
//!
//! The host runs the same views as the browser, so the two cannot differ, and the app finds
//! exactly the tree that it hydrates; a test compares the page before and after. Trunk's
//! `post_build` hook bakes release builds, so a plain `trunk build --release` gives the finished
//! site. The preview bakes in the browser.

mod files;
mod fill;
mod head;
mod integrity;
mod linked_data;
mod manifest;
mod page;
mod plain_text;
mod policy;
mod preview;
mod single;
mod site;
mod words;
mod worker;

use std::{fs, path::Path};

use crate::check::{missing_pictures, unfinished};
use crate::convert;
use files::{cannot, read, update_copies, write};
use page::Template;
use policy::Policy;

pub use fill::{FillError, Filled, article_path, fill};
pub use plain_text::plain_text;
pub use single::single_file;
pub use site::Site;

/// A built site whose app's files several articles share.
#[derive(Debug, Clone, Copy)]
pub struct Shared<'a> {
    /// Its folder.
    pub site: &'a str,
    /// The address of its files on the host, as the articles' pages name it. It ends in `/`.
    pub address: &'a str,
}

/// Bakes the site in a folder. Returns whether the article is valid; if not, nothing is written.
/// `given` is an article in Markdown or JSON that replaces the site's own, and `url` the page's
/// address, if known. With `shared`, the folder is that of one article, and gets only what is the
/// article's own.
///
/// Baking the same site again, or a copy of it, gives the same bytes.
///
/// # Errors
/// A sentence, if the folder is not a built site or cannot be read or written.
pub fn bake(
    folder: &str,
    given: Option<&str>,
    url: Option<&str>,
    shared: Option<Shared<'_>>,
) -> Result<bool, String> {
    let folder = Path::new(folder);
    let written = match given {
        Some(file) => Some((convert::read(file)?, file)),
        None => None,
    };
    let given = match &written {
        Some((bytes, file)) => match convert::json(bytes, file)? {
            Some(json) => Some(json.into_bytes()),
            None => return Ok(false),
        },
        None => None,
    };
    let mut site = match shared {
        Some(app) => {
            fs::create_dir_all(folder).map_err(|error| cannot("create", folder, &error))?;
            Site::of_article(folder, Path::new(app.site), app.address)?
        }
        None => Site::read(folder)?,
    };
    let filled = match fill(&mut site, given, url) {
        Ok(filled) => filled,
        Err(FillError::Article(sentence)) => {
            eprintln!("unfold: {sentence}");
            return Ok(false);
        }
        Err(FillError::Site(sentence)) => return Err(sentence),
    };
    let article = site.get(&filled.article).unwrap_or_default();
    let file = folder.join(&filled.article);
    if written.is_some() {
        write(&file, article)?;
    }
    let mut files = vec![(file, article)];
    for path in &filled.written {
        let (file, bytes) = (folder.join(path), site.get(path).unwrap_or_default());
        write(&file, bytes)?;
        files.push((file, bytes));
    }
    update_copies(&files)?;
    if let Some(lang) = filled.foreign_words {
        println!("The page's own words are in English: languages/ has no file for \"{lang}\".");
    }
    // The list of a draft is in its Markdown only.
    let left = match &written {
        Some((bytes, file)) => unfinished(bytes, Path::new(file)),
        None => unfinished(article, Path::new(&filled.article)),
    };
    for sentence in missing_pictures(article, folder).into_iter().chain(left) {
        eprintln!("unfold: note: {sentence}");
    }
    println!(
        "{} now contains the whole article.",
        folder.join(site::PAGE).display()
    );
    Ok(true)
}

/// Writes the policy of a baked site into the configurations of its hosts.
///
/// # Errors
/// A sentence, if a file cannot be read or written, or has no line for the policy.
pub fn write_policy(folder: &str, configurations: &[String]) -> Result<bool, String> {
    let template = Template::read(&read(&Path::new(folder).join(site::PAGE))?)?;
    let policy = Policy::of(&template.style, &template.scripts);
    for configuration in configurations {
        let file = Path::new(configuration);
        let text = read(file)?;
        let changed = policy
            .within(&text)
            .ok_or_else(|| format!("{configuration} has no line for the policy"))?;
        if changed != text {
            write(file, changed.as_bytes())?;
            println!("{configuration} now has the policy of this page.");
        }
    }
    Ok(true)
}
