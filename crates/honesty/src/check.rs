/// A check, by the name with which an article can answer it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "docs/honesty.md explains each")]
pub enum Check {
    Certainty,
    Promises,
    Figures,
    Limits,
    Comparator,
    Sources,
    Retracted,
    Review,
    Help,
    SafeMessaging,
    ReadingLevel,
    Terms,
    Copied,
    Language,
    Answers,
}

/// What editors can read about each check, in their own document.
const EXPLANATIONS: &str = include_str!("../../../docs/honesty.md");

impl Check {
    /// Every check, in the order of the report.
    pub const ALL: [Self; 15] = [
        Self::Certainty,
        Self::Promises,
        Self::Figures,
        Self::Limits,
        Self::Comparator,
        Self::Sources,
        Self::Retracted,
        Self::Review,
        Self::Help,
        Self::SafeMessaging,
        Self::ReadingLevel,
        Self::Terms,
        Self::Copied,
        Self::Language,
        Self::Answers,
    ];

    /// Its name in reports, in answers and in `unfold explain`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Certainty => "certainty",
            Self::Promises => "promises",
            Self::Figures => "figures",
            Self::Limits => "limits",
            Self::Comparator => "comparator",
            Self::Sources => "sources",
            Self::Retracted => "retracted",
            Self::Review => "review",
            Self::Help => "help",
            Self::SafeMessaging => "safe-messaging",
            Self::ReadingLevel => "reading-level",
            Self::Terms => "terms",
            Self::Copied => "copied",
            Self::Language => "language",
            Self::Answers => "answers",
        }
    }

    /// The check of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.name() == name)
    }

    /// Why it exists, with an example, in Markdown.
    pub fn explanation(self) -> &'static str {
        let mut parts = EXPLANATIONS.split("\n## ");
        let part = parts.find_map(|part| part.strip_prefix(self.name())?.strip_prefix('\n'));
        part.unwrap_or_default().trim()
    }

    /// What it finds, in one line: the first paragraph of its explanation.
    pub fn summary(self) -> &'static str {
        self.explanation().lines().next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_check_is_explained_and_no_other() {
        let headings = EXPLANATIONS
            .lines()
            .filter_map(|line| line.strip_prefix("## "));
        let names: Vec<&str> = Check::ALL.iter().map(|check| check.name()).collect();
        assert_eq!(headings.collect::<Vec<_>>(), names);
        for check in Check::ALL {
            let explanation = check.explanation();
            assert!(check.summary().ends_with('.'), "{check:?}");
            assert!(explanation.contains("\n\n"), "{check:?} is not explained");
            assert_eq!(Check::named(check.name()), Some(check));
        }
        assert_eq!(Check::named("certain"), None);
    }
}
