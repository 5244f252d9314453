/// A line of a plain text that is an item of a list.
pub(super) struct Item<'a> {
    pub(super) number: Option<usize>,
    pub(super) text: &'a str,
}

/// The item that a line is.
pub(super) fn item(line: &str) -> Option<Item<'_>> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, text) = match digits {
        // Some marks stand for nothing but items, and need no space behind them.
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

fn of(number: Option<usize>, text: &str) -> Option<Item<'_>> {
    let text = text.trim_start();
    (!text.is_empty()).then_some(Item { number, text })
}
