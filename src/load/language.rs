use super::limits::LIMITS;
use crate::{
    browser,
    text::{is_whole, lookup},
};

const ENGLISH: &str = "en";

/// Loads the interface's words for a language tag: the file for the longest prefix of the tag that has one, or else the
/// English one. Also returns whether it is in a language other than the tag's.
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
