//! docs/heard.md: what was pressed and what was said, a section for each way of reading.

use std::{collections::BTreeMap, fmt::Write, fs, path::PathBuf};

use super::ways::{self, Way};
use crate::outcome::Outcome;

/// The width of the column of keys.
const KEYS: usize = 10;

/// Before the version of Orca.
const ORCA: &str = "The version of Orca is ";

const INTRODUCTION: &str = "\
This is what Orca, the screen reader of GNOME, says to somebody who reads the page in Firefox with the keyboard alone: \
on the left the key, on the right what is said, each utterance on a line.

The end-to-end tests whose names begin with `heard` press the same keys and fail if anything else is said. \
`UPDATE_FIXTURES=1 cargo xtask test e2e heard` writes this document anew; read the difference as somebody who hears it.

The page has a short article made for this purpose, `tests/e2e/articles/heard.json`, and not the default article: what is \
said then changes with the words, names, roles and states of the page, and not with every edit of the article. Orca's \
settings are those that it comes with, except that it does not speak the keys that are pressed, and does not read a page \
as soon as it is loaded. Its own words change from version to version, so the tests are skipped with another version; \
that of Firefox may differ.
";

/// A key and what was said.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) key: String,
    pub(super) said: Vec<String>,
}

/// One way of reading.
pub(super) type Section = Vec<Step>;

/// The document.
#[derive(Default)]
pub(super) struct Transcript {
    /// The version of Orca.
    pub(super) orca: String,
    sections: BTreeMap<String, Section>,
}

impl Transcript {
    /// Reads the document.
    pub(super) fn read() -> Outcome<Self> {
        Ok(Self::parse(&fs::read_to_string(file())?))
    }

    /// Puts this section in place of the old one.
    pub(super) fn write(orca: &str, way: &Way, section: Section) -> Outcome {
        let mut transcript = Self::read()?;
        transcript.orca = orca.to_owned();
        transcript.sections.insert(way.name.to_owned(), section);
        Ok(fs::write(file(), transcript.text())?)
    }

    /// What is said in this way of reading.
    ///
    /// # Errors
    ///
    /// When the document has other keys.
    pub(super) fn section(&self, way: &Way) -> Outcome<&Section> {
        let keys = way.keys.iter().map(|key| key.name);
        self.sections
            .get(way.name)
            .filter(|section| section.iter().map(|step| step.key.as_str()).eq(keys))
            .ok_or_else(|| {
                format!(
                    "docs/heard.md does not have the keys of {:?}: write it anew with UPDATE_FIXTURES=1",
                    way.name
                )
                .into()
            })
    }

    fn parse(document: &str) -> Self {
        let mut transcript = Self::default();
        let mut section = None;
        let mut is_inside = false;
        for line in document.lines() {
            if let Some(version) = line.strip_prefix(ORCA) {
                transcript.orca = version.trim_end_matches('.').to_owned();
            } else if let Some(title) = line.strip_prefix("## ") {
                section = Some(transcript.sections.entry(name(title)).or_default());
            } else if line.starts_with("```") {
                is_inside = !is_inside;
            } else if let (true, Some(section)) = (is_inside, section.as_deref_mut()) {
                let (key, said) = line.split_at_checked(KEYS).unwrap_or((line, ""));
                if !key.trim().is_empty() {
                    section.push(Step {
                        key: key.trim().to_owned(),
                        said: Vec::new(),
                    });
                }
                if let (false, Some(step)) = (said.is_empty(), section.last_mut()) {
                    step.said.push(said.to_owned());
                }
            }
        }
        transcript
    }

    fn text(&self) -> String {
        let mut text = format!("# Heard\n\n{INTRODUCTION}\n{ORCA}{}.\n", self.orca);
        for way in ways::all() {
            let steps = self.sections.get(way.name).map(Vec::as_slice);
            let steps: String = steps.unwrap_or_default().iter().map(Step::text).collect();
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "\n## {}\n\n{}\n\n```text\n{steps}```\n",
                title(way.name),
                way.about
            );
        }
        text
    }
}

impl Step {
    fn text(&self) -> String {
        if self.said.is_empty() {
            return format!("{}\n", self.key);
        }
        let keys = [self.key.as_str()].into_iter().chain(std::iter::repeat(""));
        self.said
            .iter()
            .zip(keys)
            .map(|(said, key)| format!("{key:KEYS$}{said}\n"))
            .collect()
    }
}

/// The name with a capital.
fn title(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn name(title: &str) -> String {
    title.to_ascii_lowercase()
}

fn file() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/heard.md"))
}

#[cfg(test)]
mod tests {
    use super::{Transcript, ways};

    fn step(key: &str, said: &[&str]) -> super::Step {
        super::Step {
            key: key.into(),
            said: said.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let way = ways::all().remove(0);
        let section = || {
            vec![
                step("Numpad +", &["Title heading level 1.", "A line."]),
                step("a", &[]),
                step("Shift+B", &["``` button"]),
            ]
        };
        let mut transcript = Transcript {
            orca: "43.1".into(),
            ..Transcript::default()
        };
        transcript.sections.insert(way.name.into(), section());
        let again = Transcript::parse(&transcript.text());
        assert_eq!(again.orca, "43.1");
        assert_eq!(again.sections.get(way.name), Some(&section()));
    }
}
