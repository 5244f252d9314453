/// How many letters stand on one line of a drawing.
///
/// SVG does not break lines. Its text is as large as lets these many wide letters stand in the width that there is
/// (style/components/chart.css), with a reader's wider spacing between them.
const LETTERS: usize = 28;

/// A text in lines that fit a drawing. A word that does not fit is broken.
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

/// Chinese, Japanese and Korean letters are as wide as two others.
fn width(letter: char) -> usize {
    if letter >= '\u{2e80}' { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_too_long_and_no_word_is_lost() {
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
