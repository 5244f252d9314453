use article::Article;

use crate::browser;

/// Gives the page the article's title, language and direction. A baked page has them, and a translator may have changed
/// its language since.
pub(super) fn describe(article: &Article) {
    browser::describe_page(
        article.title(),
        article.lang(),
        article.direction().as_str(),
    );
}
