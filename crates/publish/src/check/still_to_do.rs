//! The list of what a draft lacks, which an import writes at its head.

use super::finding::{Advice, Finding, Severity};
use super::source::Source;
use crate::draft::STILL_TO_DO;

/// The note on a draft in Markdown whose list is still there.
pub(super) fn finding(text: &str) -> Option<Finding> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.find(STILL_TO_DO)?;
    let list = text.get(start..)?;
    let list = list.split_once("-->").map_or(list, |(list, _)| list);
    let count = list.lines().filter(|line| line.starts_with("- ")).count();
    Some(Finding {
        severity: Severity::Note,
        place: Some(Source::of(text).place_at(start)),
        path: String::new(),
        message: match count {
            0 => "the head of the list of what is still to do is here".to_owned(),
            1 => "the list of what is still to do has one item".to_owned(),
            count => format!("the list of what is still to do has {count} items"),
        },
        advice: Some(Advice::say(
            "Do what each item says, and delete it; at the end delete the comment, from <!-- to -->.",
        )),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::source::Place;

    #[test]
    fn a_list_that_is_left_in_a_draft_is_noted() {
        let draft = "---\ntitle: A\n---\n\n<!-- Still to do:\n- `author`: who?\n- `lang`: en?\n-->\n\n- an item\n";
        let found = finding(draft).unwrap();
        assert_eq!(found.place, Some(Place { line: 5, column: 1 }));
        assert!(found.message.ends_with("has 2 items"), "{}", found.message);
        assert_eq!(finding("---\ntitle: A\n---\n\nStill to do: sleep.\n"), None);
    }
}
