//! The place in the file that is being read, and what has been found so far.

mod inspecting;

use std::collections::BTreeSet;

use crate::fields::Fields;
use crate::ids::Ids;
#[cfg(feature = "inspection")]
use crate::inspection::Inspection;
use crate::json::Json;
use crate::problem::{MAX_PROBLEMS, Problem, ProblemKind};

/// Collects the problems of a file, with their paths, while it is read.
pub(crate) struct Reader {
    path: Vec<Step>,
    problems: Vec<Problem>,
    /// What only editors want to know.
    #[cfg(feature = "inspection")]
    inspection: Inspection,
    /// Whether emphasis, links and citations can be written where a string is read.
    #[cfg(feature = "inspection")]
    inside_text: bool,
    pub(crate) ids: Ids,
    /// Whether the text being read is that of a link. Browsers split up a link in a link.
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

impl Reader {
    /// A reader at the top of a file.
    pub(crate) fn new(file: &Json) -> Self {
        Self {
            path: Vec::new(),
            problems: Vec::new(),
            #[cfg(feature = "inspection")]
            inspection: Inspection::default(),
            #[cfg(feature = "inspection")]
            inside_text: false,
            ids: Ids::of(file),
            inside_link: false,
        }
    }

    /// What is wrong in the file.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// How many problems have been found so far.
    pub(crate) fn problem_count(&self) -> usize {
        self.problems.len()
    }

    /// Runs an action one step further down the path.
    pub(crate) fn at<T>(
        &mut self,
        step: impl Into<Step>,
        action: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.path.push(step.into());
        let value = action(self);
        self.path.pop();
        value
    }

    /// The fields of an object; reports any other kind of value, and duplicate keys.
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
        Some(Fields::new(fields))
    }

    /// The text of a string; reports any other kind of value.
    pub(crate) fn string(&mut self, json: Json) -> Option<String> {
        match json {
            Json::String(text) => Some(text),
            other => {
                self.wrong_type("a string", &other);
                None
            }
        }
    }

    /// A string of a certain shape; reports one of any other shape.
    pub(crate) fn shaped(
        &mut self,
        json: Json,
        is_right: fn(&str) -> bool,
        problem: fn(String) -> ProblemKind,
    ) -> String {
        match self.string(json) {
            Some(text) if is_right(&text) => text,
            Some(text) => {
                self.problem(problem(text));
                String::new()
            }
            None => String::new(),
        }
    }

    /// Claims an id for a section, a term, a reference or a chart; reports one that is taken.
    pub(crate) fn claim(&mut self, id: &str) {
        if let Some(kind) = self.ids.claim(id) {
            self.at("id", |reader| reader.problem(kind));
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
        // A path takes memory, and nobody reads the thousandth problem.
        if self.problems.len() < MAX_PROBLEMS {
            let problem = Problem::new(self.path_here(), kind);
            self.push(problem);
        }
    }

    fn push(&mut self, problem: Problem) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem);
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
