//! Why a file is not JSON, in an editor's words.

mod common;
mod control;
mod explanation;
mod other;
mod quotes;
mod repairs;

use super::character::{is_invisible, named};
use control::control;
pub(super) use explanation::{Explanation, Repair};
use quotes::{is_quote, quote, unended};

/// Why a text is not JSON. It has the parser's message unless more is known.
/// `line` and `column` are those of the parser.
pub(super) fn explained(text: &str, line: usize, column: usize, message: &str) -> Explanation {
    let error = offset(text, line, column);
    other::explanation(text)
        .or_else(|| explanation(text, error))
        .or_else(|| common::explanation(text, error, message))
        .unwrap_or_else(|| Explanation {
            offset: error,
            message: message.to_owned(),
            advice: None,
            repairs: Vec::new(),
        })
}

/// The byte at a place as the model's parser counts it: lines end with a line feed, and the first
/// column may be 0, for the end of the line before.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut lines = text.split_inclusive('\n');
    let before = lines.by_ref().take(line.saturating_sub(1)).map(str::len);
    let start: usize = before.sum();
    let Some(index) = column.checked_sub(1) else {
        return start.saturating_sub(1);
    };
    let line = lines.next().unwrap_or_default();
    let within = line.char_indices().nth(index).map(|(offset, _)| offset);
    start + within.unwrap_or(line.len())
}

/// Goes through the file up to the error, and looks for a character that cannot be where it is.
fn explanation(text: &str, error: usize) -> Option<Explanation> {
    let mut start_of_string = None;
    let mut last_string = 0..0;
    let mut is_escaped = false;
    for (offset, c) in text.char_indices() {
        let Some(start) = start_of_string else {
            match c {
                _ if offset > error => break,
                // The parser did not expect it, wherever it ends.
                '"' if offset == error => break,
                '"' => start_of_string = Some(offset),
                _ if is_quote(c) => return Some(quote(text, offset, c)),
                _ if is_out_of_place(c) => return Some(out_of_place(offset, c)),
                _ => {}
            }
            continue;
        };
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => {
                last_string = start..offset;
                start_of_string = None;
            }
            '\0'..' ' => {
                return unended(text, start..offset)
                    .or_else(|| Some(control(text, start, offset, c)));
            }
            _ => {}
        }
    }
    if let Some(start) = start_of_string {
        return unended(text, start..text.len());
    }
    // The error comes right after a string that may have been meant to end earlier.
    let between = text.get(last_string.end + 1..error)?;
    between
        .trim()
        .is_empty()
        .then(|| unended(text, last_string))?
}

