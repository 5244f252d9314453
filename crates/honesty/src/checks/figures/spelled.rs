//! Numbers in words.

use crate::languages::Language;
use crate::phrases::{Folded, find};

/// Where the words have a number in words that counts something.
pub(super) fn counting(words: &str, language: &Language) -> Option<usize> {
    let folded = Folded::of(words);
    let number = folded.first(language.fractions).or_else(|| {
        let mut portions = language.portions.iter().copied();
        portions.find(|portion| {
            let after = folded.around(portion).map(|(_, after)| after);
            let mut next = after.unwrap_or_default().split_whitespace().take(3);
            next.any(|word| language.counted.contains(&word))
        })
    });
    let lower = words.to_lowercase();
    let spelled: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let number = number.or_else(|| counted(language, &spelled));
    number.map(|number| find(words, number).unwrap_or_default())
}

fn counted<'a>(language: &Language, spelled: &[&'a str]) -> Option<&'a str> {
    let mut places = (0..spelled.len()).filter_map(|start| spelled.split_at_checked(start));
    places.find_map(|(before, words)| {
        // "The two trials" are those already mentioned.
        let is_known = before
            .last()
            .is_some_and(|word| language.definite.contains(word));
        let number = words.first().copied()?;
        (!is_known && is_number_of(language, words)).then_some(number)
    })
}

/// "Two weeks", "two long weeks", "three in four", "one in five", "every fifth".
fn is_number_of(language: &Language, words: &[&str]) -> bool {
    let is_number = |word: &&str| language.numbers.contains(word);
    let is_some = |word: &&str| is_number(word) || language.ones.contains(word);
    match words {
        [some, "in" | "von" | "sur", other, ..]
        | [some, "de", "cada", other, ..]
        | [some, "out", "of", other, ..]
        | [some, _, "sur", other, ..]
            if is_some(some) && is_number(other) =>
        {
            true
        }
        [number, "of" | "de", other, ..] if is_number(number) => is_number(other),
        [every, ordinal, rest @ ..] if language.every.contains(every) => {
            let is_time = rest
                .first()
                .is_some_and(|word| language.periods.contains(word));
            language.ordinals.contains(ordinal) && !is_time
        }
        [number, rest @ ..] => {
            is_number(number)
                && rest
                    .iter()
                    .take(2)
                    .any(|word| language.counted.contains(word))
        }
        [] => false,
    }
}
