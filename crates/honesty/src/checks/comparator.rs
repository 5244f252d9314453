//! Every comparison says what it compares with.

use crate::check::Check;
use crate::concern::Concern;
use crate::passages::Role;
use crate::subject::Subject;

/// Texts that claim something in the article's own voice.
const ROLES: [Role; 7] = [
    Role::KeyMessage,
    Role::Because,
    Role::Limits,
    Role::Paragraph,
    Role::Item,
    Role::Caption,
    Role::Chart,
];

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(language) = subject.language else {
        return Vec::new();
    };
    let passages = subject.passages.iter();
    let passages = passages.filter(|passage| ROLES.contains(&passage.role) && !passage.is_quoted);
    let sentences = passages.flat_map(|passage| passage.sentences());
    let found = sentences.filter_map(|sentence| {
        let comparative = sentence.own().first(language.comparatives)?;
        if sentence.own().first(language.comparators).is_some() {
            return None;
        }
        let message = format!(
            "“{comparative}” does not say compared with what: {}",
            sentence.quoted()
        );
        let concern = sentence.concern(Check::Comparator, comparative, message);
        Some(concern.advise("Name what it was compared with in the same sentence."))
    });
    found.collect()
}
