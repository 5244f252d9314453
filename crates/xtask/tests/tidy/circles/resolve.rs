//! Resolves paths to items.

use super::{module::Meaning, modules::Modules, path::Path};

/// What a path can resolve to.
#[derive(Clone, PartialEq)]
enum Target {
    Module(usize),
    Item(Item),
}

/// An item by its name, and the index of the module that defines it.
#[derive(Clone, PartialEq)]
pub(super) struct Item {
    pub(super) module: usize,
    pub(super) name: String,
}

/// The items that a path can mean in a module: none if it leads to a module or to another crate, more than one if a
/// name is defined more than once, as for different features.
pub(super) fn items(modules: &Modules, module: usize, path: &Path) -> Vec<Item> {
    let targets = Resolver {
        modules,
        followed: Vec::new(),
    }
    .path(module, path);
    targets
        .into_iter()
        .filter_map(|target| match target {
            Target::Item(item) => Some(item),
            Target::Module(_) => None,
        })
        .collect()
}

struct Resolver<'a> {
    modules: &'a Modules,
    /// The imports being followed, so that none is followed inside itself.
    followed: Vec<(usize, &'a Path)>,
}

impl<'a> Resolver<'a> {
    fn path(&mut self, module: usize, path: &[String]) -> Vec<Target> {
        match path {
            [first, rest @ ..] if first == "crate" => self.rest(&[Target::Module(0)], rest),
            [first, rest @ ..] => {
                let targets = self.name(module, first);
                self.rest(&targets, rest)
            }
            [] => Vec::new(),
        }
    }

    fn rest(&mut self, targets: &[Target], rest: &[String]) -> Vec<Target> {
        let [next, rest @ ..] = rest else {
            return targets.to_vec();
        };
        let mut found = Vec::new();
        for target in targets {
            if let Target::Module(module) = target {
                found.extend(self.name(*module, next));
            }
        }
        let found = self.rest(&found, rest);
        if !found.is_empty() {
            return found;
        }
        // The rest is part of an item, such as a variant.
        let items = targets.iter().cloned();
        items
            .filter(|target| matches!(target, Target::Item(_)))
            .collect()
    }

    fn name(&mut self, module: usize, name: &str) -> Vec<Target> {
        let modules = self.modules;
        let scope = modules.get(module);
        match name {
            "self" => return vec![Target::Module(module)],
            "super" => return scope.parent.map(Target::Module).into_iter().collect(),
            _ => {}
        }
        let mut targets = Vec::new();
        for meaning in scope.names.get(name).into_iter().flatten() {
            match meaning {
                Meaning::Item => targets.push(Target::Item(Item {
                    module,
                    name: name.to_owned(),
                })),
                Meaning::Module(child) => targets.push(Target::Module(*child)),
                Meaning::Import(path) => targets.extend(self.import(module, path)),
            }
        }
        if targets.is_empty() {
            for glob in &scope.globs {
                for target in self.import(module, glob) {
                    if let Target::Module(origin) = target {
                        targets.extend(self.glob_name(origin, name));
                    }
                }
            }
        }
        targets
    }

    fn glob_name(&mut self, origin: usize, name: &str) -> Vec<Target> {
        if ["self", "super", "crate"].contains(&name) {
            return Vec::new();
        }
        self.name(origin, name)
    }

    fn import(&mut self, module: usize, path: &'a Path) -> Vec<Target> {
        if self.followed.contains(&(module, path)) {
            return Vec::new();
        }
        self.followed.push((module, path));
        let targets = self.path(module, path);
        self.followed.pop();
        targets
    }
}
