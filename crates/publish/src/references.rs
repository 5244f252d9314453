//! The sources of an article from the files of reference managers.
//!
//! - `bibtex`, `ris` and `csl`: what is read of each format;
//! - `source`: a source that was found, and where;
//! - `usable`: a source as the model reads it, without the fields that it refuses;
//! - `merge`: sources into an article;
//! - `links`: links to sources as citations.
//!
//! Nothing is dropped silently: what is not carried over is noted with its place.

mod bibtex;
mod csl;
mod links;
mod merge;
mod ris;
mod source;
mod usable;

use std::fs;
use std::path::Path;

use markdown::Node;

use crate::check;
use source::Source;

pub(crate) use links::cite;

/// The sources of some files, in their order.
#[derive(Default)]
pub(crate) struct Sources {
    sources: Vec<Source>,
    notes: Vec<String>,
}

impl Sources {
    /// Reads files in BibTeX, RIS or CSL-JSON, by their names.
    ///
    /// # Errors
    /// A sentence, if a file cannot be read or is not in its format.
    pub(crate) fn read(files: &[String]) -> Result<Self, String> {
        let mut read = Self::default();
        for file in files {
            let bytes = fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))?;
            let text = check::text(&bytes).map_err(|message| format!("{file}: {message}"))?;
            let ending = Path::new(file).extension().unwrap_or_default();
            let ending = ending.to_ascii_lowercase();
            let found = match ending.to_str() {
                Some("bib") => bibtex::read(text).map(|(sources, broken)| {
                    let broken = broken.into_iter();
                    let told =
                        broken.map(|entry| format!("{file}:{entry}; this entry is left out"));
                    read.notes.extend(told);
                    sources
                }),
                Some("ris") => ris::read(text),
                Some("json") => csl::read(text),
                _ => {
                    return Err(format!(
                        "the name of {file} does not end in .bib, .ris or .json"
                    ));
                }
            };
            let found = found.map_err(|message| format!("{file}:{message}"))?;
            if found.is_empty() {
                read.notes.push(format!("{file}: no sources in it"));
            }
            for source in found {
                let (source, notes) = usable::usable(source);
                let notes = notes.into_iter();
                let place = format!("{file}:{}: `{}`", source.line, source.key);
                read.notes
                    .extend(notes.map(|note| format!("{place}: {note}")));
                read.sources.push(source.of(&place));
            }
        }
        Ok(read)
    }

    /// Whether there is nothing to add or to report.
    pub(crate) fn is_empty(&self) -> bool {
        self.sources.is_empty() && self.notes.is_empty()
    }

    /// Adds the sources to an article. Returns a sentence for everything that an editor should know.
    pub(crate) fn add_to(self, article: &mut Node) -> Vec<String> {
        let mut notes = self.notes;
        notes.extend(merge::merge(article, self.sources));
        notes
    }
}
