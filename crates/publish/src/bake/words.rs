use std::path::Path;

use unfold::text::{lookup, misplaced};

use super::files::read;
use crate::language::{ENGLISH, canonical_tag};

/// The interface's words in one language.
pub(super) struct LanguageFile {
    /// The file without its comments, which readers need not download.
    pub(super) text: String,
    /// Whether it is in another language than the article.
    pub(super) is_foreign: bool,
}

/// The words for an article in this language, from the site's folder: the file for its tag, or for as much of the tag's
/// beginning as there is a file for, or else English.
pub(super) fn words(folder: &Path, lang: &str) -> Result<LanguageFile, String> {
    let tag = canonical_tag(lang).unwrap_or_else(|| lang.to_owned());
    for known in lookup(&tag) {
        let file = folder.join("languages").join(format!("{known}.txt"));
        if file.is_file() {
            let text = read(&file)?;
            if let Some(key) = misplaced(&text) {
                let file = file.display();
                return Err(format!("{file} has no text for {key}, or not in its place"));
            }
            return Ok(LanguageFile {
                text: without_comments(&text),
                is_foreign: false,
            });
        }
    }
    let is_foreign = lookup(&tag).last() != Some("en");
    if is_foreign {
        println!("The page's own words are in English: languages/ has no file for \"{lang}\".");
    }
    Ok(LanguageFile {
        text: without_comments(ENGLISH),
        is_foreign,
    })
}

fn without_comments(text: &str) -> String {
    let lines = text.lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}
