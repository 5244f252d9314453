use super::{
    plural::Quantity,
    words::{TextKey, Words},
};
use crate::element::Said;

impl Words {
    /// A number, given without marks but a decimal point, with all of its digits: "46.50", "1,999".
    pub fn decimal(&self, number: &str) -> String {
        self.marks().decimal(number)
    }

    /// A number and its unit: "64%", "64 mg". A unit that begins with a letter stands apart, except in Chinese, Japanese
    /// and Korean, which write it without a space. <https://www.bipm.org/en/publications/si-brochure>, 5.4.3
    pub fn with_unit(&self, number: &str, unit: &str) -> String {
        // `is_alphabetic` would bring 1.4 KB of tables.
        let is_apart = |first: char| {
            first.is_ascii_alphabetic() || matches!(first, 'µ' | '\u{c0}'..'\u{2000}')
        };
        match unit {
            "%" => self.fill(TextKey::percent, &[("number", number)]),
            unit if unit.starts_with(is_apart) => format!("{number}\u{a0}{unit}"),
            unit => format!("{number}{unit}"),
        }
    }

    /// "50 to 77".
    pub fn interval(&self, low: &str, high: &str) -> Said {
        self.with(TextKey::interval, &[("low", low), ("high", high)])
    }

    /// A bar in words: label, note, value and interval.
    pub fn chart_bar(
        &self,
        label: &str,
        note: Option<&str>,
        value: &str,
        interval: Option<&str>,
    ) -> Said {
        let label = self.isolated(label);
        let label = match note {
            Some(note) => self.fill(
                TextKey::chart_label,
                &[("label", &label), ("note", &self.isolated(note))],
            ),
            None => label,
        };
        let value = match interval {
            Some(interval) => format!("{value} ({interval})"),
            None => value.to_owned(),
        };
        self.with(TextKey::chart_bar, &[("label", &label), ("value", &value)])
    }

    /// The higher of two bars: its label, by how much, and the unit.
    pub fn chart_difference(&self, label: &str, difference: &str, unit: &str) -> Said {
        let label = self.isolated(label);
        let number = self.decimal(difference);
        if unit == "%" {
            let (whole, fraction) = difference.split_once('.').unwrap_or((difference, ""));
            let quantity = Quantity {
                // More than can be counted with is many.
                whole: whole.parse().unwrap_or(u64::MAX),
                decimals: fraction.len() as u64,
            };
            let form = self.form(TextKey::chart_points, quantity);
            return self.filled(form, &[("label", &label), ("number", &number)]);
        }
        let number = self.with_unit(&number, unit);
        self.with(
            TextKey::chart_difference,
            &[("label", &label), ("number", &number)],
        )
    }

    /// The highest and the lowest of several bars, each as the labels of all bars that are so high, and their value.
    pub fn chart_ends(
        &self,
        (highest, most): (&[&str], &str),
        (lowest, least): (&[&str], &str),
    ) -> Said {
        let values = [
            ("highest", &*self.labels(highest)),
            ("most", most),
            ("lowest", &*self.labels(lowest)),
            ("least", least),
        ];
        self.with(TextKey::chart_ends, &values)
    }

    fn labels(&self, labels: &[&str]) -> String {
        let isolated = labels.iter().map(|label| self.isolated(label));
        // The comma of a label and its note.
        let joined = isolated.reduce(|before, label| {
            self.fill(
                TextKey::chart_label,
                &[("label", &before), ("note", &label)],
            )
        });
        joined.unwrap_or_default()
    }
}
