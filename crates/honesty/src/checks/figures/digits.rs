//! Numbers in digits.

use std::ops::Range;

use crate::languages::Language;

/// Where the words have a number in digits that counts something.
pub(super) fn counting(words: &str, is_first: bool, language: Option<&Language>) -> Option<usize> {
    let tokens = Tokens::of(words, language);
    let telephones = tokens.telephones();
    let mut all = tokens.all.iter().enumerate();
    let (_, found) = all.find(|(index, token)| {
        let is_exempt = is_first && *index == 0 && token.is_numeral()
            || telephones.iter().any(|run| run.contains(index))
            || tokens.is_name(*index)
            || tokens.is_date(*index);
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

/// The words of a sentence, with their marks.
struct Tokens<'a> {
    all: Vec<Token<'a>>,
    language: Option<&'a Language>,
}

struct Token<'a> {
    /// Where it begins.
    at: usize,
    written: &'a str,
    /// Without the marks around it.
    text: &'a str,
}

impl Token<'_> {
    fn digits(&self) -> usize {
        self.text.chars().filter(char::is_ascii_digit).count()
    }

    /// "2." and "3)" begin an item.
    fn is_numeral(&self) -> bool {
        self.written.strip_suffix(['.', ')']) == Some(self.text)
            && self.digits() == self.text.len()
            && self.text.len() <= 2
    }

    fn may_be_dialled(&self) -> bool {
        let written = self.written.trim_end_matches(is_closing);
        self.digits() > 0
            && written
                .chars()
                .all(|c| c.is_ascii_digit() || "+-()/.".contains(c))
    }

    fn number(&self) -> Option<u32> {
        let ordinal = ["st", "nd", "rd", "th", "er"];
        let mut endings = ordinal.iter().filter_map(|end| self.text.strip_suffix(end));
        endings.next().unwrap_or(self.text).parse().ok()
    }
}

/// A mark that ends a clause.
fn is_closing(c: char) -> bool {
    ".,;:!?)”»\"".contains(c)
}

impl<'a> Tokens<'a> {
    fn of(words: &'a str, language: Option<&'a Language>) -> Self {
        let mut all = Vec::new();
        let mut at = 0;
        for part in words.split_inclusive(char::is_whitespace) {
            let written = part.trim_end();
            if !written.is_empty() {
                let text = written.trim_matches(|c: char| !c.is_alphanumeric());
                all.push(Token { at, written, text });
            }
            at += part.len();
        }
        Self { all, language }
    }

    fn text(&self, index: Option<usize>) -> &'a str {
        let token = index.and_then(|index| self.all.get(index));
        token.map_or("", |token| token.text)
    }

    fn is_one(
        &self,
        index: Option<usize>,
        words: fn(&Language) -> &'static [&'static str],
    ) -> bool {
        let text = self.text(index).to_lowercase();
        self.language
            .is_some_and(|language| words(language).contains(&text.as_str()))
    }

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
            && !self.counts(index + 1);
        is_numbered || text.chars().count() == 1 && capitals(self.text(before)) > 1
    }

    /// Whether the word is one for what findings count.
    fn counts(&self, index: usize) -> bool {
        let is_percent = self
            .all
            .get(index)
            .is_some_and(|next| next.written.starts_with('%'));
        is_percent || self.is_one(Some(index), |language| language.counted)
    }

    /// "3 May 2025", "May 3, 2025", "3 de mayo de 2025".
    fn is_date(&self, index: usize) -> bool {
        let is_month = |index: Option<usize>| {
            let text = self.text(index);
            self.language
                .is_some_and(|language| language.months.contains(&text))
        };
        let is_small = |index: Option<usize>| ["de", "of", "the"].contains(&self.text(index));
        let before = |index: usize| {
            let before = index.checked_sub(1);
            if is_small(before) {
                index.checked_sub(2)
            } else {
                before
            }
        };
        let after = if is_small(Some(index + 1)) {
            index + 2
        } else {
            index + 1
        };
        let number = self.all.get(index).and_then(Token::number);
        match number {
            Some(1..=31) => is_month(before(index)) || is_month(Some(after)),
            Some(1000..=2199) => {
                let day = before(index);
                is_month(day) || day.is_some_and(|day| self.is_date(day) && is_month(before(day)))
            }
            _ => false,
        }
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
