//! Numbers in digits.

use std::ops::Range;

use super::everyday::is_everyday;
use super::tokens::{Token, Tokens};
use crate::languages::Language;

/// Where the words have a number in digits that counts something.
pub(super) fn counting(
    words: &str,
    is_first: bool,
    language: Option<&'static Language>,
) -> Option<usize> {
    let tokens = Tokens::of(words, language);
    let telephones = tokens.telephones();
    let mut all = tokens.all.iter().enumerate();
    let (_, found) = all.find(|(index, token)| {
        let is_exempt = is_first && *index == 0 && token.is_numeral()
            || telephones.iter().any(|run| run.contains(index))
            || tokens.is_name(*index)
            || is_everyday(&tokens, *index);
        token.text.contains(char::is_numeric) && !is_exempt
    })?;
    Some(found.at)
}

/// Numbers for emergencies in several countries.
const EMERGENCY: [&str; 9] = [
    "000", "110", "111", "112", "113", "118", "911", "988", "999",
];

/// The fewest digits of a number right after "call", of one a few words after it, and of one that begins as only numbers
/// of telephones do.
const DIALLED: usize = 3;
const NEAR: usize = 5;
const ANYWHERE: usize = 7;

impl Tokens<'_> {
    /// Whether its digits are part of a name: they follow its letters or come before capitals ("5-HT2A"), or they are
    /// one digit after a name in capitals ("KARMA-Dep 2"), or they are after a word such as "type", or are dialled.
    fn is_name(&self, index: usize) -> bool {
        let Some(token) = self.all.get(index) else {
            return false;
        };
        let text = token.text;
        let capitals = |text: &str| text.chars().filter(|c| c.is_uppercase()).count();
        let is_substance = text.split_once('-').is_some_and(|(number, name)| {
            let name = name.split('-').next().unwrap_or_default();
            number.chars().all(|c| c.is_ascii_digit()) && capitals(name) > 1
        });
        if text.starts_with(char::is_alphabetic) || is_substance || text == "24/7" {
            return true;
        }
        let before = index.checked_sub(1);
        if EMERGENCY.contains(&text) {
            return self.is_one(before, |language| language.dialled);
        }
        let is_numbered = self.is_one(before, |language| language.numbered)
            && text.chars().all(|c| c.is_ascii_digit() || c == '.')
            && !token.written.contains('%')
            // "Phase 3 trials" are not three trials.
            && (text.len() == 1 || !self.counts(index + 1));
        is_numbered || text.chars().count() == 1 && capitals(self.text(before)) > 1
    }

    /// The runs of words that are numbers of telephones.
    fn telephones(&self) -> Vec<Range<usize>> {
        let mut runs = Vec::new();
        let mut start = 0;
        while start < self.all.len() {
            let run = self.run(start);
            start = run.end.max(start + 1);
            if self.is_telephone(&run) {
                runs.push(run);
            }
        }
        runs
    }

    /// The words from here on that may be one number.
    fn run(&self, start: usize) -> Range<usize> {
        let mut end = start;
        for token in self.all.iter().skip(start) {
            if !token.may_be_dialled() {
                break;
            }
            end += 1;
            if token.written.ends_with(['.', ',', ';', ':', '!', '?']) {
                break;
            }
        }
        start..end
    }

    fn is_telephone(&self, run: &Range<usize>) -> bool {
        let Some(tokens) = self.all.get(run.clone()).filter(|run| !run.is_empty()) else {
            return false;
        };
        if self.counts(run.end) {
            return false;
        }
        let digits: usize = tokens.iter().map(Token::digits).sum();
        let is_dial = |index: Option<usize>| self.is_one(index, |language| language.dial);
        let is_near = (1..=4).any(|back| is_dial(run.start.checked_sub(back)));
        let begins = tokens.first().map_or("", |first| first.written);
        let is_foreign = begins.starts_with('+')
            || begins.starts_with('0') && !begins.contains('.')
            || begins.matches('-').count() > 1;
        let before = run.start.checked_sub(1);
        // "Appelez le 3114."
        let is_linked =
            self.is_one(before, |language| language.dialled) && is_dial(run.start.checked_sub(2));
        (is_dial(before) || is_linked) && digits >= DIALLED
            || is_near && digits >= NEAR
            || is_foreign && digits >= ANYWHERE
    }
}
