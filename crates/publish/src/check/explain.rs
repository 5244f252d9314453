//! `unfold explain`: what the honesty checks look for, and why.

use honesty::Check;

use super::honest::names;
use super::spelling::nearest;
use crate::print::print;

/// Prints the explanation of a check, or the names of all.
///
/// # Errors
/// A sentence, if there is no such check.
pub fn explain(name: Option<&str>) -> Result<bool, String> {
    let text = match name {
        None => Check::ALL.map(line).concat(),
        Some(name) => {
            let check = Check::named(&name.to_lowercase()).ok_or_else(|| unknown(name))?;
            format!("{}\n\n{}\n", check.name(), check.explanation())
        }
    };
    print(&text)?;
    Ok(true)
}

fn line(check: Check) -> String {
    format!("{:15} {}\n", check.name(), check.summary())
}

fn unknown(name: &str) -> String {
    match nearest(name, &names()) {
        Some(near) => format!("there is no check {name:?}; did you mean {near:?}?"),
        None => format!("there is no check {name:?}; `unfold explain` lists them all"),
    }
}
