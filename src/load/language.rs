use super::limits::LIMITS;
use crate::{
    browser,
    text::{is_whole, lookup},
};

const ENGLISH: &str = "en";

/// Loads the file of the interface's words for a language tag, or for as much of its beginning as there is a file for,
/// or else that of English. With it comes whether it is in another language than the tag's.
pub async fn language(tag: &str) -> Option<(String, bool)> {
    let tag = browser::canonical_tag(tag).unwrap_or_default();
    for known in lookup(&tag) {
        if let Some(file) = file(known).await {
            return Some((file, false));
        }
        if known == ENGLISH {
            return None;
        }
    }
    Some((file(ENGLISH).await?, true))
}

async fn file(language: &str) -> Option<String> {
    let address = format!("languages/{language}.txt");
    let fetched = browser::fetch(&address, LIMITS, |_| {}).await.ok()?;
    let file = String::from_utf8(fetched.bytes).ok()?;
    is_whole(&file).then_some(file)
}
