//! The badge, the key message and the rest of the short version say the same thing.
//!
//! The verbs are those of the page's own legend: high "it is so", moderate "probably", low "may", very low "we do not
//! know".

use std::iter;

use article::{Article, Block, CertaintyLevel, Section, Text};
use serde_json::json;

use crate::phrases::{first, has};
use crate::published::{ALL, ENGLISH, changed, check_one, graded, read};
use crate::sentences::sentences;

/// How a language says that it is less than sure.
struct Hedges {
    lang: &'static str,
    moderate: &'static [&'static str],
    low: &'static [&'static str],
    very_low: &'static [&'static str],
    /// Verbs that claim a benefit, in the form that states it as a fact. Listed for English only: in Spanish many of
    /// them are nouns too, and in Arabic they come in too many forms.
    claims: &'static [&'static str],
}

const HEDGES: [Hedges; 3] = [
    Hedges {
        lang: "en",
        moderate: &["probably", "likely"],
        low: &["may", "might", "could"],
        very_low: &["do not know", "not known", "less sure", "uncertain"],
        claims: &[
            "builds", "cures", "eases", "grows", "heals", "helps", "improves", "lets", "lifts",
            "makes", "prevents", "reduces", "relieves", "restores", "saves", "stops", "treats",
            "works",
        ],
    },
    Hedges {
        lang: "es",
        moderate: &["es probable", "probablemente"],
        low: &["puede que", "quizá", "podría"],
        very_low: &["no sabemos", "no se sabe"],
        claims: &[],
    },
    Hedges {
        lang: "ar",
        moderate: &["الأرجح", "والأرجح"],
        low: &["قد", "وقد", "ربما"],
        very_low: &["لا نعرف", "غير معروف"],
        claims: &[],
    },
];

/// Words that turn a claim into its opposite.
const DENIALS: [&str; 5] = ["not", "no", "never", "cannot", "neither"];

#[test]
fn badge_key_message_and_short_version_agree() {
    for folder in ALL {
        let article = read(folder);
        assert!(graded(&article).count() > 1, "{folder} grades too little");
        let problems = problems(&article);
        assert!(problems.is_empty(), "{folder}: {problems:#?}");
    }
}

#[test]
fn a_message_that_is_surer_than_its_badge_is_found() {
    let check = |folder, place, words: &str, expected| {
        check_one(&problems(&changed(folder, place, json!(words))), expected);
    };
    for (place, words, expected) in [
        // Another grade's verb.
        (
            "rapid-relief/certainty/level",
            "moderate",
            "rapid-relief: the badge is Moderate, the key message Low",
        ),
        (
            "rapid-relief/keyMessage",
            "Ketamine probably eases depression within a day.",
            "rapid-relief: the badge is Low, the key message Moderate",
        ),
        (
            "neuroplasticity/keyMessage",
            "Ketamine may make new links in the brain.",
            "neuroplasticity: the badge is VeryLow, the key message Low",
        ),
        (
            "suicidal-thoughts/keyMessage",
            "We do not know whether ketamine eases suicidal thoughts.",
            "suicidal-thoughts: the badge is Low, the key message VeryLow",
        ),
        // No such verb.
        (
            "is-it-addictive/keyMessage",
            "Addiction is rare when treatment is supervised.",
            "is-it-addictive: the badge is Low, the key message High",
        ),
        // A second claim, without one.
        (
            "rapid-relief/keyMessage",
            "Ketamine may ease depression, and it prevents a relapse.",
            "rapid-relief: “prevents”",
        ),
        // The rest of the short version.
        (
            "rapid-relief/limits",
            "It is probably safe for most people.",
            "rapid-relief: the limits are surer than the badge",
        ),
        (
            "suicidal-thoughts/limits",
            "One dose stops the thoughts. See a doctor.",
            "suicidal-thoughts: “stops”",
        ),
        // The end must not be surer than the sections.
        (
            "conclusion/body/0",
            "Ketamine works for most people.",
            "conclusion: “works”",
        ),
    ] {
        check(ENGLISH, place, words, expected);
    }
    check(
        "samples/es",
        "rapid-relief/keyMessage",
        "La ketamina alivia la depresión en un día.",
        "the key message High",
    );
    check(
        "samples/ar",
        "rapid-relief/certainty/level",
        "moderate",
        "the key message Low",
    );
}

