//! Measured times and their summary.

use std::fmt;

/// Times in milliseconds, sorted.
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

    /// The mean of the middle half, which ignores outliers; NaN without times. A median would too, but Chromium reports
    /// paints in steps of 4 ms, which is too coarse for a ratio.
    pub(super) fn middle(&self) -> f64 {
        let quarter = self.0.len() / 4;
        let middle = self.0.get(quarter..self.0.len() - quarter).unwrap_or(&[]);
        middle.iter().sum::<f64>() / middle.len() as f64
    }
}

impl fmt::Display for Times {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |time: Option<&f64>| time.copied().unwrap_or(f64::NAN);
        let (first, last) = (shown(self.0.first()), shown(self.0.last()));
        write!(out, "{first:.0} / {:.1} / {last:.0}", self.middle())
    }
}
