//! The page as plain text: `unfold export` to a text file.

use html2text::config;
use lol_html::{RewriteStrSettings, element, html_content::ContentType::Text, rewrite_str};

/// What leads through the page, or says what other words there say. Drawings are told in words.
const NOT_TEXT: &str = ".page-skip, .page-side, .page-to-top, .masthead-notice, .short-version-link, .panel, .keep, \
     summary, .help-line a[href='#help'], .reference-numbers, .references-back, .chart-plot, .chart-data, \
     .cite-this details, #_said, #_copy-words";

/// What stands apart on the page by its place alone.
const APART: &str = ".help-region, .help-name, .help-ways a, .help-hours";

/// Lines are as long as their paragraphs, so that text that is pasted elsewhere has no line breaks of ours.
const WIDTH: usize = 1_000_000;

/// The text of a page that [`super::single_file`] made, with the addresses of its links to other sites.
///
/// # Errors
/// A sentence, if it is no HTML.
pub fn plain_text(page: &str) -> Result<String, String> {
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(NOT_TEXT, |element| {
            element.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("a[href^=http]", |link| {
            let address = link.get_attribute("href").unwrap_or_default();
            link.append(&format!(" ({address})"), Text);
            Ok(())
        }))
        .append_element_content_handler(element!(APART, |part| {
            part.append(".", Text);
            Ok(())
        }))
        // html2text leaves captions out. A paragraph in a table stands before it:
        // https://html.spec.whatwg.org/multipage/parsing.html#foster-parent
        .append_element_content_handler(element!("caption", |caption| {
            caption.set_tag_name("p")?;
            Ok(())
        }))
        // html2text knows only terms that stand in their list themselves.
        .append_element_content_handler(element!("a, sup, dl > div", |element| {
            element.remove_and_keep_content();
            Ok(())
        }));
    let words = rewrite_str(page, settings).map_err(|error| error.to_string())?;
    config::plain_no_decorate()
        .string_from_read(words.as_bytes(), WIDTH)
        .map_err(|error| error.to_string())
}
