//! Numbers that come from no study: dates, times of day, hours of opening, ages at which somebody is admitted, and
//! prices.

use std::ops::Range;

use super::tokens::{Token, Tokens};
use crate::phrases::{Folded, folded};

/// Whether the digits of this word are such a number.
pub(super) fn is_everyday(tokens: &Tokens<'_>, index: usize) -> bool {
    let range = tokens.range(index);
    let text = tokens.text(Some(index));
    tokens.is_date(index)
        || is_decade(text)
        || is_clock(text)
        || tokens.is_price(index)
        || !tokens.counts(range.end) && (tokens.is_year(index, &range) || tokens.is_opening(index))
        || tokens.is_between_everyday_words(&range)
}

/// Words between the two ends of a range: "from 9 to 5".
const LINKS: [&str; 11] = [
    "–", "-", "a", "and", "bis", "et", "hasta", "to", "und", "y", "à",
];

/// What stands beside a price.
const CURRENCIES: [char; 4] = ['$', '£', '€', '¥'];

impl Tokens<'_> {
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

    /// The words of the range that a number is an end of, or the number alone.
    fn range(&self, index: usize) -> Range<usize> {
        let is_link = |index: usize| {
            let written = self.all.get(index).map(|token| token.written);
            written.is_some_and(|written| LINKS.contains(&written))
        };
        let is_number = |index: usize| numbers(self.text(Some(index))).is_some();
        let is_last = index >= 2 && is_link(index - 1) && is_number(index - 2);
        let is_first = is_link(index + 1) && is_number(index + 2);
        let start = if is_last { index - 2 } else { index };
        let end = if is_first { index + 3 } else { index + 1 };
        start..end
    }

    /// "In 2019", "between 2010 and 2015", "(2019)".
    fn is_year(&self, index: usize, range: &Range<usize>) -> bool {
        let text = self.text(Some(index));
        let is_in_brackets = self
            .all
            .get(index)
            .is_some_and(|token| token.written.starts_with('('));
        let is_after = self.is_one(range.start.checked_sub(1), |language| language.years);
        let is_year = text.split(['–', '-']).all(is_in_century);
        is_year && (is_in_brackets || is_after)
    }

    /// "Open from 9 to 5."
    fn is_opening(&self, index: usize) -> bool {
        let is_small = numbers(self.text(Some(index)))
            .is_some_and(|numbers| numbers.iter().all(|number| *number <= 24));
        is_small
            && self.language.is_some_and(|language| {
                let words = Folded::of(&self.words(0..self.all.len()));
                words.first(language.opening).is_some()
            })
    }

    /// "10 a.m.", "18 or older".
    fn is_between_everyday_words(&self, range: &Range<usize>) -> bool {
        let before = folded(&self.words(0..range.start));
        let after = folded(&self.words(range.end..self.all.len()));
        let is_between = |(first, last): &(&str, &str)| {
            let is_before = first.is_empty() || before.ends_with(&format!(" {first} "));
            is_before && (last.is_empty() || after.starts_with(&format!(" {last} ")))
        };
        self.language
            .is_some_and(|language| language.everyday.iter().any(is_between))
    }

    /// "$500", "500 €", "20 euros", but not "$2 billion" or "$2,000,000", which somebody has counted.
    fn is_price(&self, index: usize) -> bool {
        let is_currency = |index: usize| {
            let written = self.all.get(index).map_or("", |token| token.written);
            written.starts_with(CURRENCIES) || self.is_one(Some(index), |language| language.money)
        };
        let mut after = index + 1..index + 3;
        let is_large = after.any(|after| self.is_one(Some(after), |language| language.large));
        self.all.get(index).is_some_and(|token| {
            let is_number = token.written.chars().all(|c| !c.is_alphabetic());
            let is_small = is_number && token.digits() <= 6 && !is_large;
            is_small && (token.written.contains(CURRENCIES) || is_currency(index + 1))
        })
    }

    fn words(&self, range: Range<usize>) -> String {
        let tokens = self.all.get(range).unwrap_or_default();
        let words: Vec<&str> = tokens.iter().map(|token| token.written).collect();
        words.join(" ")
    }
}

/// The whole numbers of a word such as "9" and "9–5".
fn numbers(text: &str) -> Option<Vec<u32>> {
    let parts = text.split(['–', '-']);
    parts.map(|part| part.parse().ok()).collect()
}

/// "The 1990s", "die 1990er Jahre".
fn is_decade(text: &str) -> bool {
    let mut endings = ["s", "er", "ern"].into_iter();
    endings.any(|ending| text.strip_suffix(ending).is_some_and(is_in_century))
}

fn is_in_century(text: &str) -> bool {
    text.len() == 4
        && text
            .parse()
            .is_ok_and(|year: u32| (1900..2100).contains(&year))
}

/// "10:30", "10h30", "10am", "9am–5pm".
fn is_clock(text: &str) -> bool {
    text.split(['–', '-']).all(|text| {
        let half = text.strip_suffix("am").or_else(|| text.strip_suffix("pm"));
        let time = half.unwrap_or(text);
        match time.split_once([':', 'h', '.']) {
            Some((hours, minutes)) => {
                is_below(hours, 25)
                    && minutes.len() == 2
                    && is_below(minutes, 60)
                    && (half.is_some() || !time.contains('.'))
            }
            None => half.is_some() && is_below(time, 25),
        }
    })
}

fn is_below(text: &str, end: u32) -> bool {
    text.parse().is_ok_and(|number: u32| number < end)
}
