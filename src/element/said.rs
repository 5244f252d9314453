/// Text for the page, with its languages where the interface speaks another language than the article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    text: String,
    languages: Option<Languages>,
}

/// The languages of a text, as BCP 47 tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Languages {
    /// That of the text.
    pub own: &'static str,
    /// That of what is isolated in it (see [`article::isolated`]).
    pub quoted: &'static str,
}

impl Said {
    /// Text in these languages, or in the page's.
    pub fn new(text: String, languages: Option<Languages>) -> Self {
        Self { text, languages }
    }

    /// The text alone.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is marked as text in this language.
    pub fn is_in(&self, language: &str) -> bool {
        self.language() == Some(language)
    }

    /// Its language, if it is marked.
    pub fn language(&self) -> Option<&'static str> {
        self.languages.map(|languages| languages.own)
    }

    /// Its languages, if they are marked.
    pub(super) fn languages(&self) -> Option<Languages> {
        self.languages
    }

    /// The same with these texts before and after it.
    pub fn between(self, before: &str, after: &str) -> Self {
        Self {
            text: [before, &self.text, after].concat(),
            ..self
        }
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::new(text, None)
    }
}
