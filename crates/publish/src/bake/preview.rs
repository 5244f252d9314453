//! The page of the preview, which editors open beside the article's.

use std::collections::BTreeSet;

use lol_html::html_content::ContentType::Html;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use serde_json::json;

use super::site::Site;

/// Its path in the site.
pub(super) const PAGE: &str = "preview.html";

/// The path of its script.
pub(super) const SCRIPT: &str = "preview/preview.js";

/// The path of the list of the site's files, for the preview, which cannot read a folder.
pub(super) const FILES: &str = "preview/files.json";

/// The paths of all files that a host needs, as a JSON array. Compressed copies are not needed.
pub(super) fn files(site: &Site) -> String {
    let paths = site.files().map(|(path, _)| path.to_string_lossy());
    let paths = paths.filter(|path| !path.ends_with(".br") && !path.ends_with(".gz"));
    let paths: BTreeSet<_> = paths.chain([FILES.into()]).collect();
    format!("{:#}\n", json!(paths))
}

/// The preview's page with the style and the policy of the article's page. A host sends that policy for every file, so
/// the preview must comply with it.
pub(super) fn page(html: &str, style: &str, policy: &str) -> Result<String, String> {
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("[data-baked]", |element| {
            element.remove();
            Ok(())
        }))
        .append_element_content_handler(element!(
            "meta[http-equiv=Content-Security-Policy]",
            |meta| {
                meta.set_attribute("content", policy)?;
                Ok(())
            }
        ))
        .append_element_content_handler(element!("head", |head| {
            head.append(&format!("<style data-baked>{style}</style>"), Html);
            Ok(())
        }));
    rewrite_str(html, settings).map_err(|error| error.to_string())
}
