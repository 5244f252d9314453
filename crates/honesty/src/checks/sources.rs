//! Every reference is cited and can be found.

use crate::check::Check;
use crate::concern::Concern;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let mut found = Vec::new();
    for reference in subject.article.references() {
        let path = subject.reference(reference.id());
        if reference.occurrences() == 0 {
            let concern = Concern::new(Check::Sources, &path, "nothing cites this reference");
            found.push(concern.advise("Cite it, or delete it."));
        }
        let addresses = [
            reference.doi(),
            reference.pmid(),
            reference.pmcid(),
            reference.url(),
        ];
        if addresses.iter().all(Option::is_none) {
            let concern = Concern::new(
                Check::Sources,
                &path,
                "this reference has no DOI, PMID or address",
            );
            found.push(concern.advise("Give its DOI, PMID or URL, so that readers can find it."));
        }
    }
    found
}