fn problems(article: &Article) -> Vec<String> {
    let hedges = HEDGES.iter().find(|hedges| hedges.lang == article.lang());
    let hedges = hedges.unwrap();
    let sections = graded(article).flat_map(|section| hedges.problems(section));
    let conclusion = article.conclusion().into_iter().flat_map(|conclusion| {
        let texts = conclusion.body().iter().filter_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        });
        texts.flat_map(|text| hedges.bare_claims("conclusion", text))
    });
    sections.chain(conclusion).collect()
}

impl Hedges {
    fn problems(&self, section: &Section) -> Vec<String> {
        let id = section.id();
        let badge = section.certainty().unwrap().level();
        let message = section.key_message().unwrap();
        let limits = section.limits().unwrap();
        let surest = self.surest(&message.plain());
        // With another verb, a claim in the message is reported once.
        let bare = (surest == badge).then(|| self.bare_claims(id, message));
        let disagree = (surest != badge)
            .then(|| format!("{id}: the badge is {badge:?}, the key message {surest:?}"));
        let surer = self
            .surer(badge)
            .iter()
            .find_map(|hedges| first(&limits.plain(), hedges))
            .map(|word| format!("{id}: the limits are surer than the badge: “{word}”"));
        disagree
            .into_iter()
            .chain(bare.into_iter().flatten())
            .chain(surer)
            .chain(self.bare_claims(id, limits))
            .collect()
    }

    /// The grade whose verb is the surest in the text. A text without any states a fact.
    fn surest(&self, text: &str) -> CertaintyLevel {
        let grades = [
            (CertaintyLevel::Moderate, self.moderate),
            (CertaintyLevel::Low, self.low),
            (CertaintyLevel::VeryLow, self.very_low),
        ];
        let found = grades
            .into_iter()
            .find(|(_, hedges)| first(text, hedges).is_some());
        found.map_or(CertaintyLevel::High, |(grade, _)| grade)
    }

    /// The verbs of the grades above this one.
    fn surer(&self, badge: CertaintyLevel) -> Vec<&[&str]> {
        match badge {
            CertaintyLevel::High | CertaintyLevel::Moderate => vec![],
            CertaintyLevel::Low => vec![self.moderate],
            CertaintyLevel::VeryLow => vec![self.moderate, self.low],
        }
    }

    /// Claims of a benefit in a clause that neither hedges nor denies them.
    fn bare_claims(&self, place: &str, text: &Text) -> Vec<String> {
        let hedges = [self.moderate, self.low, self.very_low, &DENIALS];
        let sentences = sentences(text);
        let clauses = sentences
            .iter()
            .flat_map(|sentence| clauses(&sentence.words));
        clauses
            .filter(|clause| !hedges.iter().any(|hedges| first(clause, hedges).is_some()))
            .flat_map(|clause| {
                let bare = self.claims.iter().filter(move |verb| has(clause, verb));
                bare.map(move |verb| format!("{place}: “{verb}” is stated as a fact: {clause:?}"))
            })
            .collect()
    }
}

/// The clauses of a sentence that can claim something by themselves.
fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(sentence);
    iter::from_fn(move || {
        let words = rest?;
        let ends = [";", ":", ", but ", ", and "];
        let end = ends.iter().filter_map(|end| words.find(end)).min();
        let (clause, after) = words.split_at(end.unwrap_or(words.len()));
        rest = end.map(|_| after.trim_start_matches([';', ':', ',']));
        Some(clause)
    })
}
