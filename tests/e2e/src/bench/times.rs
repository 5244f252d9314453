//! What was measured, and what is told of it.

use std::fmt;

/// Times in milliseconds, in order.
#[derive(Default)]
pub(super) struct Times(Vec<f64>);

impl Times {
    pub(super) fn add(&mut self, time: f64) {
        let place = self.0.partition_point(|known| *known < time);
        self.0.insert(place, time);
    }

    pub(super) fn add_all(&mut self, times: Vec<f64>) {
        times.into_iter().for_each(|time| self.add(time));
    }

    /// The one in the middle; not a number before there is one.
    pub(super) fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Times {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |time: Option<&f64>| time.copied().unwrap_or(f64::NAN);
        let (first, last) = (shown(self.0.first()), shown(self.0.last()));
        write!(out, "{first:.0} / {:.0} / {last:.0}", self.median())
    }
}
