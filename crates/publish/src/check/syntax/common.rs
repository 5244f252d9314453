//! Slips that are common where people write JSON by hand.

use super::explanation::Explanation;
use super::repairs::repairs;

/// How a merge marks conflicting versions of a file.
pub(super) const MERGE: [&str; 3] = ["<<<<<<<", "=======", ">>>>>>>"];

/// What other programs write for values that JSON writes differently, or does not have.
const WORDS: [(&str, &str); 7] = [
    ("True", "Write true."),
    ("False", "Write false."),
    ("None", "Write null, or leave the field out."),
    ("Null", "Write null, or leave the field out."),
    ("undefined", "Write null, or leave the field out."),
    ("NaN", "Write a number, or leave the field out."),
    ("+", "Leave the plus sign out."),
];

/// Explains what is at the place where the parser gave up.
pub(super) fn explanation(text: &str, error: usize, message: &str) -> Option<Explanation> {
    let rest = text.get(error..)?;
    let line = text.get(..error)?.rfind('\n').map_or(0, |end| end + 1);
    let whole = text.get(line..)?;
    if MERGE.iter().any(|mark| whole.starts_with(mark)) {
        return Some(Explanation {
            offset: line,
            message: "two versions of the file were merged, and nobody has chosen one".to_owned(),
            advice: Some(
                "Keep one of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
            ),
            repairs: Vec::new(),
        });
    }
    let (told, advice) = by_rest(rest).or_else(|| by_message(message, text, rest))?;
    Some(Explanation {
        offset: error,
        message: told,
        advice,
        repairs: repairs(text, error, message),
    })
}

type Told = (String, Option<&'static str>);

fn by_rest(rest: &str) -> Option<Told> {
    if rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#') {
        return Some(("JSON has no comments".to_owned(), Some("Delete it.")));
    }
    let (word, advice) = WORDS.iter().find(|(word, _)| rest.starts_with(word))?;
    Some((format!("{word} is no value in JSON"), Some(*advice)))
}

fn by_message(message: &str, text: &str, rest: &str) -> Option<Told> {
    let begins_value = rest.starts_with(['"', '{', '[']);
    let (told, advice) = match message.to_lowercase().as_str() {
        "trailing comma" => (
            "a comma stands before this, after which nothing follows",
            Some("Delete the comma."),
        ),
        "key must be a string" if rest.starts_with(char::is_alphabetic) => (
            "this name has no quotation marks",
            Some("Write \" before and after it."),
        ),
        "key must be a string" if rest.starts_with(|c: char| c.is_ascii_digit()) => (
            "a name has to be in quotation marks; a number has a point, not a comma, before its fraction",
            Some("Write a point in the number, or quotation marks around the name."),
        ),
        "key must be a string" => (
            "a name in quotation marks has to stand here",
            Some("Delete what stands here, or write a name before it, as in \"title\": \"…\"."),
        ),
        "expected value" if rest.starts_with([',', '}', ']']) => (
            "a value is missing before this",
            Some("Write the value, or delete the name or the comma that stands before this."),
        ),
        "expected value" | "expected ident" => (
            "this is no value in JSON",
            Some("Write a text in quotation marks, a number, true, false or null."),
        ),
        "number out of range" => ("this number is too large", Some("Write a smaller number.")),
        "unexpected end of hex escape"
        | "lone leading surrogate in hex escape"
        | "invalid unicode code point" => (
            "this code is half of a character",
            Some("Write the character itself in the place of its code."),
        ),
        "expected `:`" => (
            "a colon is missing between a name and its value",
            Some("Write : here."),
        ),
        "expected `,` or `}`" | "expected `,` or `]`" if begins_value => (
            "a comma is missing before this",
            Some("Write a comma after what stands before it."),
        ),
        "expected `,` or `}`" if rest.starts_with(']') => (
            "this bracket closes nothing, or a brace is missing before it",
            Some("Delete it, or write } before it."),
        ),
        "expected `,` or `]`" if rest.starts_with('}') => (
            "this brace closes nothing, or a bracket is missing before it",
            Some("Delete it, or write ] before it."),
        ),
        "expected `,` or `}`" | "expected `,` or `]`" => (
            "this cannot follow a value",
            Some("Within a text, write a backslash before each \"."),
        ),
        "invalid escape" => (
            "a backslash before this letter stands for nothing",
            Some("Leave the backslash out, or write it twice."),
        ),
        "trailing characters" => (
            "the article ends before this",
            Some("Delete what follows the end."),
        ),
        "invalid number" => (
            "JSON has no numbers that are written like this",
            Some("Write it in digits, with no zero before them and a point before a fraction."),
        ),
        ended if ended.starts_with("eof while parsing") && text.trim().is_empty() => (
            "the file is empty",
            Some("Write an article, or make one with unfold new."),
        ),
        ended if ended.starts_with("eof while parsing") => (
            "the file ends before the article does: a bracket, a brace or a quotation mark is missing",
            Some("Write it where it belongs: each one needs its partner."),
        ),
        _ => return None,
    };
    Some((told.to_owned(), advice))
}
