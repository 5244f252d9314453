//! No sentence is copied from a source.

use crate::check::Check;
use crate::concern::Concern;
use crate::phrases::own;
use crate::sentences::Sentence;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let passages = subject.passages.iter().filter(|passage| !passage.is_quoted);
    let sentences = passages.flat_map(|passage| passage.sentences());
    sentences
        .filter_map(|sentence| copied(subject, sentence))
        .collect()
}

/// A quotation is no copy if it is marked as one and cites its source.
fn copied(subject: &Subject<'_>, sentence: &Sentence) -> Option<Concern> {
    let words = match sentence.citations {
        0 => sentence.words.clone(),
        _ => own(&sentence.words),
    };
    let mut originals = subject.options.originals.iter();
    let (name, run) =
        originals.find_map(|original| Some((&original.name, original.longest_run(&words)?)))?;
    let message = format!("these words are copied from {name}: “{run}”");
    let concern = sentence.concern(Check::Copied, &run, message);
    Some(concern.advise("Write it in your own words, or quote it and cite the source."))
}
