use article::Article;

use crate::browser;

/// Sets the page's title, language and direction from the article. Not needed on a baked page, whose language a
/// translator may have changed.
pub(super) fn describe(article: &Article) {
    browser::describe_page(
        article.title(),
        article.lang(),
        article.direction().as_str(),
    );
}
