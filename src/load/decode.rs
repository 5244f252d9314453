use article::{Article, Rejection};

use super::error::LoadError;

/// Decodes an article from a response body.
///
/// # Errors
/// [`LoadError::WebPage`] if the body is a web page, which many hosts send for unknown addresses; otherwise
/// [`LoadError::Rejected`].
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

#[cfg(test)]
mod tests {
    use super::*;

    /// `expected` is the article's title or the failure.
    fn check(content_type: &str, body: &str, expected: &str) {
        let actual = match decode(content_type, body.as_bytes()) {
            Ok(article) => article.title().to_owned(),
            Err(error) => format!("{:?}", error.failure()),
        };
        assert_eq!(actual, expected, "{content_type}: {body}");
    }

    #[test]
    fn a_body_decodes_to_an_article_or_a_failure() {
        let hello = include_str!("../../tests/fixtures/hello/article.json");
        for (content_type, body, expected) in [
            ("application/json", hello, "Hello"),
            // Simple hosts may send the wrong type for a good file.
            ("text/html", hello, "Hello"),
            ("", hello, "Hello"),
            ("text/html; charset=utf-8", "not found", "WebPage"),
            ("Text/HTML", "", "WebPage"),
            ("application/json", "\n <!doctype html>", "WebPage"),
            ("application/json", "{\"format\": 1,", "Damaged"),
            ("application/json", "", "Damaged"),
            ("application/json", "{}", "Invalid"),
            (
                "application/json",
                "{\"format\": 2}",
                "NewerFormat { found: 2, known: 1 }",
            ),
        ] {
            check(content_type, body, expected);
        }
    }
}
