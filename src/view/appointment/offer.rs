use article::{Article, CertaintyLevel, Reference};

use crate::{
    element::Said,
    text::Words,
    view::{
        byline::review,
        help::{HelpEntry, lines_of},
    },
};

/// What the sheet can offer from an article, as text.
pub(in crate::view) struct Offer {
    /// The article's id.
    pub(super) id: String,
    pub(super) title: String,
    /// Its dates, and whether it has been reviewed.
    pub(super) dates: Vec<Said>,
    /// The rows to tick, by index: the questions, then the key messages.
    pub(super) rows: Vec<Row>,
    pub(super) references: Vec<Reference>,
    pub(super) help: Vec<HelpEntry>,
}

/// A question, or a section's key message with its details.
pub(super) struct Row {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) certainty: Option<CertaintyLevel>,
    pub(super) limits: Option<String>,
    /// Numbers of the section's references.
    pub(super) references: Vec<usize>,
}

/// The kind of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Question,
    KeyMessage,
}

/// Whether the article has anything to offer for a sheet.
pub(in crate::view) fn offers_something(article: &Article) -> bool {
    let mut sections = article.sections().iter();
    !article.questions().is_empty() || sections.any(|section| section.key_message().is_some())
}

impl Offer {
    pub(in crate::view) fn of(article: &Article, words: &'static Words) -> Self {
        let mut rows = Vec::new();
        for question in article.questions() {
            rows.push(Row {
                kind: Kind::Question,
                text: question.plain(),
                certainty: None,
                limits: None,
                references: Vec::new(),
            });
        }
        for section in article.sections() {
            if let Some(message) = section.key_message() {
                rows.push(Row {
                    kind: Kind::KeyMessage,
                    text: message.plain(),
                    certainty: section.certainty().map(|grade| grade.level()),
                    limits: section.limits().map(|limits| limits.plain()),
                    references: section.references().to_vec(),
                });
            }
        }
        let mut dates = Vec::new();
        let published = article.date_published();
        let updated = article
            .date_modified()
            .filter(|date| Some(*date) != published);
        if let Some(date) = updated {
            dates.push(words.updated(date));
        } else if let Some(date) = published {
            dates.push(words.published(date));
        }
        dates.push(review(article, words));
        Self {
            id: article.id().into(),
            title: article.title().into(),
            dates,
            rows,
            references: article.references().to_vec(),
            help: lines_of(article),
        }
    }
}
