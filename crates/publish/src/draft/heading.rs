//! Which lines of a plain text are headings, by their length, marks and place.

use super::item::begins_list;
use super::line::is_blank;

/// The most words in a heading.
const MANY: usize = 12;

/// The most characters in a heading in a language without spaces.
const LONG: usize = 90;

/// The heading on a line that is not an item of a list, if it is one. `rest`: the lines after it.
pub(super) fn heading(line: &str, is_new: bool, rest: &[String]) -> Option<String> {
    let next = rest.first().map_or("", String::as_str);
    let mut after = rest.iter().enumerate();
    let below = after.find(|(_, line)| !line.is_empty() && !is_rule(line));
    let (at, below) = below?;
    let marked = line.trim_start_matches('#');
    if marked.len() < line.len() && marked.starts_with(' ') {
        let title = marked.trim().trim_end_matches('#').trim_end();
        return (!is_blank(title)).then(|| title.to_owned());
    }
    let is_underlined = is_rule(next) && !next.starts_with(['*', '#']);
    // A line before a list belongs to the list.
    let is_before_list =
        !is_underlined && begins_list(below, rest.get(at + 1..).unwrap_or_default());
    let is_note =
        line.starts_with('[') || line.contains("://") || !line.contains(char::is_alphabetic);
    let title = match line.strip_suffix(is_colon) {
        Some(title) => is_new.then_some(title)?,
        None => {
            let is_title = is_underlined || stands_alone(line, rest) && !ends_a_sentence(line);
            (is_new && is_title).then_some(line)?
        }
    };
    let is_short = line.split_whitespace().count() <= MANY && line.chars().count() <= LONG;
    let title = title.trim_end();
    (is_short && !is_before_list && !is_note && !is_blank(title)).then(|| title.to_owned())
}

fn is_colon(c: char) -> bool {
    c == ':' || c == '：'
}

/// Whether an empty line follows, or the author's name, or a line that would have had room for this one.
fn stands_alone(line: &str, rest: &[String]) -> bool {
    let line_at = |index: usize| rest.get(index).map_or("", String::as_str);
    let next = line_at(0);
    let is_before_author = byline(next).is_some() && line_at(1).is_empty();
    let is_broken = line.chars().count() < 50 && next.chars().count() > 80;
    next.is_empty() || is_before_author || is_broken && next.starts_with(char::is_uppercase)
}

fn ends_a_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '”', '’', ')', '»', '」', '』', '）']);
    line.ends_with([
        '.', '!', '…', '。', '！', '؛', '،', ';', ',', '，', '、', '；', '．', '।',
    ])
}

/// The author that a line such as “By Jo Doe” names.
pub(super) fn byline(line: &str) -> Option<String> {
    let name = line
        .strip_prefix("By ")
        .or(line.strip_prefix("by "))?
        .trim();
    let name = without_date(name);
    let is_name =
        name.split_whitespace().count() < 8 && !ends_a_sentence(name) && !name.ends_with(is_colon);
    is_name.then(|| name.to_owned())
}

/// A name without the date after it, as in “Jo Doe, 3 May 2025”.
fn without_date(name: &str) -> &str {
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    match name.split_once(',') {
        Some((before, date)) if date.split_whitespace().next_back().is_some_and(is_year) => {
            before.trim_end()
        }
        _ => name,
    }
}

/// Whether a line is drawn rather than written, as between parts or under a heading.
pub(super) fn is_rule(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !c.is_whitespace());
    let first = marks.next();
    let is_same = |c| Some(c) == first;
    first.is_some_and(|c| "-=*_~—–─━+#·•".contains(c))
        && line.chars().count() >= 3
        && marks.all(is_same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_names_the_author_alone() {
        for (line, expected) in [
            ("By Jo Doe", Some("Jo Doe")),
            ("By Anna Example, 3 May 2025", Some("Anna Example")),
            ("By Anna Example, May 3, 2025", Some("Anna Example")),
            ("By Anna Example, MD", Some("Anna Example, MD")),
            ("By then it was late.", None),
        ] {
            assert_eq!(byline(line).as_deref(), expected, "{line}");
        }
    }
}
