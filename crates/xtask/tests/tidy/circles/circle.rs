//! A circle and its description.

use std::fmt;

/// Files of which each depends on the next one and the last one on the first.
pub(super) struct Circle(pub(super) Vec<Step>);

/// A file and the names that it uses from the next one.
pub(super) struct Step {
    pub(super) user: String,
    pub(super) names: Vec<String>,
}

impl fmt::Display for Circle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(steps) = self;
        for step in steps {
            write!(out, "{} → ", step.user)?;
        }
        writeln!(out, "{}", steps[0].user)?;
        let next = steps.iter().cycle().skip(1);
        for (step, next) in steps.iter().zip(next) {
            writeln!(
                out,
                "    {} uses {} from {}",
                step.user,
                step.names.join(", "),
                next.user
            )?;
        }
        Ok(())
    }
}
