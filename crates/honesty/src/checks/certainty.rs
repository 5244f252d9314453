//! The badge, the key message, the limits and the conclusion say the same thing.

use std::iter;

use article::{Certainty, CertaintyLevel, Section};

use crate::check::Check;
use crate::concern::Concern;
use crate::languages::Language;
use crate::passages::{Passage, Role};
use crate::phrases::Folded;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(language) = subject.language else {
        return Vec::new();
    };
    let sections = subject.article.sections().iter();
    let badges: Vec<CertaintyLevel> = sections.filter_map(badge).collect();
    let is_sure = badges.is_empty() || badges.contains(&CertaintyLevel::High);
    let passages = subject.passages.iter();
    let found = passages.flat_map(|passage| match passage.section.map(badge) {
        Some(Some(badge)) => in_section(language, passage, badge),
        None if passage.path.starts_with("conclusion.body") && !is_sure => {
            bare_claims(language, passage)
        }
        _ => Vec::new(),
    });
    found.collect()
}

fn badge(section: &Section) -> Option<CertaintyLevel> {
    section.certainty().map(Certainty::level)
}

fn in_section(language: &Language, passage: &Passage<'_>, badge: CertaintyLevel) -> Vec<Concern> {
    match passage.role {
        Role::KeyMessage => in_key_message(language, passage, badge),
        Role::Limits => {
            let surer = surer(language, badge);
            let sentences = passage.sentences().iter();
            let surer = sentences.filter_map(|sentence| {
                let word = Folded::of(&sentence.words).first(&surer)?;
                let message = format!("the limits are surer than the badge: “{word}”");
                Some(concern(&sentence.path, message).at_byte(sentence.byte))
            });
            surer.chain(bare(language, passage, badge)).collect()
        }
        _ => Vec::new(),
    }
}

fn in_key_message(
    language: &Language,
    passage: &Passage<'_>,
    badge: CertaintyLevel,
) -> Vec<Concern> {
    let surest = surest(language, &passage.plain());
    if surest == badge {
        return bare(language, passage, badge);
    }
    let verbs = match badge {
        CertaintyLevel::High => &[],
        CertaintyLevel::Moderate => language.moderate,
        CertaintyLevel::Low => language.low,
        CertaintyLevel::VeryLow => language.very_low,
    };
    let advice = match verbs {
        [] => "Say it as a fact, or lower the badge.".to_owned(),
        [only] => format!("Write “{only}”, or change the badge."),
        [one, other, ..] => format!("Write “{one}” or “{other}”, or change the badge."),
    };
    let message = format!(
        "the badge is {}, and the key message speaks as if it were {}",
        name(badge),
        name(surest)
    );
    let sentence = passage.sentences().first();
    let (path, byte) = sentence.map_or(("", 0), |sentence| (&sentence.path, sentence.byte));
    let concern = concern(path, message).at_byte(byte);
    vec![concern.advise(advice)]
}

fn name(level: CertaintyLevel) -> &'static str {
    match level {
        CertaintyLevel::High => "high",
        CertaintyLevel::Moderate => "moderate",
        CertaintyLevel::Low => "low",
        CertaintyLevel::VeryLow => "very low",
    }
}

/// The level whose verb is the surest in the text. A text without any states a fact.
fn surest(language: &Language, text: &str) -> CertaintyLevel {
    let text = Folded::of(text);
    let levels = [
        (CertaintyLevel::Moderate, language.moderate),
        (CertaintyLevel::Low, language.low),
        (CertaintyLevel::VeryLow, language.very_low),
    ];
    let found = levels
        .into_iter()
        .find(|(_, verbs)| text.first(verbs).is_some());
    found.map_or(CertaintyLevel::High, |(level, _)| level)
}

/// The verbs of the levels above this one.
fn surer(language: &Language, badge: CertaintyLevel) -> Vec<&'static str> {
    match badge {
        CertaintyLevel::High | CertaintyLevel::Moderate => Vec::new(),
        CertaintyLevel::Low => language.moderate.to_vec(),
        CertaintyLevel::VeryLow => [language.moderate, language.low].concat(),
    }
}

fn bare(language: &Language, passage: &Passage<'_>, badge: CertaintyLevel) -> Vec<Concern> {
    match badge {
        CertaintyLevel::High => Vec::new(),
        _ => bare_claims(language, passage),
    }
}

/// Claims of a benefit in a clause that neither hedges nor denies them.
fn bare_claims(language: &Language, passage: &Passage<'_>) -> Vec<Concern> {
    let mut found = Vec::new();
    for sentence in passage.sentences() {
        for clause in clauses(&sentence.words, language.joints) {
            let words = Folded::of(clause);
            let verb = words.first(language.claims);
            if let Some(verb) = verb.filter(|_| !is_hedged(language, &words)) {
                let message = format!(
                    "“{verb}” is stated as a fact: “{}”",
                    clause.trim().trim_end_matches('.')
                );
                let concern = concern(&sentence.path, message);
                found.push(
                    concern
                        .at_byte(sentence.byte)
                        .advise("Say how sure it is, as the badge does."),
                );
            }
        }
    }
    found
}

fn is_hedged(language: &Language, clause: &Folded) -> bool {
    let hedges = [
        language.moderate,
        language.low,
        language.very_low,
        language.denials,
    ];
    hedges.iter().any(|hedges| clause.first(hedges).is_some())
}

/// The clauses of a sentence that can claim something by themselves.
fn clauses<'a>(
    sentence: &'a str,
    joints: &'static [&'static str],
) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(sentence);
    iter::from_fn(move || {
        let words = rest?;
        let ends = joints.iter().copied().chain([";", ":"]);
        let end = ends.filter_map(|end| words.find(end)).min();
        let (clause, after) = words.split_at(end.unwrap_or(words.len()));
        rest = end.map(|_| after.trim_start_matches([';', ':', ',', '،']));
        Some(clause)
    })
}

fn concern(path: &str, message: String) -> Concern {
    Concern::new(Check::Certainty, path, message)
}
