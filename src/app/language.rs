use crate::{
    browser::{self, MountPoint},
    load,
    text::{LanguageFile, Words},
};

/// The words that the page has.
pub(super) fn words_of_page(page: &MountPoint) -> &'static Words {
    let file = LanguageFile {
        text: page.words.clone(),
        is_foreign: page.is_foreign,
    };
    Words::new(&page.lang, file, browser::region_name)
}

/// The words for an article in this language: the page's, if the page is in it, or else the site's. If the site has
/// none that fit, those of the page have to do.
pub(super) async fn words_for(lang: &str, page: &MountPoint) -> &'static Words {
    if lang == page.lang {
        return words_of_page(page);
    }
    let file = load::language(lang).await;
    let file = file.unwrap_or_else(|| LanguageFile {
        text: page.words.clone(),
        is_foreign: true,
    });
    Words::new(lang, file, browser::region_name)
}
