//! `unfold bake`

mod files;
mod head;
mod integrity;
mod linked_data;
mod manifest;
mod page;
mod policy;
mod worker;

use std::{fs, path::Path};

use article::{Article, Rejection};

use files::{cannot, read, update_copies, write};
use page::{Baked, Template};

/// Writes the article of a built site into its page, with everything that depends on the two.
///
/// Baking the same site again, or a copy of it, gives the same bytes. With a broken article nothing is written.
pub(crate) fn bake(folder: &str, url: Option<&str>) -> Result<bool, String> {
    let folder = Path::new(folder);
    let index = folder.join("index.html");
    let template = Template::read(&read(&index)?)?;
    let file = folder.join(&template.article);
    let bytes = fs::read(&file).map_err(|error| cannot("read", &file, &error))?;
    let article = match Article::from_json(&bytes) {
        Ok(article) => article,
        Err(rejection) => {
            eprintln!("unfold: {}", why(&file, &rejection));
            return Ok(false);
        }
    };

    let policy = policy::Policy::of(&template.style, &template.scripts);
    let baked = Baked {
        article: &article,
        digest: article::digest(&bytes),
        url,
        policy: policy.for_page(),
        javascript: integrity::of(&folder.join(&template.javascript))?,
        wasm: integrity::of(&folder.join(&template.wasm))?,
    };
    let page = template.fill(&baked)?;
    // For Netlify and Cloudflare Pages, which read their headers from the folder itself.
    let headers = folder.join("_headers");
    if headers.exists() {
        policy.write_into(&headers)?;
    }
    update_copies(&file, &bytes)?;
    write(&index, &page)?;
    write(
        &folder.join("manifest.webmanifest"),
        &manifest::manifest(&article),
    )?;
    // It names every other file with its digest, so it comes last.
    write(
        &folder.join(worker::NAME),
        &worker::worker(folder, &template.article)?,
    )?;
    println!("{} holds the whole article now.", index.display());
    Ok(true)
}

/// Writes the policy of a baked site into the configurations of hosts.
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
        Rejection::Invalid(_) => format!("{file} has mistakes; `unfold check {file}` lists them"),
        rejection => format!("{file}: {rejection}"),
    }
}
