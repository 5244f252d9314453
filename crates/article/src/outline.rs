use crate::article::Article;
use crate::certainty::CertaintyLevel;

/// One entry of the table of contents.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineEntry {
    /// The id that it links to.
    pub id: String,
    /// The heading.
    pub title: String,
    /// How certain the section is; `None` if it makes no claim.
    pub level: Option<CertaintyLevel>,
}

impl Article {
    /// The table of contents: the sections, and the conclusion if there is one.
    pub fn outline(&self) -> Vec<OutlineEntry> {
        let sections = self.sections().iter().map(|section| OutlineEntry {
            id: section.id().to_owned(),
            title: section.title().to_owned(),
            level: section.certainty().map(|certainty| certainty.level()),
        });
        let conclusion = self.conclusion().map(|conclusion| OutlineEntry {
            id: "conclusion".to_owned(),
            title: conclusion.title().to_owned(),
            level: None,
        });
        sections.chain(conclusion).collect()
    }
}
