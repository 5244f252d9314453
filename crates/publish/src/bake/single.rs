//! The page in one file that needs no other: `unfold export` to HTML.

use std::borrow::Cow;

use base64::{Engine, prelude::BASE64_STANDARD};
use lol_html::{RewriteStrSettings, element, html_content::ContentType::Html, rewrite_str};
use unfold::marks::MOUNT;

use super::fill::{FillError, fill};
use super::site::{PAGE, Site};

/// What the file may do: show its own style and pictures.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// What needs the app or another file. The classes are those that `style/components/without-app.css` hides.
const NEEDS_MORE: &str = "script, template, noscript, link, button, [hidden], .tools-button, .tools-here, .part-copy, \
     .cite-this-copy, .masthead-offers, .fold-all, .appointment-make, .appointment-form";

/// A file that opens from disk: the page with this article, in JSON, without scripts and with every section open.
/// `picture` gives the bytes of a picture by its path, if it exists; a missing picture keeps its path.
///
/// # Errors
/// See [`FillError`].
pub fn single_file(
    mut site: Site,
    article: Vec<u8>,
    picture: impl Fn(&str) -> Option<Vec<u8>>,
) -> Result<String, FillError> {
    fill(&mut site, Some(article), None)?;
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(NEEDS_MORE, |element| {
            element.remove();
            Ok(())
        }))
        .append_element_content_handler(element!(
            "meta[http-equiv=Content-Security-Policy]",
            |meta| {
                meta.replace(
                    &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"),
                    Html,
                );
                Ok(())
            }
        ))
        // Closed sections would not be printed.
        .append_element_content_handler(element!("section > details", |section| {
            section.set_attribute("open", "")?;
            Ok(())
        }))
        .append_element_content_handler(element!(format!("#{}", MOUNT.id), |mount| {
            for name in [
                MOUNT.article,
                MOUNT.article_id,
                MOUNT.digest,
                MOUNT.date,
                MOUNT.worker,
            ] {
                mount.remove_attribute(name);
            }
            Ok(())
        }))
        .append_element_content_handler(element!("img[src]", |image| {
            let path = image.get_attribute("src").unwrap_or_default();
            if let Some(bytes) = picture(&path) {
                image.set_attribute("src", &data_url(&path, &bytes))?;
            }
            Ok(())
        }));
    let page = rewrite_str(site.text(PAGE)?, settings);
    Ok(page.map_err(|error| error.to_string())?)
}

/// <https://datatracker.ietf.org/doc/html/rfc2397>
fn data_url(path: &str, bytes: &[u8]) -> String {
    let extension = path.rsplit('.').next().unwrap_or_default();
    let kind = match extension.to_ascii_lowercase().as_str() {
        "svg" => Cow::from("svg+xml"),
        "jpg" => Cow::from("jpeg"),
        other => Cow::from(other.to_owned()),
    };
    format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(bytes))
}
