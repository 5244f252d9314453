//! How long the steps of a test run took.

use std::{fmt, time::Duration};

/// A line for each step, in the order in which they ran.
#[derive(Default)]
pub(super) struct Durations(Vec<(String, Duration)>);

impl Durations {
    pub(super) fn add(&mut self, step: &str, duration: Duration) {
        self.0.push((step.to_owned(), duration));
    }
}

impl fmt::Display for Durations {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (step, duration) in &self.0 {
            let seconds = duration.as_millis().saturating_add(500) / 1000;
            writeln!(out, "{:>4} min {:>2} s  {step}", seconds / 60, seconds % 60)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Durations;

    #[test]
    fn durations_are_rounded_to_seconds() {
        let mut durations = Durations::default();
        durations.add("Formatting", Duration::from_millis(499));
        durations.add("Clippy", Duration::from_millis(59_500));
        durations.add("Tests", Duration::from_secs(754));
        assert_eq!(
            durations.to_string(),
            "   0 min  0 s  Formatting\n   1 min  0 s  Clippy\n  12 min 34 s  Tests\n"
        );
    }
}
