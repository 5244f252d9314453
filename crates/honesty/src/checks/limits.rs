//! Every claim has its limits and its grade.

use crate::check::Check;
use crate::concern::Concern;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let sections = subject.article.sections().iter().enumerate();
    let found = sections.filter(|(_, section)| section.claim().is_some());
    let found = found.filter_map(|(index, section)| {
        let (message, advice) = match (section.limits(), section.certainty()) {
            (None, _) => (
                "the section has a claim without limits",
                "Add \"limits\": what it may cost and what is not known.",
            ),
            (_, None) => (
                "the section has a claim without its certainty",
                "Add \"certainty\": how sure it is, and why.",
            ),
            _ => return None,
        };
        let path = format!("sections[{index}].claim");
        Some(Concern::new(Check::Limits, path, message).advise(advice))
    });
    found.collect()
}
