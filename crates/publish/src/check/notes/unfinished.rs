//! What a first article or a draft left for an editor to replace.

use article::Words;

use super::subject::{Remark, Subject};
use crate::check::character::quoted;
use crate::check::finding::{Advice, Finding};
use crate::draft::NOBODY;

/// The first article, whose texts in brackets say what to write in their place.
const TEMPLATE: &str = include_str!("../../new.md");

/// The description of a first article.
const DESCRIPTION: &str = "[Say in one sentence";

/// How the text that typesetters fill pages with begins.
const FILLER: [&str; 2] = ["Lorem ipsum", "lorem ipsum"];

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let placeholders = placeholders();
    subject.on_words(|words| remark(words, &placeholders))
}

/// What is unfinished in the texts of an article, a sentence each.
pub(in crate::check) fn sentences(words: &[Words]) -> Vec<String> {
    let placeholders = placeholders();
    let found = words.iter().filter_map(|words| {
        let remark = remark(words, &placeholders)?;
        Some(format!("{}: {}", words.path, remark.message))
    });
    found.collect()
}

fn remark(words: &Words, placeholders: &[&str]) -> Option<Remark> {
    let text = words.text.as_str();
    if text == NOBODY {
        return Some(Remark {
            byte: 0,
            message: "nobody is named as the author".to_owned(),
            advice: Advice::say("Say who wrote it."),
        });
    }
    if let Some(byte) = filler(text) {
        return Some(Remark {
            byte,
            message: "this is a text that only fills the page".to_owned(),
            advice: Advice::say("Write what readers should read here, or delete it."),
        });
    }
    if !text.contains('[') {
        return None;
    }
    let known = placeholders.iter().filter_map(|start| text.find(start));
    // Titles of sources in another language stand in brackets.
    let is_source = words.path.starts_with("references[");
    let byte = known
        .min()
        .or_else(|| (!is_source && is_in_brackets(text)).then_some(0))?;
    Some(Remark {
        byte,
        message: format!("{} is still to be replaced", quoted(text.get(byte..)?)),
        advice: Advice::say(
            "Write in its place what it says, without the brackets, or delete it; nobody but you should read it.",
        ),
    })
}

fn filler(text: &str) -> Option<usize> {
    FILLER.iter().find_map(|words| text.find(words))
}

/// The placeholders of a first article, each up to its first sign that an editor may have changed.
fn placeholders() -> Vec<&'static str> {
    let starts = TEMPLATE.match_indices('[');
    let found = starts.filter_map(|(start, _)| {
        let rest = TEMPLATE.get(start..)?;
        let end = rest.get(1..)?.find(['[', ']', ',', ':', '.', '?'])? + 1;
        let placeholder = rest.get(..end)?.trim_end();
        // A citation or the word of a term is no placeholder.
        let is_sentence = placeholder.chars().nth(1).is_some_and(char::is_uppercase);
        is_sentence.then_some(placeholder)
    });
    found.chain([DESCRIPTION]).collect()
}

/// Whether a whole text stands in one pair of brackets, as in "[to be written]".
fn is_in_brackets(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', '?', '!', ':']);
    let inside = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    inside.is_some_and(|inside| inside.contains(' ') && !inside.contains(['[', ']']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_editor_has_not_replaced_is_noted() {
        for (path, text, expected) in [
            ("title", "[A heading that names the first claim]", Some(0)),
            (
                "a",
                "Light helps. [The claim, as it is usually made.]",
                Some(13),
            ),
            (
                "a",
                "[Explain it in plain words, and name the source of each number].",
                Some(0),
            ),
            ("a", "[The glossary explains a word such as ", Some(0)),
            ("references[0].title", "[Title of the source]", Some(0)),
            (
                "description",
                "[Say in one sentence what the article is about.]",
                Some(0),
            ),
            ("a", "[to be written].", Some(0)),
            ("author.name", "Author not yet named", Some(0)),
            ("a", "Lorem ipsum dolor sit amet.", Some(0)),
            ("references[0].title", "[Effects of light on mood].", None),
            ("a", "“[They] slept better”, said the authors [sic].", None),
            ("a", "[…]", None),
            ("a", "[1] and [2]", None),
            ("a", "[CI 1 to 2] or [CI 3 to 4]", None),
            ("title", "The claim, as it is usually made", None),
        ] {
            let words = Words {
                path: path.to_owned(),
                text: text.to_owned(),
                is_rich: false,
            };
            let found = remark(&words, &placeholders()).map(|remark| remark.byte);
            assert_eq!(found, expected, "{text}");
        }
    }
}
