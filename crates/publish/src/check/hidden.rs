//! Characters that nobody sees, and that make a value wrong.

use article::{Problem, ProblemKind};
use encoding_rs::WINDOWS_1252;

use super::character::{is_invisible, named, quoted};
use super::source::Source;

/// Such a character of a value.
pub(super) struct Hidden {
    /// The byte in the text of the value.
    pub(super) byte: usize,
    c: char,
    /// The text before it.
    before: String,
}

/// The hidden characters in the value that a problem is about: the first of each kind, in their order.
pub(super) fn hidden(problem: &Problem, source: &Source<'_>) -> Vec<Hidden> {
    let Some((text, is_wrong)) = suspect(problem, source) else {
        return Vec::new();
    };
    let mut hidden: Vec<Hidden> = Vec::new();
    for (byte, c) in text.char_indices().filter(|(_, c)| is_wrong(*c)) {
        if hidden.iter().all(|known| known.c != c) {
            let before = text.get(..byte).unwrap_or_default().to_owned();
            hidden.push(Hidden { byte, c, before });
        }
    }
    hidden
}

type IsWrong = fn(char) -> bool;

/// The value that a problem is about, and which characters may be what is wrong with it.
fn suspect<'a>(problem: &'a Problem, source: &'a Source<'_>) -> Option<(&'a str, IsWrong)> {
    let value = source.string(problem.path());
    Some(match problem.kind() {
        ProblemKind::ControlCharacter => (value?, |c| c.is_control() && c != '\n' && c != '\t'),
        ProblemKind::Empty => (value?, is_invisible),
        ProblemKind::NotAnId { found }
        | ProblemKind::NotALanguage { found }
        | ProblemKind::NotADate { found }
        | ProblemKind::NotALink { found }
        | ProblemKind::NotAWebAddress { found }
        | ProblemKind::NotASecureAddress { found }
        | ProblemKind::NotAnImagePath { found }
        | ProblemKind::NotAPhoneNumber { found }
        | ProblemKind::NotARegion { found }
        | ProblemKind::NotADoi { found }
        | ProblemKind::NotAPmid { found }
        | ProblemKind::NotAPmcid { found }
        | ProblemKind::UnknownWord { found, .. }
        | ProblemKind::UnknownKind { found, .. }
        | ProblemKind::UnknownReference { id: found }
        | ProblemKind::UnknownTerm { id: found } => (found, is_unlike_a_space),
        _ => return None,
    })
}

/// Whether it is invisible, or a space other than the one that everybody types.
fn is_unlike_a_space(c: char) -> bool {
    is_invisible(c) || c != ' ' && c.is_whitespace()
}

impl Hidden {
    /// What it is, and what to do about it.
    pub(super) fn advice(&self) -> String {
        let name = named(self.c);
        let place = match self.before.trim() {
            "" => String::new(),
            before => format!(" after {}", quoted(&ending(before))),
        };
        match meant(self.c) {
            Some(c) => format!("Write {c} in the place of {name}{place}."),
            None if !is_invisible(self.c) => {
                format!("Delete {name}{place}: it is another space than it looks.")
            }
            None if self.c.is_control() => {
                format!("Write a space or nothing in the place of {name}{place}: nobody sees it.")
            }
            None => format!("Delete {name}{place}: nobody sees it."),
        }
    }
}

/// The last words of a text, to show where something is.
fn ending(text: &str) -> String {
    const LONGEST: usize = 30;
    let skipped = text.chars().count().saturating_sub(LONGEST);
    let end: String = text.chars().skip(skipped).collect();
    if skipped > 0 {
        format!("…{end}")
    } else {
        end
    }
}

/// What a control character of the second set (C1) was in Windows-1252, before a program read it as
/// Latin-1.
fn meant(c: char) -> Option<char> {
    let byte = u8::try_from(u32::from(c)).ok()?;
    let byte = (0x80..0xa0).contains(&byte).then_some([byte])?;
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&byte);
    text.chars().next().filter(|c| !c.is_control())
}
