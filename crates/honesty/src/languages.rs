//! The words that the checks look for: one file per language, all of the same form.
//!
//! A list that a language lacks is empty, and the check `language` says so.

mod advice;
mod arabic;
mod english;
mod french;
mod german;
mod lists;
mod spanish;

pub(crate) use lists::Language;

const LANGUAGES: [&Language; 5] = [
    &english::ENGLISH,
    &spanish::SPANISH,
    &german::GERMAN,
    &french::FRENCH,
    &arabic::ARABIC,
];

/// The words of a language, whatever its region and script.
pub(crate) fn language(tag: &str) -> Option<&'static Language> {
    let code = code(tag);
    LANGUAGES.into_iter().find(|language| language.code == code)
}

/// The code of a language without its region and script, with two letters if it has such a code.
pub(crate) fn code(tag: &str) -> String {
    let code = tag.split('-').next().unwrap_or_default().to_lowercase();
    match code.as_str() {
        "eng" => "en",
        "spa" => "es",
        "deu" | "ger" => "de",
        "fra" | "fre" => "fr",
        "ara" => "ar",
        other => other,
    }
    .to_owned()
}

/// Whether it is a month's name in a language whose ordinals end in a full stop: "3. Mai".
pub(crate) fn is_month_after_ordinal(word: &str) -> bool {
    german::GERMAN.months.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::words;

    #[test]
    fn regions_and_three_letters_do_not_matter() {
        for (tag, expected) in [
            ("en-GB", "en"),
            ("DE", "de"),
            ("spa", "es"),
            ("ar-Latn", "ar"),
        ] {
            assert_eq!(language(tag).unwrap().code, expected);
        }
        assert!(language("ja").is_none());
    }

    #[test]
    fn phrases_are_as_texts_are_compared() {
        for language in LANGUAGES {
            let promises = language.promises.iter().flat_map(|(phrases, _)| *phrases);
            let unsafe_words = [language.unsafe_words, language.unsafe_beside].concat();
            let unsafe_words = unsafe_words.iter().flat_map(|(phrases, _)| *phrases);
            let lists = [
                language.moderate,
                language.low,
                language.very_low,
                language.claims,
                language.doubts,
                language.evidence,
                language.weak,
                language.questions,
                language.instructions,
                language.modals,
                language.links,
                language.relatives,
                language.harmless,
                language.denials,
                language.technical,
            ];
            let lists = lists
                .into_iter()
                .chain([language.comparatives, language.comparators])
                .chain([language.self_harm, language.killing])
                .chain([language.fractions, language.portions, language.opening]);
            for phrase in lists.flatten().chain(promises).chain(unsafe_words) {
                assert_eq!(*phrase, words(phrase).join(" "), "{}", language.code);
            }
        }
    }
}
