//! Where reading stands in the file, and what it has found so far.

use std::collections::BTreeSet;

use crate::json::Json;
use crate::names::Names;
use crate::problem::{MAX_PROBLEMS, Problem, ProblemKind};
use crate::wire::Wire;

/// Reads records, and collects problems with their paths.
pub(crate) struct Reader {
    path: Vec<Step>,
    problems: Vec<Problem>,
    /// What only editors want to know; not collected for readers.
    notes: Option<Vec<Problem>>,
    pub(crate) names: Names,
    /// A link in a link is no link: browsers take the two apart.
    pub(crate) inside_link: bool,
}

/// One step of a path.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    Field(&'static str),
    Index(usize),
}

impl From<&'static str> for Step {
    fn from(name: &'static str) -> Self {
        Step::Field(name)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Step::Index(index)
    }
}

/// The fields of an object that are not read yet.
pub(crate) struct Fields(Vec<(String, Json)>);

impl Reader {
    /// A reader at the top of a file.
    pub(crate) fn new(file: &Json, with_notes: bool) -> Self {
        Self {
            path: Vec::new(),
            problems: Vec::new(),
            notes: with_notes.then(Vec::new),
            names: Names::of(file),
            inside_link: false,
        }
    }

    /// What was found: problems, and notes where they were wanted.
    pub(crate) fn finish(self) -> (Vec<Problem>, Vec<Problem>) {
        (self.problems, self.notes.unwrap_or_default())
    }

    /// How many problems were found so far.
    pub(crate) fn problem_count(&self) -> usize {
        self.problems.len()
    }

    /// Reads a value one step further down.
    pub(crate) fn within<T: Wire>(&mut self, step: impl Into<Step>, json: Json) -> T {
        self.path.push(step.into());
        let value = T::read(json, self);
        self.path.pop();
        value
    }

    /// Does something one step further down.
    pub(crate) fn at(&mut self, step: impl Into<Step>, action: impl FnOnce(&mut Self)) {
        self.path.push(step.into());
        action(self);
        self.path.pop();
    }

    /// Reads a field that must be there.
    pub(crate) fn required<T: Wire>(&mut self, fields: &mut Fields, name: &'static str) -> T {
        match fields.take(name) {
            Some(json) => self.within(name, json),
            None => {
                self.at(name, |reader| reader.problem(ProblemKind::Missing));
                T::default()
            }
        }
    }

    /// Reads a field that may be left out.
    pub(crate) fn optional<T: Wire>(
        &mut self,
        fields: &mut Fields,
        name: &'static str,
    ) -> Option<T> {
        match fields.take(name) {
            None | Some(Json::Null) => None,
            Some(json) => Some(self.within(name, json)),
        }
    }

    /// Reads a field that has a default.
    pub(crate) fn default<T: Wire>(&mut self, fields: &mut Fields, name: &'static str) -> T {
        match fields.take(name) {
            None | Some(Json::Null) => T::default(),
            Some(Json::Array(items)) if items.is_empty() => T::default(),
            Some(json) => self.within(name, json),
        }
    }

    /// The fields of an object; reports a value of another kind, and duplicate keys.
    pub(crate) fn fields(&mut self, json: Json) -> Option<Fields> {
        let Json::Object(fields) = json else {
            self.wrong_type("an object", &json);
            return None;
        };
        let mut seen = BTreeSet::new();
        for (key, _) in &fields {
            if !seen.insert(key.as_str()) {
                let path = self.path_to(key);
                self.push(Problem::new(path, ProblemKind::DuplicateKey));
            }
        }
        Some(Fields(fields))
    }

    /// The one key of an object that names its kind, and the value under it.
    pub(crate) fn kind(
        &mut self,
        json: Json,
        expected: &'static str,
        kinds: &'static [&'static str],
    ) -> Option<(&'static str, Json)> {
        if !matches!(json, Json::Object(_)) {
            self.wrong_type(expected, &json);
            return None;
        }
        let mut fields = self.fields(json)?;
        let mut found = None;
        for kind in kinds {
            let Some(value) = fields.take(kind) else {
                continue;
            };
            if found.is_some() {
                self.problem(ProblemKind::SeveralKinds { allowed: kinds });
                return None;
            }
            found = Some((*kind, value));
        }
        if found.is_none() {
            self.problem(match fields.0.into_iter().next() {
                Some((found, _)) => ProblemKind::UnknownKind {
                    found,
                    allowed: kinds,
                },
                None => ProblemKind::Empty,
            });
            return None;
        }
        self.note_unknown(fields, kinds);
        found
    }

    /// The text of a string; reports a value of another kind.
    pub(crate) fn string(&mut self, json: Json) -> Option<String> {
        match json {
            Json::String(text) => Some(text),
            other => {
                self.wrong_type("a string", &other);
                None
            }
        }
    }

    /// A string of a certain shape; reports one of another shape.
    pub(crate) fn shaped(
        &mut self,
        json: Json,
        is_right: fn(&str) -> bool,
        problem: fn(String) -> ProblemKind,
    ) -> String {
        let text = self.string(json);
        match text {
            Some(text) if is_right(&text) => text,
            Some(text) => {
                self.problem(problem(text));
                String::new()
            }
            None => String::new(),
        }
    }

    /// Reports a value of another kind than expected.
    pub(crate) fn wrong_type(&mut self, expected: &'static str, found: &Json) {
        self.problem(ProblemKind::WrongType {
            expected,
            found: found.kind(),
        });
    }

    /// Reports a problem here.
    pub(crate) fn problem(&mut self, kind: ProblemKind) {
        // The path costs memory, and nobody reads the thousandth problem.
        if self.problems.len() < MAX_PROBLEMS {
            let problem = Problem::new(self.path_here(), kind);
            self.push(problem);
        }
    }

    /// Notes here what only editors want to know.
    pub(crate) fn note(&mut self, kind: ProblemKind) {
        self.push_note(|reader| Problem::new(reader.path_here(), kind));
    }

    /// Notes the fields that nothing has read.
    pub(crate) fn note_unknown(&mut self, rest: Fields, known: &'static [&'static str]) {
        for (key, _) in rest.0 {
            self.push_note(|reader| {
                Problem::new(reader.path_to(&key), ProblemKind::UnknownField { known })
            });
        }
    }

    fn push(&mut self, problem: Problem) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem);
        }
    }

    fn push_note(&mut self, note: impl FnOnce(&Self) -> Problem) {
        let has_room = |notes: &Vec<Problem>| notes.len() < MAX_PROBLEMS;
        if self.notes.as_ref().is_some_and(has_room) {
            let note = note(self);
            self.notes.get_or_insert_default().push(note);
        }
    }

    fn path_here(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => push_field(&mut path, name),
                Step::Index(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
            }
        }
        path
    }

    fn path_to(&self, key: &str) -> String {
        let mut path = self.path_here();
        push_field(&mut path, key);
        path
    }
}

fn push_field(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

impl Fields {
    /// Takes all values under a key, and gives back the first.
    fn take(&mut self, name: &str) -> Option<Json> {
        let mut found = None;
        self.0.retain_mut(|(key, value)| {
            let matches = key == name;
            if matches && found.is_none() {
                found = Some(std::mem::replace(value, Json::Null));
            }
            !matches
        });
        found
    }
}
