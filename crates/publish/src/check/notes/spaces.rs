//! Words that run together, because there is no space between two pieces of a text.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use jsonc_parser::ast::Value;

use super::subject::{Remark, Subject};
use crate::check::character::quoted;
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    let texts = subject.inspection.pieces.iter();
    let found = texts.flat_map(|path| {
        let pieces = match subject.source.value(path) {
            Some(Value::Array(list)) => list.elements.as_slice(),
            _ => &[],
        };
        in_text(pieces).into_iter().map(move |(index, remark)| {
            let path = format!("{path}[{index}]");
            subject.remark(&path, remark)
        })
    });
    found.collect()
}

/// The pieces that run together with what is before them.
fn in_text(pieces: &[Value<'_>]) -> Vec<(usize, Remark)> {
    let mut found = Vec::new();
    let mut before = String::new();
    let mut is_cited = false;
    for (index, piece) in pieces.iter().enumerate() {
        let Some(words) = words(piece) else {
            is_cited = true;
            continue;
        };
        if run_together(&before, &words) {
            let citation = if is_cited { "the citation after " } else { "" };
            let remark = Remark {
                byte: 0,
                message: format!(
                    "there is no space between {citation}{} and {}",
                    quoted(last_word(&before)),
                    quoted(first_word(&words))
                ),
                advice: Advice::say(
                    "Write a space at the end of one or at the beginning of the other.",
                ),
            };
            found.push((index, remark));
        }
        before = words;
        is_cited = false;
    }
    found
}

/// The words of a piece; `None` for a citation, which is a number beside the word before it.
fn words(piece: &Value<'_>) -> Option<String> {
    match piece {
        Value::StringLit(text) => Some(text.value.clone().into_owned()),
        Value::Array(pieces) => Some(pieces.elements.iter().filter_map(words).collect()),
        Value::Object(kind) => {
            let inside = ["em", "strong", "link", "term", "text"]
                .iter()
                .find_map(|key| kind.get(key));
            words(&inside?.value)
        }
        _ => Some(String::new()),
    }
}

fn run_together(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    let is_end = last.is_alphanumeric() || ".,;:!?)]%”»…؟،؛".contains(last);
    is_end
        && first.is_alphanumeric()
        && has_spaces(last)
        && has_spaces(first)
        // As in CO and 2.
        && !after.chars().all(char::is_numeric)
        // The plural of a term that is explained.
        && !matches!(first_word(after), "s" | "es")
        && !(is_joined_script(first) && (is_short(last_word(before)) || is_short(first_word(after))))
}

/// Whether the script of a character puts spaces between words.
fn has_spaces(c: char) -> bool {
    let script = CodePointMapData::<Script>::new().get(c);
    !matches!(
        script,
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Bopomofo
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
    )
}

/// Whether the script writes articles, prepositions and pronouns as one word with others.
fn is_joined_script(c: char) -> bool {
    let script = CodePointMapData::<Script>::new().get(c);
    matches!(script, Script::Arabic | Script::Hebrew | Script::Syriac)
}

fn is_short(word: &str) -> bool {
    word.chars().count() <= 3
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric());
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

fn last_word(text: &str) -> &str {
    text.split_whitespace().next_back().unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::source::Source;

    fn check(pieces: &str, expected: &[&str]) {
        let source = Source::of(pieces);
        let Some(Value::Array(list)) = source.value("") else {
            panic!("{pieces}")
        };
        let found: Vec<String> = in_text(&list.elements)
            .into_iter()
            .map(|(index, remark)| format!("{index} {}", remark.message))
            .collect();
        assert_eq!(found, expected, "{pieces}");
    }

    #[test]
    fn words_that_run_together_are_noted() {
        check(
            r#"["See", {"em": "this"}, "now", {"link": {"href": "https://example.org", "text": "here"}}, "and"]"#,
            &[
                "1 there is no space between “See” and “this”",
                "2 there is no space between “this” and “now”",
                "3 there is no space between “now” and “here”",
                "4 there is no space between “here” and “and”",
            ],
        );
        check(
            r#"["It may help.", {"cite": "r"}, "Others differ."]"#,
            &["2 there is no space between the citation after “help.” and “Others”"],
        );
        check(
            r#"["A", {"term": {"id": "t", "text": "word"}}, {"strong": ["and ", {"em": "more"}]}]"#,
            &[
                "1 there is no space between “A” and “word”",
                "2 there is no space between “word” and “and”",
            ],
        );
    }

    #[test]
    fn words_that_belong_together_are_not_noted() {
        for pieces in [
            r#"["See ", {"em": "this"}, " now"]"#,
            r#"["(", {"em": "in vitro"}, ")"]"#,
            r#"[{"em": "N"}, "-methyl"]"#,
            r#"["two ", {"term": "placebo"}, "s"]"#,
            r#"["“", {"em": "yes"}, "”"]"#,
            r#"["l’", {"em": "effet"}]"#,
            r#"["研究", {"em": "結果"}, "です"]"#,
            r#"["ผล", {"em": "ดี"}, "มาก"]"#,
            r#"["و", {"em": "العلاج"}, "ها"]"#,
            r#"["It may help", {"cite": "r"}, ", or not."]"#,
            r#"["It may help.", {"cite": "r"}, {"cite": "s"}]"#,
            r#"[{"cite": "r"}, "Words"]"#,
            r#"["", "Words"]"#,
        ] {
            check(pieces, &[]);
        }
    }
}
