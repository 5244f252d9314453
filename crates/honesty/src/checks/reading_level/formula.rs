use super::syllables::{syllables, syllables_in_english, syllables_in_spanish};

/// A formula that tells how hard a text is to read.
pub(crate) struct Formula {
    /// Its name in the literature.
    pub(super) name: &'static str,
    /// The hardest score that is easy enough for most adults.
    pub(super) limit: f64,
    /// Whether a higher score is easier, as in Flesch's own formula, or a grade at school.
    is_ease: bool,
    score: fn(&Counts) -> f64,
    syllables: fn(&str) -> usize,
}

/// What formulas count.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) sentences: usize,
    pub(super) words: usize,
    syllables: usize,
    /// Words of one syllable.
    short: usize,
    /// Words of three syllables and more.
    long: usize,
    /// Words of more than six letters.
    wide: usize,
}

/// The formula of a language.
pub(crate) fn formula(code: &str) -> Option<Formula> {
    let formula = match code {
        "en" => Formula {
            name: "Flesch–Kincaid grade",
            limit: 9.0,
            is_ease: false,
            score: flesch_kincaid,
            syllables: syllables_in_english,
        },
        "es" => Formula {
            name: "Flesch–Szigriszt",
            limit: 55.0,
            is_ease: true,
            score: flesch_szigriszt,
            syllables: syllables_in_spanish,
        },
        "de" => Formula {
            name: "Wiener Sachtextformel",
            limit: 10.0,
            is_ease: false,
            score: wiener_sachtextformel,
            syllables,
        },
        "fr" => Formula {
            name: "Kandel–Moles",
            limit: 50.0,
            is_ease: true,
            score: kandel_moles,
            syllables,
        },
        _ => return None,
    };
    Some(formula)
}

/// Kincaid JP et al. Derivation of new readability formulas for Navy enlisted personnel. Research
/// Branch Report 8-75, 1975. A grade at school in the United States.
fn flesch_kincaid(counts: &Counts) -> f64 {
    0.39 * counts.per_sentence() + 11.8 * counts.per_word(counts.syllables) - 15.59
}

/// Szigriszt Pazos F. Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
/// perspicuidad. Madrid, 1993. On the INFLESZ scale, which was made with texts for patients, 55 and
/// more is "normal": Barrio-Cantalejo IM et al. An Sist Sanit Navar 2008;31(2):135-52.
fn flesch_szigriszt(counts: &Counts) -> f64 {
    206.835 - 62.3 * counts.per_word(counts.syllables) - counts.per_sentence()
}

/// The first of the four. Bamberger R, Vanecek E. Lesen – Verstehen – Lernen – Schreiben. Wien:
/// Jugend und Volk, 1984. A grade at school in Austria and Germany.
fn wiener_sachtextformel(counts: &Counts) -> f64 {
    19.35 * counts.per_word(counts.long)
        + 0.1672 * counts.per_sentence()
        + 12.97 * counts.per_word(counts.wide)
        - 3.27 * counts.per_word(counts.short)
        - 0.875
}

/// Kandel L, Moles A. Application de l'indice de Flesch à la langue française. Cahiers Études de
/// Radio-Télévision 1958;19:253-74.
fn kandel_moles(counts: &Counts) -> f64 {
    207.0 - 1.015 * counts.per_sentence() - 73.6 * counts.per_word(counts.syllables)
}

impl Formula {
    /// The counts of a sentence.
    pub(super) fn counts(&self, sentence: &str) -> Counts {
        let words = sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
        let mut counts = Counts {
            sentences: 1,
            ..Counts::default()
        };
        // Numbers do not count: everyone reads them aloud differently.
        for word in words.filter(|word| word.contains(char::is_alphabetic)) {
            let syllables = (self.syllables)(word);
            counts.words += 1;
            counts.syllables += syllables;
            counts.short += usize::from(syllables == 1);
            counts.long += usize::from(syllables > 2);
            counts.wide += usize::from(word.chars().count() > 6);
        }
        counts
    }

    /// The score of a text.
    pub(super) fn score(&self, counts: &Counts) -> f64 {
        (self.score)(counts)
    }

    pub(super) fn is_too_hard(&self, score: f64) -> bool {
        if self.is_ease {
            score < self.limit
        } else {
            score > self.limit
        }
    }

    /// How much harder than the limit a text is.
    pub(super) fn excess(&self, counts: &Counts) -> f64 {
        let excess = self.score(counts) - self.limit;
        if self.is_ease { -excess } else { excess }
    }
}

impl Counts {
    /// The counts of two texts together.
    pub(super) fn and(self, other: &Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            short: self.short + other.short,
            long: self.long + other.long,
            wide: self.wide + other.wide,
        }
    }

    fn per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    fn per_word(&self, count: usize) -> f64 {
        ratio(count, self.words)
    }
}

fn ratio(count: usize, of: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(count) / number(of.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, sentences: &[&str], expected: f64) {
        let formula = formula(code).unwrap();
        let counts = sentences.iter().map(|sentence| formula.counts(sentence));
        let counts = counts.fold(Counts::default(), |all, counts| all.and(&counts));
        let score = formula.score(&counts);
        assert!(
            (score - expected).abs() < 0.01,
            "{code}: {score} for {counts:?}"
        );
    }

    #[test]
    fn scores_are_those_of_the_formulas() {
        // 6 words, 6 syllables.
        check(
            "en",
            &["The cat sat on the mat."],
            0.39 * 6.0 + 11.8 - 15.59,
        );
        // 3 and 2 words, 10 syllables.
        check(
            "en",
            &["Medication helps people.", "Few remember."],
            0.39 * 2.5 + 11.8 * 2.2 - 15.59,
        );
        // 4 words, 9 syllables.
        check(
            "es",
            &["La medicina ayuda mucho."],
            206.835 - 62.3 * 2.5 - 4.0,
        );
        // 4 words: two of three syllables and more, two wide, one short.
        check(
            "de",
            &["Das Medikament lindert Beschwerden."],
            19.35 * 0.5 + 0.1672 * 4.0 + 12.97 * 0.75 - 3.27 * 0.25 - 0.875,
        );
        check("fr", &["Le chat dort."], 207.0 - 1.015 * 3.0 - 73.6);
    }

    #[test]
    fn numbers_are_no_words() {
        let counts = formula("en")
            .unwrap()
            .counts("In 2019, 64% of them didn’t.");
        assert_eq!((counts.words, counts.syllables), (4, 5));
    }
}
