use super::limits::LIMITS;
use crate::{browser, text::is_whole};

/// Loads the file of the interface's words for a language tag, or for as much of its beginning as there is a file for,
/// or else that of English. With it comes whether it is in another language than the tag's.
/// <https://www.rfc-editor.org/rfc/rfc4647#section-3.4>
pub async fn language(tag: &str) -> Option<(String, bool)> {
    let tag = browser::canonical_tag(tag).unwrap_or_default();
    let mut known = tag.as_str();
    let mut is_foreign = false;
    loop {
        let address = format!("languages/{known}.txt");
        let fetched = browser::fetch(&address, LIMITS, |_| {}).await;
        let file = fetched
            .ok()
            .and_then(|fetched| String::from_utf8(fetched.bytes).ok());
        if let Some(file) = file.filter(|file| is_whole(file)) {
            return Some((file, is_foreign));
        }
        known = match known.rsplit_once('-') {
            Some((shorter, _)) => shorter,
            None if known == "en" => return None,
            None => {
                is_foreign = true;
                "en"
            }
        };
    }
}
