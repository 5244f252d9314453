//! Footnotes that only cite, which are citations in their places.

use crate::slip::Slip;

/// The footnotes of a text.
#[derive(Default)]
pub(super) struct Footnotes(Vec<Footnote>);

struct Footnote {
    at: usize,
    label: String,
    /// The keys that it cites, as a citation has them.
    keys: String,
    is_read: bool,
}

impl Footnotes {
    /// Takes them out of the text from this byte on, which keeps its length.
    pub(super) fn take(text: &mut String, start: usize) -> Self {
        let mut found: Vec<Footnote> = Vec::new();
        let mut at = start;
        let mut is_fenced = false;
        for line in text.get(start..).unwrap_or_default().split_inclusive('\n') {
            let words = line.trim();
            if words.starts_with("```") || words.starts_with("~~~") {
                is_fenced = !is_fenced;
            }
            if let Some((label, keys)) = cited(words).filter(|_| !is_fenced) {
                found.push(Footnote {
                    at: at + line.len() - line.trim_start().len(),
                    label: label.to_owned(),
                    keys,
                    is_read: false,
                });
            }
            at += line.len();
        }
        for footnote in &found {
            let line = text.get(footnote.at..).and_then(|rest| rest.lines().next());
            let length = line.unwrap_or_default().trim_end().len();
            text.replace_range(footnote.at..footnote.at + length, &" ".repeat(length));
        }
        Self(found)
    }

    /// The keys that one cites.
    pub(super) fn read(&mut self, label: &str) -> Option<String> {
        let footnote = self.0.iter_mut().find(|one| one.label == label)?;
        footnote.is_read = true;
        Some(footnote.keys.clone())
    }

    /// Those that nothing in the text leads to.
    pub(super) fn unread(&self) -> impl Iterator<Item = Slip> {
        let unread = self.0.iter().filter(|footnote| !footnote.is_read);
        unread.map(|Footnote { at, label, .. }| {
            let message = format!("no [^{label}] in the text leads to this footnote; write it where the source is cited, or leave the footnote out");
            Slip::new(*at, message)
        })
    }
}

/// The label of a footnote that has nothing but citations, and their keys.
fn cited(line: &str) -> Option<(&str, String)> {
    let (label, mut rest) = line.strip_prefix("[^")?.split_once("]:")?;
    let mut keys = Vec::new();
    rest = rest.trim_start();
    while let Some(citation) = rest.strip_prefix("[@") {
        let (cited, after) = citation.split_once(']')?;
        keys.push(cited);
        rest = after.trim_start();
    }
    let is_all = rest.is_empty() || rest == ".";
    (is_all && !keys.is_empty()).then(|| (label, keys.join("; @")))
}
