use crate::{Article, CertaintyLevel};

/// One entry of the table of contents.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineEntry {
    /// Where it leads on the page.
    pub id: String,
    /// The heading.
    pub title: String,
    /// How sure the section is; none where it makes no claim.
    pub level: Option<CertaintyLevel>,
}

/// The sections, and the conclusion where there is one.
pub(crate) fn outline(article: &Article) -> Vec<OutlineEntry> {
    let sections = article.sections().iter().map(|section| OutlineEntry {
        id: section.id().to_owned(),
        title: section.title().to_owned(),
        level: section.certainty().map(|certainty| certainty.level()),
    });
    let conclusion = article.conclusion().map(|conclusion| OutlineEntry {
        id: "conclusion".to_owned(),
        title: conclusion.title().to_owned(),
        level: None,
    });
    sections.chain(conclusion).collect()
}
