use super::line::is_blank;

/// A line of a plain text that is an item of a list.
pub(super) struct Item<'a> {
    pub(super) number: Option<usize>,
    pub(super) text: &'a str,
}

/// The item on a line, if it is one.
pub(super) fn item(line: &str) -> Option<Item<'_>> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, text) = match digits {
        // Some marks are used only for items, and need no space after them.
        0 => match line.strip_prefix(['•', '‣', '◦', '▪', '●', '○', '・']) {
            Some(text) => return of(None, text),
            None => (None, line.strip_prefix(['-', '*', '–', '·'])?),
        },
        1..=3 => {
            let (number, text) = line.split_at_checked(digits)?;
            (Some(number.parse().ok()?), text.strip_prefix(['.', ')'])?)
        }
        _ => return None,
    };
    of(number, text.strip_prefix([' ', '\u{a0}'])?)
}

/// Whether a list begins with this line. A single number is not a list. `rest`: the lines after it.
pub(super) fn begins_list(line: &str, rest: &[String]) -> bool {
    match item(line) {
        Some(Item { number: None, .. }) => true,
        Some(Item { number, .. }) => number == Some(1) && next_number(rest) == Some(2),
        None => false,
    }
}

/// The number of the next item, if it comes before another paragraph.
fn next_number(rest: &[String]) -> Option<usize> {
    let mut is_new = false;
    for line in rest {
        if line.is_empty() {
            is_new = true;
            continue;
        }
        match item(line) {
            Some(Item {
                number: Some(number),
                ..
            }) => return Some(number),
            _ if is_new => return None,
            _ => {}
        }
    }
    None
}

fn of(number: Option<usize>, text: &str) -> Option<Item<'_>> {
    let text = text.trim_start();
    (!is_blank(text)).then_some(Item { number, text })
}
