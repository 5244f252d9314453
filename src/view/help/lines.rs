use article::Article;

use super::{entry::HelpEntry, everywhere::everywhere};

/// The article's help lines, or the built-in ones if it has none.
pub(crate) fn lines_of(article: &Article) -> Vec<HelpEntry> {
    if article.help().is_empty() {
        return everywhere();
    }
    article.help().iter().map(HelpEntry::from).collect()
}
