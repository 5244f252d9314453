//! The graph of files that depend on each other, and its circles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{
    circle::{Circle, Step},
    modules::Modules,
    resolve::items,
};

/// For each file, the files that it depends on and the names that it uses from them.
pub(super) struct Graph(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

impl Graph {
    pub(super) fn of(modules: &Modules) -> Self {
        let mut graph = Self(BTreeMap::new());
        for index in modules.indices() {
            let module = modules.get(index);
            for path in &module.mentions {
                for item in items(modules, index, path) {
                    graph.add(&module.file, &modules.get(item.module).file, item.name);
                }
            }
        }
        graph
    }

    /// A shortest circle through every dependency that is part of one, without repetitions, short ones first.
    pub(super) fn circles(&self) -> Vec<Circle> {
        let mut found: BTreeSet<Vec<&str>> = BTreeSet::new();
        for (user, used) in &self.0 {
            for file in used.keys() {
                if let Some(mut files) = self.shortest(file, user) {
                    let least = files.iter().enumerate().min_by_key(|(_, file)| **file);
                    let start = least.map_or(0, |(index, _)| index);
                    files.rotate_left(start);
                    found.insert(files);
                }
            }
        }
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by_key(Vec::len);
        found.iter().map(|files| self.circle(files)).collect()
    }

    fn add(&mut self, user: &str, file: &str, name: String) {
        if user != file {
            let used = self.0.entry(user.to_owned()).or_default();
            used.entry(file.to_owned()).or_default().insert(name);
        }
    }

    /// The files on a shortest path, including both ends.
    fn shortest<'a>(&'a self, start: &'a str, end: &str) -> Option<Vec<&'a str>> {
        let mut from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut open = VecDeque::from([start]);
        while let Some(file) = open.pop_front() {
            if file == end {
                let mut way = vec![file];
                let mut at = file;
                while at != start {
                    at = from[at];
                    way.push(at);
                }
                way.reverse();
                return Some(way);
            }
            for next in self.0.get(file).into_iter().flat_map(BTreeMap::keys) {
                if next != start && !from.contains_key(next.as_str()) {
                    from.insert(next, file);
                    open.push_back(next);
                }
            }
        }
        None
    }

    fn circle(&self, files: &[&str]) -> Circle {
        let next = files.iter().cycle().skip(1);
        let steps = files.iter().zip(next).map(|(user, file)| Step {
            user: (*user).to_owned(),
            names: self.0[*user][*file].iter().cloned().collect(),
        });
        Circle(steps.collect())
    }
}
