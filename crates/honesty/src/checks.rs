//! One file per check, and one list of all.

mod certainty;
mod comparator;
mod copied;
mod figures;
mod help;
mod language;
mod limits;
mod promises;
mod reading_level;
mod retracted;
mod review;
mod safe_messaging;
mod sources;
mod terms;

use crate::concern::Concern;
use crate::subject::Subject;

/// Every check, in the order of the report.
pub(crate) const CHECKS: [fn(&Subject<'_>) -> Vec<Concern>; 14] = [
    certainty::concerns,
    promises::concerns,
    figures::concerns,
    limits::concerns,
    comparator::concerns,
    sources::concerns,
    retracted::concerns,
    review::concerns,
    help::concerns,
    safe_messaging::concerns,
    reading_level::concerns,
    terms::concerns,
    copied::concerns,
    language::concerns,
];
