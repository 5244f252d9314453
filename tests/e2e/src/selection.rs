//! What the command line selects: `[word ...] [--all] [option ...]`.

use libtest_mimic::Arguments;

use crate::combination::Combinations;

/// The tests to run, and how.
pub(crate) struct Selection {
    /// The combinations that rows are run in.
    pub(crate) combinations: Combinations,
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
        let combinations = if arguments.len() < count {
            Combinations::All
        } else {
            Combinations::Pairwise
        };
        let first_option = arguments.iter().position(|one| one.starts_with('-'));
        let options = arguments.split_off(first_option.unwrap_or(arguments.len()));
        Self {
            combinations,
            words: arguments,
            arguments: Arguments::from_iter(["e2e".to_owned()].into_iter().chain(options)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Combinations::{self, All, Pairwise},
        Selection,
    };

    fn check(arguments: &[&str], combinations: Combinations, words: &[&str], lists: bool) {
        let selection = Selection::parse(arguments.iter().map(ToString::to_string).collect());
        assert_eq!(selection.combinations, combinations, "{arguments:?}");
        assert_eq!(selection.words, words, "{arguments:?}");
        assert_eq!(selection.arguments.list, lists, "{arguments:?}");
    }

    #[test]
    fn words_and_options_are_told_apart() {
        check(&[], Pairwise, &[], false);
        check(&["--all"], All, &[], false);
        check(
            &["finding", "webkit"],
            Pairwise,
            &["finding", "webkit"],
            false,
        );
        check(&["--all", "finding"], All, &["finding"], false);
        check(&["finding", "--all", "--list"], All, &["finding"], true);
        check(&["--list"], Pairwise, &[], true);
    }
}
