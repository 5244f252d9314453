//! No reference was retracted.

use crate::check::Check;
use crate::concern::Concern;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let Some(retractions) = &subject.options.retractions else {
        return Vec::new();
    };
    let references = subject.article.references().iter();
    let found = references.filter_map(|reference| {
        let notice = retractions.notice(reference.doi(), reference.pmid())?;
        let path = subject.reference(reference.id());
        let concern = Concern::new(Check::Retracted, path, notice);
        Some(concern.advise("Read the notice, and leave out what rests on this paper alone."))
    });
    found.collect()
}
