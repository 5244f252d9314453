/// Whether a line break between these two characters is not a space: Chinese and Japanese have no
/// spaces between words, so a line ends wherever it is full. Korean has spaces.
/// <https://www.w3.org/TR/css-text-3/#line-break-transform>
pub fn joins_without_space(before: char, after: char) -> bool {
    let is_mark = |c: char| "“”‘’—…·".contains(c);
    let is_one_wide = is_wide(before) || is_wide(after);
    is_one_wide
        && [before, after]
            .into_iter()
            .all(|c| is_wide(c) || is_mark(c))
}

/// Whether it is a character of Chinese or Japanese, or one of their punctuation marks.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{312f}' | '\u{31a0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_chinese_and_japanese_are_joined() {
        for (before, after, expected) in [
            ('睡', '眠', true),
            ('。', '他', true),
            ('す', 'ア', true),
            ('”', '他', true),
            ('a', '睡', false),
            ('睡', 'a', false),
            ('잠', '은', false),
            ('”', 'a', false),
        ] {
            let found = joins_without_space(before, after);
            assert_eq!(found, expected, "{before}{after}");
        }
    }
}
