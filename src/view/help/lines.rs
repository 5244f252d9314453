use article::Article;

use super::{entry::HelpEntry, everywhere::everywhere};

/// The article's own help lines, or those of the page where it names none.
pub(crate) fn lines_of(article: &Article) -> Vec<HelpEntry> {
    if article.help().is_empty() {
        return everywhere();
    }
    article.help().iter().map(HelpEntry::from).collect()
}