/// Outside strings, JSON has only ASCII.
fn is_out_of_place(c: char) -> bool {
    !c.is_ascii() || c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

fn out_of_place(offset: usize, c: char) -> Explanation {
    let looks_like_nothing = is_invisible(c) || c.is_whitespace();
    let here = offset..offset + c.len_utf8();
    let repair = match u32::from(c) {
        _ if looks_like_nothing => Some(Repair::new(here, "")),
        // A sign of a keyboard, as wide as a letter of Chinese.
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).map(|sign| Repair::new(here, sign)),
        _ => None,
    };
    Explanation {
        offset,
        message: format!("{} can only be inside a string", named(c)),
        advice: Some(if looks_like_nothing {
            "Delete it: it looks like a space or like nothing, but is neither to a program."
        } else {
            "Write the plain sign of a keyboard in its place, or put it between quotation marks."
        }),
        repairs: repair.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use annotate_snippets::Renderer;

    use article::{Article, Rejection};

    use super::*;
    use crate::check::excerpt::Excerpts;
    use crate::check::finding::{Advice, Finding, Severity};
    use crate::check::report::lines;
    use crate::check::source::Source;

    fn check(json: &str, expected: &str) {
        let Err(Rejection::Syntax {
            line,
            column,
            message,
        }) = Article::from_json(json.as_bytes())
        else {
            panic!("{json} is JSON");
        };
        let source = Source::of(json);
        let explained = explained(source.text, line, column, &message);
        let finding = Finding {
            severity: Severity::Problem,
            place: Some(source.place_at(explained.offset)),
            path: String::new(),
            message: explained.message,
            advice: explained.advice.map(Advice::say),
        };
        let report = lines(&finding, "a", &Excerpts::of("", Renderer::plain()));
        let report = report.trim_end().replace("\n    ", " ");
        assert_eq!(report, expected, "{json:?}");
    }

    #[test]
    fn quotation_marks_of_print_are_named() {
        let typed = |column: usize, mark: &str| {
            format!(
                "a:1:{column}: problem {mark} stands where JSON has the straight quotation mark \". Write \" around names and texts."
            )
        };
        let place = |column: usize, mark: &str| {
            let typed = typed(column, mark);
            let typed = typed.trim_end_matches('.');
            format!("{typed}, and turn off smart quotes in the editor.")
        };
        check(
            "{“title”: “A”}",
            &place(2, "“ (U+201C, left double quotation mark)"),
        );
        check(
            "{\"title\": “A”}",
            &place(11, "“ (U+201C, left double quotation mark)"),
        );
        check(
            "{„title“: 1}",
            &place(2, "„ (U+201E, double low-9 quotation mark)"),
        );
        check(
            "{«title»: 1}",
            &place(2, "« (U+00AB, left-pointing double angle quotation mark)"),
        );
        check(
            "{‘title’: 1}",
            &place(2, "‘ (U+2018, left single quotation mark)"),
        );
        check("{'title': 1}", &typed(2, "' (U+0027, apostrophe)"));
        check("{`title`: 1}", &typed(2, "` (U+0060, grave accent)"));
        check(
            "[1, ＂a＂]",
            &place(5, "＂ (U+FF02, fullwidth quotation mark)"),
        );
        check(
            "[\"a\", 「b」]",
            &place(7, "「 (U+300C, left corner bracket)"),
        );
    }

    #[test]
    fn a_string_that_no_straight_mark_ends_is_explained() {
        let place = |place: &str, mark: &str| {
            format!(
                "a:{place}: problem {mark} does not end the string that begins with \". Write \" in its place."
            )
        };
        let right = "” (U+201D, right double quotation mark)";
        check("{\"title”: \"A\"}", &place("1:8", right));
        check("{\"a\": \"A”, \"b\": 1}", &place("1:9", right));
        check("{\"a\": \"A”,\n \"b\": 1}", &place("1:9", right));
        check("{\"a\": \"A”}", &place("1:9", right));
        check(
            "{\"a\": \"A»\n}",
            &place(
                "1:9",
                "» (U+00BB, right-pointing double angle quotation mark)",
            ),
        );
    }

    #[test]
    fn other_mistakes_are_explained() {
        check(
            "{\"a\": \"He said “yes”\" \"b\": 1}",
            "a:1:23: problem A comma is missing before this. Write a comma after what stands before it.",
        );
        check(
            "{\"a\": \"It’s\",}",
            "a:1:14: problem A comma stands before this, after which nothing follows. Delete the comma.",
        );
        check(
            "{\"a\" 1}",
            "a:1:6: problem A colon is missing between a name and its value. Write : here.",
        );
        check(
            "{\"a\": 1, # why\n}",
            "a:1:10: problem JSON has no comments. Delete it.",
        );
        let not_json = "This is not JSON, which begins with a brace: {. If it is Markdown, give it a name that ends in .md.";
        check("---\nlang: en\n", &format!("a:1:1: problem {not_json}"));
        check("\n- État\n", &format!("a:2:1: problem {not_json}"));
        check("# Sleep", &format!("a:1:1: problem {not_json}"));
        check(
            "<p class=\"a\">Sleep</p>",
            "a:1:1: problem This is a web page, not an article. Give it a name that ends in .html, and make a draft of it: unfold import, then this file, then a name that ends in .md.",
        );
        for comment in ["// why", "/* why */", "# why\n"] {
            check(
                &format!("{comment}\n{{}}"),
                "a:1:1: problem JSON has no comments. Delete it.",
            );
        }
        check("Hello", &format!("a:1:1: problem {not_json}"));
        check("not JSON", &format!("a:1:1: problem {not_json}"));
        check(
            "{\"a\":}",
            "a:1:6: problem A value is missing before this. Write the value, or delete the name or the comma that stands before this.",
        );
        check(
            "{\"a\": nope}",
            "a:1:8: problem This is no value in JSON. Write a text in quotation marks, a number, true, false or null.",
        );
        check(
            "{\"a\": 1, ;}",
            "a:1:10: problem A name in quotation marks has to stand here. Delete what stands here, or write a name before it, as in \"title\": \"…\".",
        );
        check(
            "",
            "a:1:1: problem The file is empty. Write an article, or make one with unfold new.",
        );
    }

    #[test]
    fn characters_that_look_like_nothing_are_named() {
        let nothing = "can only be inside a string. Delete it: it looks like a space or like nothing, but is neither to a program.";
        check(
            "{\u{a0}\"a\": 1}",
            &format!("a:1:2: problem U+00A0 (no-break space) {nothing}"),
        );
        check(
            "[1,\u{200b}2]",
            &format!("a:1:4: problem U+200B (zero width space) {nothing}"),
        );
        check(
            "\u{feff}[1\u{feff}]",
            &format!("a:1:3: problem U+FEFF (zero width no-break space) {nothing}"),
        );
        check(
            "[1，2]",
            "a:1:3: problem ， (U+FF0C, fullwidth comma) can only be inside a string. Write the plain sign of a keyboard in its place, or put it between quotation marks.",
        );
    }

    #[test]
    fn control_characters_in_strings_are_named() {
        check(
            "[\"a\u{b}b\"]",
            "a:1:4: problem U+000B (vertical tab) cannot be in a string as it is. Delete it.",
        );
        check(
            "[\"a\tb\"]",
            "a:1:4: problem A tab cannot be in a string as it is. Write a space in its place.",
        );
        check(
            "[\"a\nb\"]",
            "a:1:4: problem A line break cannot be in a string as it is. End the string with \" on the same line. Each paragraph is a string of its own.",
        );
    }
}
