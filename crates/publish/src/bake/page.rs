//! The page as Trunk builds it, and the article in it.
//!
//! lol_html rewrites the page: a streaming parser that leaves everything else as it is, byte for byte.

use std::{cell::RefCell, collections::BTreeMap};

use article::Article;
use lol_html::{
    HandlerResult, RewriteStrSettings, doc_comments, element,
    html_content::{
        ContentType::{Html, Text},
        Element,
    },
    rewrite_str, text,
};
use unfold::{
    marks::MOUNT,
    text::{LanguageFile, Words},
};

use crate::language::region_name;

use super::{head::head, linked_data::linked_data, worker};

/// Selects the scripts that browsers run, not the data for search engines.
const SCRIPTS: &str = "script:not([data-baked])";

/// Selects the links to the apps' JavaScript. They have no effect until the page's script takes them out of their
/// templates.
const JAVASCRIPT: &str = "template[data-app] > link";

/// A built page without what an earlier `unfold bake` put there.
pub(super) struct Template {
    html: String,
    /// The page's style sheets, joined in order.
    pub(super) style: String,
    /// The page's own scripts, in order.
    pub(super) scripts: Vec<String>,
    /// The addresses of the apps' files, JavaScript and wasm, each with its path.
    pub(super) code: BTreeMap<String, String>,
    /// The path of the article.
    pub(super) article: String,
}

/// What goes into the page.
pub(super) struct Contents<'a> {
    pub(super) article: &'a Article,
    /// The interface's words.
    pub(super) words: LanguageFile,
    /// The digest of the article's file.
    pub(super) digest: String,
    /// The page's address, if known.
    pub(super) url: Option<&'a str>,
    /// The address of the folder with the app's files: empty for the page's own.
    pub(super) app: &'a str,
    /// The Content Security Policy.
    pub(super) policy: String,
    /// The integrity of the apps' files, by their addresses.
    pub(super) integrity: BTreeMap<String, String>,
}

impl Template {
    pub(super) fn read(html: &str) -> Result<Self, String> {
        // Browsers do the same before they compare digests:
        // https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
        let html = html.replace("\r\n", "\n");
        let style = RefCell::new(String::new());
        let scripts = RefCell::new(Vec::<String>::new());
        let code = RefCell::new(Vec::new());
        let article = RefCell::new(None);
        let has_words = RefCell::new(false);
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
                code.borrow_mut().extend(app.get_attribute("data-wasm"));
                Ok(())
            }))
            .append_element_content_handler(element!(
                format!("template[{}]", MOUNT.words),
                |_words| {
                    *has_words.borrow_mut() = true;
                    Ok(())
                }
            ))
            .append_element_content_handler(element!(JAVASCRIPT, |link| {
                code.borrow_mut().extend(link.get_attribute("href"));
                Ok(())
            }))
            .append_element_content_handler(element!(format!("#{}", MOUNT.id), |mount| {
                *article.borrow_mut() = mount.get_attribute(MOUNT.article);
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
        let code = code.into_inner().into_iter();
        let code = code.map(|address| {
            Ok((
                address.clone(),
                file_of_the_site("a file of the app", &address)?,
            ))
        });
        let code: BTreeMap<_, _> = code.collect::<Result<_, String>>()?;
        if code.len() < 2 {
            return Err("the page has no template with the app's files".into());
        }
        if !has_words.into_inner() {
            return Err("the page has no template for the app's words".into());
        }
        Ok(Self {
            html,
            style: style.into_inner().trim().to_owned(),
            scripts: scripts.into_inner(),
            code,
            article: file_of_the_site(
                "data-article",
                &article.ok_or("the page has no #unfold with a data-article")?,
            )?,
        })
    }

    /// The page with these contents.
    pub(super) fn fill(&self, contents: &Contents<'_>) -> Result<String, String> {
        let article = contents.article;
        let file = &contents.words;
        let words = Words::new(article.lang(), file.clone(), region_name);
        let inside = unfold::page_html(article, words, contents.url);
        let date = article.date_modified().or(article.date_published());
        let date = date.map(|date| date.to_string()).unwrap_or_default();
        let integrity = |address: Option<String>| {
            let known = address.and_then(|address| contents.integrity.get(&address));
            known.cloned().unwrap_or_default()
        };
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("head > link[href]", |icon| {
                moved(icon, "href", contents.app)
            }))
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
                    meta.set_attribute("content", &contents.policy)?;
                    Ok(())
                }
            ))
            .append_element_content_handler(element!("head", |element| {
                element.append(&format!("<style data-baked>{}</style>", self.style), Html);
                element.append(&head(article, contents.url), Html);
                Ok(())
            }))
            .append_element_content_handler(element!("body", |body| {
                body.append(&linked_data(article, contents.url), Html);
                Ok(())
            }))
            .append_element_content_handler(element!(format!("#{}", MOUNT.id), |mount| {
                mount.set_attribute(MOUNT.article_id, article.id())?;
                mount.set_attribute(MOUNT.digest, &contents.digest)?;
                mount.set_attribute(MOUNT.date, &date)?;
                mount.set_attribute(MOUNT.worker, worker::NAME)?;
                mount.set_inner_content(&inside, Html);
                Ok(())
            }))
            .append_element_content_handler(element!("template[data-app]", |app| {
                // For the script that fetches the wasm, as a preload cannot have it: https://crbug.com/981419
                app.set_attribute("data-integrity", &integrity(app.get_attribute("data-wasm")))?;
                moved(app, "data-wasm", contents.app)
            }))
            .append_element_content_handler(element!(
                format!("template[{}]", MOUNT.words),
                |words| {
                    words.set_attribute("lang", article.lang())?;
                    if file.is_foreign {
                        words.set_attribute(MOUNT.foreign, "")?;
                    } else {
                        words.remove_attribute(MOUNT.foreign);
                    }
                    words.set_inner_content(&file.text, Text);
                    Ok(())
                }
            ))
            .append_element_content_handler(element!(JAVASCRIPT, |link| {
                link.set_attribute("integrity", &integrity(link.get_attribute("href")))?;
                moved(link, "href", contents.app)
            }));
        rewrite_str(&self.html, settings).map_err(|error| error.to_string())
    }
}

/// Puts the address of the app's folder before that of a file in it.
fn moved(element: &mut Element<'_, '_>, name: &str, app: &str) -> HandlerResult {
    if let Some(address) = element.get_attribute(name).filter(|_| !app.is_empty()) {
        let path = address.trim_start_matches("./");
        element.set_attribute(name, &format!("{app}{path}"))?;
    }
    Ok(())
}

/// The path that an address in the page names, if it is within the site's folder.
fn file_of_the_site(what: &str, address: &str) -> Result<String, String> {
    let path = address.trim_start_matches("./");
    let is_elsewhere = path.starts_with('/')
        || path.split('/').any(|part| part == "..")
        || path.contains(['?', '#', ':', '%', '\\']);
    if path.is_empty() || is_elsewhere {
        return Err(format!(
            "{what} is {address:?}; it must name a file in the site's own folder"
        ));
    }
    Ok(path.to_owned())
}
