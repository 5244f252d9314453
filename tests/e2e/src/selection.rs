//! What the command line selects: `[word ...] [--all] [option ...]`.

use libtest_mimic::Arguments;

/// The tests to run, and how.
pub(crate) struct Selection {
    /// Whether rows are run in every combination, not pairwise.
    pub(crate) every: bool,
    /// Only tests whose name contains all of these are run.
    pub(crate) words: Vec<String>,
    /// The options of the test runner.
    pub(crate) arguments: Arguments,
}

impl Selection {
    /// Words come before options. An invalid option ends the program with a message.
    pub(crate) fn parse(mut arguments: Vec<String>) -> Self {
        let count = arguments.len();
        arguments.retain(|argument| argument != "--all");
        let every = arguments.len() < count;
        let first_option = arguments.iter().position(|one| one.starts_with('-'));
        let options = arguments.split_off(first_option.unwrap_or(arguments.len()));
        Self {
            every,
            words: arguments,
            arguments: Arguments::from_iter(["e2e".to_owned()].into_iter().chain(options)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Selection;

    fn check(arguments: &[&str], every: bool, words: &[&str], lists: bool) {
        let selection = Selection::parse(arguments.iter().map(ToString::to_string).collect());
        assert_eq!(selection.every, every, "{arguments:?}");
        assert_eq!(selection.words, words, "{arguments:?}");
        assert_eq!(selection.arguments.list, lists, "{arguments:?}");
    }

    #[test]
    fn words_and_options_are_told_apart() {
        check(&[], false, &[], false);
        check(&["--all"], true, &[], false);
        check(&["finding", "webkit"], false, &["finding", "webkit"], false);
        check(&["--all", "finding"], true, &["finding"], false);
        check(&["finding", "--all", "--list"], true, &["finding"], true);
        check(&["--list"], false, &[], true);
    }
}
