//! The answers that an article gives to the checks, in its field `answered`.

use serde_json::Value;

use crate::check::Check;
use crate::concern::Concern;
use crate::subject::Subject;

/// What the checks find in an article.
#[derive(Debug, Default, PartialEq)]
pub struct Findings {
    /// What may mislead a reader.
    pub concerns: Vec<Concern>,
    /// What the article answers with a reason, in its own order.
    pub answered: Vec<Answered>,
}

/// A check that the article answers with a reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// The check.
    pub check: Check,
    /// The part that the answer is for: the id of a section, a term or a reference, or the name of
    /// another part. `None` for the whole article.
    pub at: Option<String>,
    /// Why what the check finds is right as it is.
    pub reason: String,
    /// Where the answer is in the file.
    pub path: String,
    /// What it answers; at least one concern.
    pub concerns: Vec<Concern>,
}

/// Takes the concerns that the article answers out of the others, and adds those about answers.
pub(crate) fn answered(concerns: Vec<Concern>, subject: &Subject<'_>) -> Findings {
    let mut found = Findings {
        concerns,
        answered: Vec::new(),
    };
    let answers = subject.file.get("answered").and_then(Value::as_array);
    for (index, answer) in answers.into_iter().flatten().enumerate() {
        let path = format!("answered[{index}]");
        match answer_of(answer, &path) {
            Ok(answer) => take(answer, &mut found, subject),
            Err(concern) => found.concerns.push(concern),
        }
    }
    found
}

fn answer_of(answer: &Value, path: &str) -> Result<Answered, Concern> {
    let field = |name: &str| answer.get(name).and_then(Value::as_str).map(str::trim);
    let concern = |message: String| Concern::new(Check::Answers, path, message);
    let name = field("check").unwrap_or_default();
    let check = Check::named(name).filter(|check| *check != Check::Answers);
    let check = check.ok_or_else(|| {
        concern(format!("there is no check “{name}” to answer"))
            .advise("Write the name of a check; unfold explain lists them.")
    })?;
    let reason = field("reason").unwrap_or_default();
    if !is_reason(reason) {
        let concern = concern(format!("the answer to {name} gives no reason"));
        return Err(concern.advise("Say in a sentence why it is right as it is."));
    }
    Ok(Answered {
        check,
        at: field("at").map(str::to_owned),
        reason: reason.to_owned(),
        path: path.to_owned(),
        concerns: Vec::new(),
    })
}

/// Whether it is more than a word or two, in any script.
fn is_reason(reason: &str) -> bool {
    let letters = reason.chars().filter(|c| c.is_alphabetic()).count();
    let words = reason.split_whitespace().count();
    words > 2 || letters > 2 && !reason.is_ascii()
}

fn take(mut answer: Answered, found: &mut Findings, subject: &Subject<'_>) {
    let is_answered = |concern: &Concern| {
        let part = subject.part(&concern.path);
        concern.check == answer.check && answer.at.as_deref().is_none_or(|at| at == part)
    };
    let (taken, left): (Vec<_>, Vec<_>) = std::mem::take(&mut found.concerns)
        .into_iter()
        .partition(is_answered);
    found.concerns = left;
    if !taken.is_empty() {
        answer.concerns = taken;
        found.answered.push(answer);
    } else if was_asked(answer.check, subject) {
        let at = answer.at.map(|at| format!(" in {at}")).unwrap_or_default();
        let message = format!(
            "{}{at} is answered, but there is nothing to answer",
            answer.check.name()
        );
        let concern = Concern::new(Check::Answers, answer.path, message);
        found
            .concerns
            .push(concern.advise("Delete the answer, or correct its \"check\" or \"at\"."));
    }
}

/// Whether the check had what it needs: a file to compare with, or today's date.
fn was_asked(check: Check, subject: &Subject<'_>) -> bool {
    match check {
        Check::Retracted => subject.options.retractions.is_some(),
        Check::Copied => !subject.options.originals.is_empty(),
        Check::Review => subject.options.today.is_some(),
        _ => true,
    }
}
