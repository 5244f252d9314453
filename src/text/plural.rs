//! Chooses the form of a text that agrees with a number.
//!
//! A file states its language's rules in CLDR's syntax, and writes the forms in the order of the rules. The last form
//! has no rule. <https://www.unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax>

use super::file::parts;

/// What plurals depend on in a number.
#[derive(Clone, Copy)]
pub(super) struct Quantity {
    /// The number before the decimal mark.
    pub(super) whole: u64,
    /// How many digits are after it.
    pub(super) decimals: u64,
}

impl From<u64> for Quantity {
    fn from(whole: u64) -> Self {
        Self { whole, decimals: 0 }
    }
}

/// The form of `forms` for this number, by the rules of its language.
pub(super) fn form<'a>(forms: &'a str, rules: &str, number: Quantity) -> &'a str {
    let chosen = parts(rules).position(|rule| holds(rule, number));
    let chosen = chosen.unwrap_or(parts(rules).count());
    parts(forms).nth(chosen).unwrap_or_default()
}

fn holds(rule: &str, number: Quantity) -> bool {
    let mut words = rule.split(' ');
    let mut next = || words.next().unwrap_or_default();
    // Whether one of the alternatives so far is true, and whether this one is, so far.
    let (mut any, mut all) = (false, true);
    loop {
        let operand = next();
        let mut operator = next();
        let mut modulus = 0;
        if operator == "%" {
            modulus = next().parse().unwrap_or_default();
            operator = next();
        }
        let is_in = is_in(next(), value(operand, number, modulus));
        all &= is_in == (operator == "=");
        match next() {
            "and" => {}
            "or" => {
                any |= all;
                all = true;
            }
            _ => return any || all,
        }
    }
}

/// The value of an operand; `None` if it is not a whole number.
fn value(operand: &str, number: Quantity, modulus: u64) -> Option<u64> {
    let value = match operand {
        "n" if number.decimals > 0 => return None,
        "n" | "i" => number.whole,
        "v" => number.decimals,
        // What is written with an exponent, or where the value of the decimals matters.
        _ => 0,
    };
    Some(value.checked_rem(modulus).unwrap_or(value))
}

/// Whether a value is in a list of numbers and ranges, such as "0,3..10".
fn is_in(list: &str, value: Option<u64>) -> bool {
    value.is_some_and(|value| {
        list.split(',').any(|range| {
            let (low, high) = range.split_once('.').unwrap_or((range, range));
            let number = |text: &str| text.trim_matches('.').parse::<u64>();
            number(low).is_ok_and(|low| low <= value)
                && number(high).is_ok_and(|high| value <= high)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rules: &str, whole: u64, decimals: u64, expected: &str) {
        let number = Quantity { whole, decimals };
        assert_eq!(
            form("a | b | c", rules, number),
            expected,
            "{rules}: {whole}, {decimals} decimals"
        );
    }

    #[test]
    fn the_first_rule_that_holds_chooses_the_form() {
        for (rules, whole, decimals, expected) in [
            ("n = 1 | n = 2", 1, 0, "a"),
            ("n = 1 | n = 2", 2, 0, "b"),
            ("n = 1 | n = 2", 3, 0, "c"),
            ("n = 1 | n = 2", 1, 1, "c"),
            ("i = 1 and v = 0 | n != 2", 1, 0, "a"),
            ("i = 1 and v = 0 | n != 2", 1, 2, "b"),
            ("i = 0,1 | n = 9", 1, 2, "a"),
            ("n % 10 = 1 and n % 100 != 11 | n = 0", 21, 0, "a"),
            ("n % 10 = 1 and n % 100 != 11 | n = 0", 111, 0, "c"),
            ("n % 100 = 3..10,13 or n = 50 | n = 0", 110, 0, "a"),
            ("n % 100 = 3..10,13 or n = 50 | n = 0", 13, 0, "a"),
            ("n % 100 = 3..10,13 or n = 50 | n = 0", 50, 0, "a"),
            ("n % 100 = 3..10,13 or n = 50 | n = 0", 12, 0, "c"),
            ("f = 1 | e != 0", 1, 1, "c"),
            ("n % 0 = 7 | n = 1", 7, 0, "a"),
        ] {
            check(rules, whole, decimals, expected);
        }
    }
}
