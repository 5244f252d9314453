//! From the path of a problem to its line.
//!
//! The model reads an article without its positions, so that the browser need not carry them;
//! here the file is parsed once more, with them.

use article::{Problem, ProblemKind};
use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// The lines of a file.
pub(crate) struct Lines<'a> {
    /// Where each line but the first begins.
    starts: Vec<usize>,
    tree: Option<Value<'a>>,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let tree = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Self {
            starts: text.match_indices('\n').map(|(end, _)| end + 1).collect(),
            tree: tree.ok().and_then(|parsed| parsed.value),
        }
    }

    /// The line of a problem, from 1: that of its value, or of what should have held it.
    pub(crate) fn line(&self, problem: &Problem) -> Option<usize> {
        let last = *problem.kind() == ProblemKind::DuplicateKey;
        let start = position(self.tree.as_ref()?, problem.path(), last);
        Some(self.starts.partition_point(|line| *line <= start) + 1)
    }
}

/// Where the value under a path begins; with `last`, the last of several with the same key.
fn position(tree: &Value<'_>, path: &str, last: bool) -> usize {
    let mut value = tree;
    let mut start = value.start();
    let mut rest = path;
    while let Some((next, next_start, next_rest)) = step(value, rest, last) {
        (value, start, rest) = (next, next_start, next_rest);
    }
    start
}

fn step<'a, 'b, 'p>(
    value: &'b Value<'a>,
    path: &'p str,
    last: bool,
) -> Option<(&'b Value<'a>, usize, &'p str)> {
    match value {
        Value::Array(array) => {
            let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
            let item = array.elements.get(index.parse::<usize>().ok()?)?;
            Some((item, item.start(), rest))
        }
        Value::Object(object) => {
            let path = path.strip_prefix('.').unwrap_or(path);
            let (property, rest) = property(object, path, last)?;
            Some((&property.value, property.start(), rest))
        }
        _ => None,
    }
}

/// The property whose key the path begins with. Keys may hold dots, so the longest key wins.
fn property<'a, 'b, 'p>(
    object: &'b Object<'a>,
    path: &'p str,
    last: bool,
) -> Option<(&'b ObjectProp<'a>, &'p str)> {
    let mut found: Option<(&ObjectProp<'a>, &str)> = None;
    for property in &object.properties {
        let Some(rest) = path.strip_prefix(property.name.as_str()) else {
            continue;
        };
        if !(rest.is_empty() || rest.starts_with(['.', '['])) {
            continue;
        }
        let is_better = found
            .is_none_or(|(_, best)| rest.len() < best.len() || last && rest.len() == best.len());
        if is_better {
            found = Some((property, rest));
        }
    }
    found
}
