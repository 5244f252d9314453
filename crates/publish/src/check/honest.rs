//! What the honesty checks find, as findings.

use article::{Article, MAX_PROBLEMS};
use honesty::{Answered, Check, Concern, Findings, Options};

use super::finding::{Advice, Finding, Severity};
use super::source::{Duplicate, Source};
use super::spelling::nearest;

/// The concerns about an article, and its answers.
pub(super) fn findings(article: &Article, source: &Source<'_>, options: &Options) -> Vec<Finding> {
    let Ok(file) = serde_json::from_str(source.text) else {
        return Vec::new();
    };
    let Findings { concerns, answered } = honesty::findings(article, &file, options);
    let concerns = concerns.into_iter().map(|found| concern(found, source));
    let answered = answered.into_iter().map(|found| answer(found, source));
    concerns.take(MAX_PROBLEMS).chain(answered).collect()
}

/// The names of all checks.
pub(super) fn names() -> Vec<&'static str> {
    Check::ALL.map(Check::name).to_vec()
}

fn concern(concern: Concern, source: &Source<'_>) -> Finding {
    let Concern {
        check,
        path,
        byte,
        message,
        advice,
    } = concern;
    let within = source.place_within(&path, byte);
    let meant = (check == Check::Answers).then(|| did_you_mean(&path, source));
    let advice = meant.flatten().or(advice);
    Finding {
        severity: Severity::Concern(check),
        place: within.or_else(|| source.place(&path, Duplicate::First)),
        path,
        message,
        advice: advice.map(Advice::say),
    }
}

fn did_you_mean(path: &str, source: &Source<'_>) -> Option<String> {
    let written = source.string(&format!("{path}.check"))?;
    let name = nearest(written, &names())?;
    (name != written).then(|| format!("Did you mean \"{name}\"?"))
}

fn answer(answered: Answered, source: &Source<'_>) -> Finding {
    let Answered {
        check,
        at,
        reason,
        path,
        ..
    } = answered;
    let at = at.map(|at| format!(" in {at}")).unwrap_or_default();
    Finding {
        severity: Severity::Answered(check),
        place: source.place(&path, Duplicate::First),
        path,
        message: format!("{}{at}: {}", check.name(), reason.trim_end_matches('.')),
        advice: None,
    }
}
