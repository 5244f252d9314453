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
        _ if is_placeholder(passage.plain().trim()) => Vec::new(),
        Role::KeyMessage => in_key_message(language, passage, badge),
        Role::Limits => {
            let surer = surer(language, badge);
            let sentences = passage.sentences().iter();
            let surer = sentences.filter_map(|sentence| {
                let word = verbs(language, &sentence.words).first(&surer)?;
                let message = format!("the limits are surer than the badge: “{word}”");
                Some(sentence.concern(Check::Certainty, word, message))
            });
            surer.chain(bare(language, passage, badge)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether it is a text that is still to be written.
fn is_placeholder(text: &str) -> bool {
    let inner = text.trim_end_matches('.');
    inner.starts_with('[') && inner.ends_with(']')
}

fn in_key_message(
    language: &Language,
    passage: &Passage<'_>,
    badge: CertaintyLevel,
) -> Vec<Concern> {
    let surest = match spoken(language, &passage.plain()) {
        levels if levels.contains(&badge) || instructs(language, passage) => {
            return bare(language, passage, badge);
        }
        [surest, ..] => *surest,
        [] => return Vec::new(),
    };
    let verbs = match badge {
        CertaintyLevel::High => Vec::new(),
        CertaintyLevel::Moderate => language.moderate.iter().take(2).collect(),
        CertaintyLevel::Low => language.low.iter().take(2).collect(),
        CertaintyLevel::VeryLow => {
            let ways = [language.very_low.first(), language.doubts.first()];
            ways.into_iter().flatten().collect::<Vec<_>>()
        }
    };
    let advice = match verbs.as_slice() {
        [one, other] => format!("Write “{one}” or “{other}”, or change the badge."),
        _ => "Say it as a fact, or lower the badge.".to_owned(),
    };
    let message = format!(
        "the badge is {}, and the key message speaks as if it were {}",
        name(badge),
        name(surest)
    );
    let sentence = passage.sentences().first();
    let (path, byte) = sentence.map_or(("", 0), |sentence| (&sentence.path, sentence.byte));
    let concern = Concern::new(Check::Certainty, path, message).at_byte(byte);
    vec![concern.advise(advice)]
}

/// Whether each sentence tells the reader what to do: "Talk to your doctor before you start."
fn instructs(language: &Language, passage: &Passage<'_>) -> bool {
    let mut sentences = passage.sentences().iter();
    sentences.all(|sentence| sentence.own().begins(language.instructions))
}

fn name(level: CertaintyLevel) -> &'static str {
    match level {
        CertaintyLevel::High => "high",
        CertaintyLevel::Moderate => "moderate",
        CertaintyLevel::Low => "low",
        CertaintyLevel::VeryLow => "very low",
    }
}

/// The levels that the surest verb in the text is for. A text without any states a fact.
fn spoken(language: &Language, text: &str) -> &'static [CertaintyLevel] {
    let text = verbs(language, text);
    let levels: [(&[CertaintyLevel], _); 3] = [
        (&[CertaintyLevel::Moderate], language.moderate),
        (&[CertaintyLevel::Low], language.low),
        (&[CertaintyLevel::VeryLow], language.very_low),
    ];
    let mut levels = levels.into_iter();
    match levels.find(|(_, verbs)| text.first(verbs).is_some()) {
        Some((levels, _)) => levels,
        None if is_doubted(language, &text) => &[CertaintyLevel::VeryLow, CertaintyLevel::Low],
        None => &[CertaintyLevel::High],
    }
}

/// "Nobody knows." "The evidence for it is weak."
fn is_doubted(language: &Language, text: &Folded) -> bool {
    let is_weak = || text.first(language.evidence).is_some() && text.first(language.weak).is_some();
    text.first(language.doubts).is_some() || is_weak()
}

/// The words, in which a name is no verb: the month of May.
fn verbs(language: &Language, words: &str) -> Folded {
    let words = words.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let words: Vec<&str> = words
        .filter(|word| !language.names.contains(word))
        .collect();
    Folded::of(&words.join(" "))
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

/// Claims of a benefit, or of no harm, in a clause that neither hedges nor denies them.
fn bare_claims(language: &Language, passage: &Passage<'_>) -> Vec<Concern> {
    let mut found = Vec::new();
    let reasons = match passage.role {
        Role::Limits => &[],
        _ => language.reasons,
    };
    for sentence in passage.sentences() {
        for clause in clauses(&sentence.words, language.joints, reasons) {
            if let Some(verb) = claimed(language, &verbs(language, clause)) {
                let message = format!(
                    "“{verb}” is stated as a fact: “{}”",
                    clause.trim().trim_end_matches('.')
                );
                let concern = sentence.concern(Check::Certainty, verb, message);
                found.push(concern.advise("Say how sure it is, as the badge does."));
            }
        }
    }
    found
}

/// What a clause claims as a fact.
fn claimed(language: &Language, clause: &Folded) -> Option<&'static str> {
    if clause.begins(language.instructions) || is_governed(language, clause) {
        return None;
    }
    let modal = clause.first(language.modals);
    let is_denied = clause.first(language.denials).is_some();
    let benefit = language.claims.iter().copied().find(|verb| {
        let around = clause.around(verb).filter(|_| !is_denied);
        around.is_some_and(|(before, _)| is_free(before, modal, language.links))
    });
    benefit.or_else(|| {
        language.harmless.iter().copied().find(|phrase| {
            let around = clause.around(phrase);
            // "That does not mean that there are no risks."
            around.is_some_and(|(before, _)| {
                is_free(before, modal, language.relatives)
                    && Folded::of(before).first(language.denials).is_none()
            })
        })
    })
}

/// Whether all of a clause is hedged: "it is not known whether it helps and is safe".
fn is_governed(language: &Language, clause: &Folded) -> bool {
    let low = language.low.iter().copied();
    let hedges: Vec<&str> = low
        .filter(|hedge| !language.modals.contains(hedge))
        .collect();
    let hedges = [
        language.moderate,
        hedges.as_slice(),
        language.very_low,
        language.questions,
    ];
    hedges.iter().any(|hedges| clause.first(hedges).is_some()) || is_doubted(language, clause)
}

/// Whether a verb after these words is not governed by the modal verb: "it may help and".
fn is_free(before: &str, modal: Option<&str>, links: &[&str]) -> bool {
    let Some(modal) = modal else {
        return true;
    };
    let mut links = links.iter();
    before.contains(&format!(" {modal} "))
        && links.any(|link| before.ends_with(&format!(" {link} ")))
}

/// The clauses of a sentence that can claim something by themselves.
fn clauses<'a>(
    sentence: &'a str,
    joints: &'static [&'static str],
    reasons: &'static [&'static str],
) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(sentence);
    iter::from_fn(move || {
        let words = rest?;
        let ends = joints.iter().chain(reasons).copied().chain([";", ":"]);
        let ends = ends.filter_map(|end| Some((words.find(end)?, end)));
        let Some((at, end)) = ends.min() else {
            rest = None;
            return Some(words);
        };
        let (clause, after) = words.split_at(at);
        rest = after.strip_prefix(end);
        Some(clause)
    })
}
