use unfold::text::{LanguageFile, lookup, misplaced};

use super::site::Site;
use crate::language::{ENGLISH, canonical_tag};

/// The words for an article in this language, from the site: the file for the longest prefix of its tag that has one,
/// or else English. Comments are left out, because readers need not download them.
pub(super) fn words(site: &Site, lang: &str) -> Result<LanguageFile, String> {
    let tag = canonical_tag(lang).unwrap_or_else(|| lang.to_owned());
    for known in lookup(&tag) {
        let file = format!("languages/{known}.txt");
        if site.get(&file).is_some() {
            let text = site.text(&file)?;
            if let Some(key) = misplaced(text) {
                let file = site.folder().join(file);
                let file = file.display();
                return Err(format!("{file} has no text for {key}, or not in its place"));
            }
            return Ok(LanguageFile {
                text: without_comments(text),
                is_foreign: false,
            });
        }
    }
    Ok(LanguageFile {
        text: without_comments(ENGLISH),
        is_foreign: lookup(&tag).last() != Some("en"),
    })
}

fn without_comments(text: &str) -> String {
    let lines = text.lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}
