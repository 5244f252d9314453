use super::line::is_blank;

/// A line of a plain text that is an item of a list.
pub(super) struct Item<'a> {
    pub(super) number: Option<usize>,
    pub(super) text: &'a str,
}

/// The item on a line, if it is one.
pub(super) fn item(line: &str) -> Option<Item<'_>> {
    let digits: Vec<u32> = line.chars().map_while(digit).collect();
    let (number, text) = match digits.len() {
        // Some marks are used only for items, and need no space after them.
        0 => match line.strip_prefix(['•', '‣', '◦', '▪', '●', '○', '・']) {
            Some(text) => return of(None, text),
            None => (None, line.strip_prefix(['-', '*', '–', '·'])?),
        },
        1..=3 => {
            let number = digits.iter().fold(0, |number, digit| number * 10 + digit);
            let text = line.trim_start_matches(|c| digit(c).is_some());
            let number = usize::try_from(number).ok();
            match text.strip_prefix(['、', '．', '）']) {
                Some(text) => return of(number, text),
                None => (number, text.strip_prefix(['.', ')'])?),
            }
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

/// The value of a digit, also of Arabic, Persian and fullwidth ones.
fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '\u{660}', '\u{6f0}', '０'];
    let values = zeros
        .iter()
        .map(|zero| (c as u32).checked_sub(*zero as u32));
    values.flatten().find(|value| *value < 10)
}

fn of(number: Option<usize>, text: &str) -> Option<Item<'_>> {
    let text = text.trim_start();
    (!is_blank(text)).then_some(Item { number, text })
}
