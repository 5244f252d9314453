use article::{Article, Rejection};

use super::LoadError;

/// The article in an answer's body.
///
/// # Errors
/// [`LoadError::WebPage`] where the host sent a page instead, as many do for any address that they do not know;
/// otherwise why the bytes are not an article.
pub fn decode(content_type: &str, bytes: &[u8]) -> Result<Article, LoadError> {
    Article::from_json(bytes).map_err(|rejection| match rejection {
        Rejection::Syntax { .. } if is_web_page(content_type, bytes) => LoadError::WebPage,
        rejection => LoadError::Rejected(rejection),
    })
}

fn is_web_page(content_type: &str, bytes: &[u8]) -> bool {
    let content_type = content_type.trim_start().to_ascii_lowercase();
    content_type.starts_with("text/html")
        || content_type.starts_with("application/xhtml+xml")
        || bytes.trim_ascii_start().starts_with(b"<")
}
