use article::{Article, CertaintyLevel, Reference};

use crate::{
    text::Words,
    view::{
        byline::review,
        help::{HelpEntry, lines_of},
    },
};

/// What an article has to take along, in words.
pub(in crate::view) struct Offer {
    /// The article's name among others.
    pub(super) id: String,
    pub(super) title: String,
    /// When it was written, and whether anybody has reviewed it.
    pub(super) dates: Vec<String>,
    pub(super) questions: Vec<String>,
    pub(super) messages: Vec<Message>,
    pub(super) references: Vec<Reference>,
    pub(super) help: Vec<HelpEntry>,
}

/// A section's key message, and what belongs to it.
pub(super) struct Message {
    pub(super) text: String,
    pub(super) certainty: Option<CertaintyLevel>,
    pub(super) limits: Option<String>,
    /// The numbers of the section's references.
    pub(super) references: Vec<usize>,
}

/// Whether there is anything to take along.
pub(in crate::view) fn offers_something(article: &Article) -> bool {
    let mut sections = article.sections().iter();
    !article.questions().is_empty() || sections.any(|section| section.key_message().is_some())
}

impl Offer {
    pub(in crate::view) fn of(article: &Article, words: &'static Words) -> Self {
        let updated = article.date_modified().map(|date| (words.updated, date));
        let published = article.date_published().map(|date| (words.published, date));
        let dated = updated.or(published);
        let dated = dated.map(|(say, date)| say((words.date)(date)));
        let messages = article.sections().iter().filter_map(|section| {
            Some(Message {
                text: section.key_message()?.plain(),
                certainty: section.certainty().map(|grade| grade.level()),
                limits: section.limits().map(|limits| limits.plain()),
                references: section.references().to_vec(),
            })
        });
        let questions = article.questions().iter();
        Self {
            id: article.id().into(),
            title: article.title().into(),
            dates: dated.into_iter().chain([review(article, words)]).collect(),
            questions: questions.map(|question| question.plain()).collect(),
            messages: messages.collect(),
            references: article.references().to_vec(),
            help: lines_of(article),
        }
    }
}
