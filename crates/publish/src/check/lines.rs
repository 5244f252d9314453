//! From the path of a problem to its line.
//!
//! The model reads an article without positions, to spare the browser the code. Here the file is
//! parsed again, with them.

use article::{Problem, ProblemKind};
use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// The lines of a file, and where each value is.
pub(super) struct Lines<'a> {
    /// The offset of each line but the first.
    starts: Vec<usize>,
    tree: Option<Value<'a>>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let tree = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Self {
            starts: text.match_indices('\n').map(|(end, _)| end + 1).collect(),
            tree: tree.ok().and_then(|parsed| parsed.value),
        }
    }

    /// The line of a problem, from 1: that of its value, or of what should have contained it.
    pub(super) fn line(&self, problem: &Problem) -> Option<usize> {
        let wanted = match problem.kind() {
            ProblemKind::DuplicateKey => Duplicate::Last,
            _ => Duplicate::First,
        };
        let start = position(self.tree.as_ref()?, problem.path(), wanted);
        Some(self.starts.partition_point(|line| *line <= start) + 1)
    }
}

/// Which of several values with the same key is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Duplicate {
    First,
    Last,
}

/// The offset of the value at a path.
fn position(tree: &Value<'_>, path: &str, wanted: Duplicate) -> usize {
    let mut value = tree;
    let mut start = value.start();
    let mut rest = path;
    while let Some((next, next_start, next_rest)) = step(value, rest, wanted) {
        (value, start, rest) = (next, next_start, next_rest);
    }
    start
}

fn step<'a, 'b, 'p>(
    value: &'b Value<'a>,
    path: &'p str,
    wanted: Duplicate,
) -> Option<(&'b Value<'a>, usize, &'p str)> {
    match value {
        Value::Array(array) => {
            let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
            let item = array.elements.get(index.parse::<usize>().ok()?)?;
            Some((item, item.start(), rest))
        }
        Value::Object(object) => {
            let path = path.strip_prefix('.').unwrap_or(path);
            let (property, rest) = property(object, path, wanted)?;
            Some((&property.value, property.start(), rest))
        }
        _ => None,
    }
}

/// The property whose key the path begins with. Keys may contain dots, so the longest key wins.
fn property<'a, 'b, 'p>(
    object: &'b Object<'a>,
    path: &'p str,
    wanted: Duplicate,
) -> Option<(&'b ObjectProp<'a>, &'p str)> {
    let mut found: Option<(&ObjectProp<'a>, &str)> = None;
    for property in &object.properties {
        let Some(rest) = path.strip_prefix(property.name.as_str()) else {
            continue;
        };
        if !(rest.is_empty() || rest.starts_with(['.', '['])) {
            continue;
        }
        let is_better = found.is_none_or(|(_, best)| {
            let is_duplicate = rest.len() == best.len();
            rest.len() < best.len() || is_duplicate && wanted == Duplicate::Last
        });
        if is_better {
            found = Some((property, rest));
        }
    }
    found
}
