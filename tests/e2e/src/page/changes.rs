//! Changes that browsers, translators and extensions make to a page.

use super::handle::Page;
use crate::outcome::Outcome;

const CHANGES: &str = include_str!("changes.js");

/// A change that keeps all words.
#[derive(Clone, Copy)]
pub(crate) enum Change {
    /// iOS turns possible phone numbers into links: <https://github.com/sveltejs/svelte/issues/15871>
    LinkedNumbers,
    /// Translators replace text nodes by elements: <https://github.com/facebook/react/issues/11538>
    Fonts,
    /// Extensions split text nodes to mark words, and merge them again.
    SplitText,
    /// Extensions insert elements.
    InsertedElements,
    /// Hosts that minify pages remove comments.
    NoComments,
}

impl Change {
    pub(crate) const ALL: [Self; 5] = [
        Self::LinkedNumbers,
        Self::Fonts,
        Self::SplitText,
        Self::InsertedElements,
        Self::NoComments,
    ];

    /// Completes "a page with …".
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::LinkedNumbers => "numbers made into telephone links",
            Self::Fonts => "text replaced by font elements",
            Self::SplitText => "text split and merged",
            Self::InsertedElements => "elements inserted into sections",
            Self::NoComments => "comments removed",
        }
    }

    /// The function that makes the change, and returns whether it could.
    fn script(self) -> &'static str {
        match self {
            Self::LinkedNumbers => "linkNumbers",
            Self::Fonts => "wrapInFonts",
            Self::SplitText => "splitAndMerge",
            Self::InsertedElements => "insertInSections",
            Self::NoComments => "removeComments",
        }
    }
}

impl Page {
    /// Changes the page.
    pub(crate) async fn is_changed(&self, change: Change) -> Outcome {
        let script = format!("{CHANGES} return others.{}()", change.script());
        self.is_so(change.name(), &script).await
    }

    /// Marks the page as Chrome does when it has translated it into this language.
    pub(crate) async fn is_translated_into(&self, language: &str) -> Outcome {
        self.says_translated(language).await
    }

    /// Marks the page as Chrome does when it shows the original again.
    pub(crate) async fn is_translated_back(&self) -> Outcome {
        self.says_translated("").await
    }

    async fn says_translated(&self, language: &str) -> Outcome {
        let script = format!("{CHANGES} others.translate(...arguments)");
        self.run(&script, [language]).await.map(drop)
    }
}
