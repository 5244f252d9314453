//! Formats numbers for a language.

use super::file::parts;

/// A language's number marks.
pub(super) struct Marks<'a> {
    /// The decimal mark.
    decimal: &'a str,
    /// The mark between groups of three digits.
    group: &'a str,
    /// The smallest number that is grouped, a power of ten.
    grouped_from: &'a str,
}

impl<'a> Marks<'a> {
    /// The marks of an example, 12,345.6. Others may follow it, each after the regions that write numbers so; `tag` names
    /// the region.
    pub(super) fn of(examples: &'a str, tag: &str, grouped_from: &'a str) -> Self {
        let names = |region: &str| {
            tag.split('-')
                .any(|subtag| subtag.eq_ignore_ascii_case(region))
        };
        let split = |example: &'a str| example.rsplit_once(' ').unwrap_or(("", example));
        let mut all = parts(examples).map(split);
        let regional = all.find(|(regions, _)| regions.split(' ').any(names));
        let usual = parts(examples).next().map(split);
        let (_, example) = regional.or(usual).unwrap_or_default();
        let (before, after) = example.split_once('3').unwrap_or_default();
        let decimal = after
            .strip_prefix("45")
            .and_then(|after| after.strip_suffix('6'));
        Self {
            decimal: decimal.unwrap_or_default(),
            group: before.strip_prefix("12").unwrap_or_default(),
            grouped_from,
        }
    }

    /// Formats a number, given with a decimal point, with all of its digits.
    pub(super) fn decimal(&self, number: &str) -> String {
        match number.split_once('.') {
            Some((whole, fraction)) => [&*self.grouped(whole), self.decimal, fraction].concat(),
            None => self.grouped(number),
        }
    }

    /// Formats a whole number.
    pub(super) fn whole(&self, number: u64) -> String {
        self.grouped(&number.to_string())
    }

    fn grouped(&self, digits: &str) -> String {
        if digits.len() < self.grouped_from.len() {
            return digits.to_owned();
        }
        let mut text = String::new();
        for (left, digit) in (0..digits.len()).rev().zip(digits.chars()) {
            text.push(digit);
            if left > 0 && left % 3 == 0 {
                text.push_str(self.group);
            }
        }
        text
    }
}
