//! The page as Trunk builds it, and what baking makes of it.

use std::cell::RefCell;

use article::Article;
use lol_html::{
    RewriteStrSettings, doc_comments, element,
    html_content::ContentType::{Html, Text},
    rewrite_str, text,
};
use unfold::escaped;

use super::{head::head, linked_data::linked_data, worker};

/// Finds the scripts that browsers run, and no data for search engines.
const SCRIPTS: &str = "script:not([data-baked])";

/// Finds the link to the app's JavaScript, which is no link before the page's script takes it out of its template.
const JAVASCRIPT: &str = "template[data-app] > link:not([data-baked])";

/// A built page without what an earlier baking put there.
pub(super) struct Template {
    html: String,
    /// All of the page's style, in its order.
    pub(super) style: String,
    /// The page's own scripts, in their order.
    pub(super) scripts: Vec<String>,
    /// The app's JavaScript file.
    pub(super) javascript: String,
    /// The app's wasm file.
    pub(super) wasm: String,
    /// The article's file.
    pub(super) article: String,
}

/// What goes into the page.
pub(super) struct Baked<'a> {
    pub(super) article: &'a Article,
    /// Digest of the article's file.
    pub(super) digest: String,
    /// Where the page will stand.
    pub(super) url: Option<&'a str>,
    /// What the page may do.
    pub(super) policy: String,
    /// The integrity of the app's JavaScript.
    pub(super) javascript: String,
    /// The integrity of the app's wasm.
    pub(super) wasm: String,
}

impl Template {
    pub(super) fn read(html: &str) -> Result<Self, String> {
        // Browsers do the same before they compare digests:
        // https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
        let html = html.replace("\r\n", "\n");
        let style = RefCell::new(String::new());
        let scripts = RefCell::new(Vec::<String>::new());
        let javascript = RefCell::new(None);
        let wasm = RefCell::new(None);
        let article = RefCell::new(None);
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(text!("head > style", |text| {
                style.borrow_mut().push_str(text.as_str());
                Ok(())
            }))
            .append_element_content_handler(element!(SCRIPTS, |_script| {
                scripts.borrow_mut().push(String::new());
                Ok(())
            }))
            .append_element_content_handler(text!(SCRIPTS, |text| {
                if let Some(script) = scripts.borrow_mut().last_mut() {
                    script.push_str(text.as_str());
                }
                Ok(())
            }))
            .append_element_content_handler(element!("template[data-app]", |app| {
                *wasm.borrow_mut() = app.get_attribute("data-wasm");
                Ok(())
            }))
            .append_element_content_handler(element!(JAVASCRIPT, |link| {
                *javascript.borrow_mut() = link.get_attribute("href");
                Ok(())
            }))
            .append_element_content_handler(element!("#unfold", |mount| {
                *article.borrow_mut() = mount.get_attribute("data-article");
                Ok(())
            }))
            .append_element_content_handler(element!("style, noscript, [data-baked]", |element| {
                element.remove();
                Ok(())
            }))
            .append_document_content_handler(doc_comments!(|comment| {
                comment.remove();
                Ok(())
            }));
        let html = rewrite_str(&html, settings).map_err(|error| error.to_string())?;
        let article = article.into_inner();
        let app = javascript.into_inner().zip(wasm.into_inner());
        let (javascript, wasm) = app.ok_or("the page has no template with the app's files")?;
        Ok(Self {
            html,
            style: style.into_inner().trim().to_owned(),
            scripts: scripts.into_inner(),
            javascript,
            wasm,
            article: file_of_the_site(
                &article.ok_or("the page has no #unfold with a data-article")?,
            )?,
        })
    }

    /// The page with the article in it.
    pub(super) fn fill(&self, baked: &Baked<'_>) -> Result<String, String> {
        let article = baked.article;
        let inside = unfold::bake(article, baked.url);
        let date = article.date_modified().or(article.date_published());
        let date = date.map(|date| date.to_string()).unwrap_or_default();
        // After the app's own files, since the app asks for it last.
        let preload = format!(
            "<link data-baked rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"application/json\" crossorigin>",
            escaped(&self.article)
        );
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("html", |html| {
                html.set_attribute("lang", article.lang())?;
                html.set_attribute("dir", article.direction().as_str())?;
                Ok(())
            }))
            .append_element_content_handler(element!("title", |title| {
                title.set_inner_content(article.title(), Text);
                Ok(())
            }))
            .append_element_content_handler(element!(
                "meta[http-equiv=Content-Security-Policy]",
                |meta| {
                    meta.set_attribute("content", &baked.policy)?;
                    Ok(())
                }
            ))
            .append_element_content_handler(element!("head", |element| {
                element.append(&format!("<style data-baked>{}</style>", self.style), Html);
                element.append(&head(article, baked.url), Html);
                Ok(())
            }))
            .append_element_content_handler(element!("body", |body| {
                // After all else: it is as long as a fifth of the article, and no reader waits for it.
                body.append(&linked_data(article, baked.url), Html);
                Ok(())
            }))
            .append_element_content_handler(element!("#unfold", |mount| {
                mount.set_attribute("data-digest", &baked.digest)?;
                mount.set_attribute("data-date", &date)?;
                mount.set_attribute("data-worker", worker::NAME)?;
                mount.set_inner_content(&inside, Html);
                Ok(())
            }))
            .append_element_content_handler(element!("template[data-app]", |app| {
                // For the script that fetches the wasm: a preload cannot carry it, https://crbug.com/981419
                app.set_attribute("data-integrity", &baked.wasm)?;
                app.append(&preload, Html);
                Ok(())
            }))
            .append_element_content_handler(element!(JAVASCRIPT, |link| {
                link.set_attribute("integrity", &baked.javascript)?;
                Ok(())
            }));
        rewrite_str(&self.html, settings).map_err(|error| error.to_string())
    }
}

/// The file that an address in the page names, if it is one of the built site.
fn file_of_the_site(address: &str) -> Result<String, String> {
    let path = address.trim_start_matches("./");
    let is_elsewhere = path.starts_with('/')
        || path.split('/').any(|part| part == "..")
        || path.contains(['?', '#', ':', '%', '\\']);
    if path.is_empty() || is_elsewhere {
        return Err(format!(
            "data-article is {address:?}; to be baked it has to name a file in the site's own folder"
        ));
    }
    Ok(path.to_owned())
}
