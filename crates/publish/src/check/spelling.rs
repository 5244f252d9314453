//! "Did you mean …?"

/// The known word that is nearest to a misspelt one, if any is near enough.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    // Longer than any word of the format, so nothing is near, and comparing would take long.
    if word.len() > 40 {
        return None;
    }
    let allowed = 1 + word.len() / 4;
    let near = known
        .iter()
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate);
    near.or_else(|| longer_or_shorter(&word, known))
}

/// The only known word that begins as a whole other one, such as "lang" for "language".
fn longer_or_shorter<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    const SHORTEST: usize = 3;
    let mut matching = known.iter().filter(|candidate| {
        let candidate = candidate.to_lowercase();
        let is_long = candidate.len().min(word.len()) >= SHORTEST;
        is_long && (word.starts_with(&candidate) || candidate.starts_with(word))
    });
    match (matching.next(), matching.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// How many letters have to be added, dropped or changed (the Levenshtein distance).
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (index, a) in from.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        let mut cells = row.iter_mut();
        if let Some(first) = cells.next() {
            *first = left;
        }
        for (b, cell) in to.chars().zip(cells) {
            let above = *cell;
            let changed = diagonal + usize::from(a != b);
            left = changed.min(above + 1).min(left + 1);
            diagonal = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: Option<&str>) {
        let known = ["keyMessage", "limits", "title", "body", "cite"];
        assert_eq!(nearest(word, &known), expected, "{word}");
    }

    #[test]
    fn near_words_are_suggested() {
        check("keymessage", Some("keyMessage"));
        check("key_message", Some("keyMessage"));
        check("limit", Some("limits"));
        check("tilte", Some("title"));
        check("cites", Some("cite"));
        check("bodytext", Some("body"));
        check("key", Some("keyMessage"));
        check("k", None);
        check("banana", None);
        check("", None);
    }
}
