//! The next review has a date, which is not over.

use crate::check::Check;
use crate::concern::Concern;
use crate::subject::Subject;

pub(crate) fn concerns(subject: &Subject<'_>) -> Vec<Concern> {
    let today = subject.options.today.as_deref();
    let concern = match subject.article.next_review().map(|date| date.to_string()) {
        None => Concern::new(Check::Review, "", "the article has no nextReview")
            .advise("Add \"nextReview\", the day by which a clinician should review it again."),
        // Dates as YYYY-MM-DD compare as text.
        Some(date) if today.is_some_and(|today| *date < *today) => Concern::new(
            Check::Review,
            "nextReview",
            format!("the review is overdue since {date}"),
        )
        .advise("Have it reviewed, and set \"lastReviewed\" and \"nextReview\"."),
        Some(_) => return Vec::new(),
    };
    vec![concern]
}
