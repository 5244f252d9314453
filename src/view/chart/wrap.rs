/// How many characters fit on a line of a drawing.
///
/// SVG does not wrap text. The font size is limited so that this many wide letters fit the narrowest screen, even with
/// a reader's wider spacing (style/components/chart.css).
const LETTERS: usize = 28;

/// Splits a text into lines that fit a drawing. Words that are too long are broken.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for word in text.split_whitespace() {
        let space = usize::from(used > 0);
        if used + space + word.chars().map(width).sum::<usize>() > LETTERS && used > 0 {
            lines.push(std::mem::take(&mut line));
            used = 0;
        } else if space > 0 {
            line.push(' ');
            used += space;
        }
        for letter in word.chars() {
            if used + width(letter) > LETTERS {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(letter);
            used += width(letter);
        }
    }
    lines.push(line);
    lines
}

/// The width of a character: Chinese, Japanese and Korean ones count double.
fn width(letter: char) -> usize {
    if letter >= '\u{2e80}' { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_keep_every_word() {
        let long = "a".repeat(60);
        let (full, rest) = ("a".repeat(28), "a".repeat(4));
        let wide = "光".repeat(20);
        let (full_wide, rest_wide) = ("光".repeat(14), "光".repeat(6));
        for (text, expected) in [
            ("Ketamine", vec!["Ketamine"]),
            (
                "Ketamine, 4 pooled trials (Cochrane 2021)",
                vec!["Ketamine, 4 pooled trials", "(Cochrane 2021)"],
            ),
            (
                "1234567890 1234567890 123456 x",
                vec!["1234567890 1234567890 123456", "x"],
            ),
            (" two\n spaces ", vec!["two spaces"]),
            (&long, vec![&full, &full, &rest]),
            (&wide, vec![&full_wide, &rest_wide]),
            (
                "so 光光光光光光光光光光光光光 is",
                vec!["so", "光光光光光光光光光光光光光", "is"],
            ),
        ] {
            assert_eq!(wrap(text), expected, "{text}");
        }
    }
}
