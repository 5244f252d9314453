use super::limits::LIMITS;
use crate::{
    browser,
    text::{LanguageFile, is_whole, lookup},
};

const ENGLISH: &str = "en";

/// Loads the interface's words for a language tag: the file for the longest prefix of the tag that has one, or else the
/// English one.
pub async fn language(tag: &str) -> Option<LanguageFile> {
    let tag = browser::canonical_tag(tag).unwrap_or_default();
    for known in lookup(&tag) {
        if let Some(text) = text(known).await {
            return Some(LanguageFile {
                text,
                is_foreign: false,
            });
        }
        if known == ENGLISH {
            return None;
        }
    }
    Some(LanguageFile {
        text: text(ENGLISH).await?,
        is_foreign: true,
    })
}

async fn text(language: &str) -> Option<String> {
    let address = format!("languages/{language}.txt");
    let fetched = browser::fetch(&address, LIMITS, |_| {}).await.ok()?;
    let text = String::from_utf8(fetched.bytes).ok()?;
    is_whole(&text).then_some(text)
}
