//! HTML's entities, such as `&nbsp;`, which readers see as letters and signs.

use article::Words;

use super::clean::is_clean;
use super::plain::as_it_reads;
use super::subject::{Remark, Subject};
use crate::check::character::{is_invisible, named};
use crate::check::entity::{decoded, entity};
use crate::check::finding::{Advice, Finding};

pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    subject.on_words(remark)
}

fn remark(words: &Words) -> Option<Remark> {
    let (byte, entity) = entity(&words.text)?;
    Some(Remark {
        byte,
        message: format!("readers see {entity} as it is written: the text has HTML"),
        advice: as_it_reads(&words.text)
            .filter(|plain| is_clean(plain))
            .map_or_else(|| by_hand(entity), Advice::write),
    })
}

/// What to do about an entity in a text whose other parts are not sure.
fn by_hand(entity: &str) -> Advice {
    let meant = decoded(entity);
    Advice::say(match meant.chars().find(|c| is_invisible(*c)) {
        Some(c) => format!("Delete it: it stands for {}, which nobody sees.", named(c)),
        None => format!("Write {meant} in its place."),
    })
}
