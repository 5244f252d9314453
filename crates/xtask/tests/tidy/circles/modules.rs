//! The modules of a crate, read from its files.

use super::{
    collect::Collected,
    module::{Meaning, Module},
};

/// All modules of one crate. The first is its root.
pub(super) struct Modules(Vec<Module>);

/// A module's file, the folder for the files of its child modules, and its parent.
struct Place<'a> {
    file: &'a str,
    folder: &'a str,
    parent: Option<usize>,
}

impl Modules {
    /// Reads a crate from its root file, following its `mod` declarations.
    pub(super) fn of_crate(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut modules = Self(Vec::new());
        let place = Place {
            file: root,
            folder: &parent_folder(root),
            parent: None,
        };
        modules.add_file(&place, read);
        modules
    }

    pub(super) fn get(&self, index: usize) -> &Module {
        &self.0[index]
    }

    pub(super) fn indices(&self) -> std::ops::Range<usize> {
        0..self.0.len()
    }

    fn add_file(&mut self, place: &Place, read: &dyn Fn(&str) -> Option<String>) -> usize {
        let text = read(place.file).unwrap_or_else(|| panic!("no file {}", place.file));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", place.file));
        self.add(place, &file.items, read)
    }

    fn add(
        &mut self,
        place: &Place,
        items: &[syn::Item],
        read: &dyn Fn(&str) -> Option<String>,
    ) -> usize {
        let Collected { module, children } = Collected::of(items);
        let index = self.0.len();
        self.0.push(Module {
            file: place.file.to_owned(),
            parent: place.parent,
            ..module
        });
        for child in children {
            let name = child.ident.to_string();
            let folder = format!("{}{name}/", place.folder);
            let added = match (&child.content, declared_path(child)) {
                (Some((_, items)), _) => {
                    let place = Place {
                        folder: &folder,
                        parent: Some(index),
                        ..*place
                    };
                    self.add(&place, items, read)
                }
                (None, Some(path)) => {
                    let file = format!("{}{path}", parent_folder(place.file));
                    let place = Place {
                        file: &file,
                        folder: &parent_folder(&file),
                        parent: Some(index),
                    };
                    self.add_file(&place, read)
                }
                (None, None) => {
                    let place = Place {
                        file: &format!("{}{name}.rs", place.folder),
                        folder: &folder,
                        parent: Some(index),
                    };
                    self.add_file(&place, read)
                }
            };
            let meanings = self.0[index].names.entry(name).or_default();
            meanings.push(Meaning::Module(added));
        }
        index
    }
}

/// The path in `#[path = "…"]`.
fn declared_path(module: &syn::ItemMod) -> Option<String> {
    module.attrs.iter().find_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        match &pair.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(path),
                ..
            }) if pair.path.is_ident("path") => Some(path.value()),
            _ => None,
        }
    })
}

/// The folder of a file, with its closing slash.
fn parent_folder(file: &str) -> String {
    file.rsplit_once('/')
        .map_or_else(String::new, |(folder, _)| format!("{folder}/"))
}
