//! What a text was before a program took its UTF-8 for Windows-1252.

use encoding_rs::WINDOWS_1252;

/// How runs begin that were letters and marks of European languages. By itself, another run may be what it looks like:
/// "SPÖ“" ends in the bytes of one character of Hebrew.
const SURE: [&str; 4] = ["Ã", "Â", "â€", "ï»¿"];

/// Texts that were misread more often are none.
const MOST_ROUNDS: usize = 4;

/// The text as it was before, however often it was misread, and where it begins to differ.
pub(super) fn meant(text: &str) -> Option<(usize, String)> {
    let (first, mut meant) = read_again(text)?;
    for _ in 1..MOST_ROUNDS {
        match read_again(&meant) {
            Some((_, before)) => meant = before,
            None => break,
        }
    }
    Some((first, meant))
}

/// Each run of characters beyond ASCII that was UTF-8 is so again. If some runs were not, only those that surely were are
/// changed.
fn read_again(text: &str) -> Option<(usize, String)> {
    let runs = runs(text);
    let is_whole = runs
        .iter()
        .all(|run| run.is_ascii() || run_before(run).is_some());
    let mut meant = String::new();
    let mut first = None;
    let mut start = 0;
    for run in runs {
        let is_after_capital = meant.ends_with(char::is_uppercase);
        let is_sure = || SURE.iter().any(|sign| run.starts_with(sign)) && !is_after_capital;
        let before = run_before(run).filter(|_| !run.is_ascii() && (is_whole || is_sure()));
        if before.is_some() {
            first = first.or(Some(start));
        }
        meant.push_str(before.as_deref().unwrap_or(run));
        start += run.len();
    }
    first.map(|first| (first, meant))
}

/// The parts of a text that are ASCII, and those between them.
fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| c.is_ascii() != first.is_ascii());
        let (run, after) = rest
            .split_at_checked(end.unwrap_or(rest.len()))
            .unwrap_or((rest, ""));
        runs.push(run);
        rest = after;
    }
    runs
}

fn run_before(run: &str) -> Option<String> {
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(run);
    let before = std::str::from_utf8(&bytes).ok()?;
    (!is_lossy).then(|| before.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_back_to_what_it_was() {
        for (text, expected) in [
            ("cafÃ© â€“ naÃ¯ve", Some("café – naïve")),
            ("itâ€™s", Some("it’s")),
            ("ItÃ¢â‚¬â„¢s", Some("It’s")),
            ("café", None),
            ("plain", None),
            ("Ã", None),
            ("研究 Ã©", Some("研究 é")),
            ("Ã¼ber die Brücke", Some("über die Brücke")),
            ("ï»¿Start", Some("\u{feff}Start")),
            ("“naïve”", None),
            ("„SPÖ“ und „Café…“", None),
            ("«MANHÃ»", None),
        ] {
            let meant = meant(text).map(|(_, meant)| meant);
            assert_eq!(meant.as_deref(), expected, "{text}");
        }
    }
}
