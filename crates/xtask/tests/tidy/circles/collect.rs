//! Collects what the items of a module declare, import and use.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Ident, ImplItemFn, Item, ItemMacro, ItemMod, ItemUse, Macro, Meta, Token, UseTree,
    Visibility,
    punctuated::Punctuated,
    visit::{self, Visit},
};

use super::{
    module::{Meaning, Module},
    path::{Path, paths_in},
};

/// A module that does not know its place in the crate yet, and its child modules.
#[derive(Default)]
pub(super) struct Collected<'ast> {
    pub(super) module: Module,
    pub(super) children: Vec<&'ast ItemMod>,
}

impl<'ast> Collected<'ast> {
    pub(super) fn of(items: &'ast [Item]) -> Self {
        let mut collected = Self::default();
        for item in items {
            collected.declare(item);
            collected.visit_item(item);
        }
        collected
    }

    fn declare(&mut self, item: &Item) {
        let (attributes, name) = parts(item);
        if is_for_tests(attributes) {
            return;
        }
        if let Some(name) = name {
            self.add_name(name.to_string(), Meaning::Item);
        }
        if let Item::Macro(ItemMacro { mac, .. }) = item {
            for name in declared_in(mac.tokens.clone()) {
                self.add_name(name, Meaning::Item);
            }
        }
    }

    fn add_name(&mut self, name: String, meaning: Meaning) {
        self.module.names.entry(name).or_default().push(meaning);
    }

    fn import(&mut self, tree: &UseTree, mut path: Path, is_reexport: bool) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.import(&step.tree, path, is_reexport);
            }
            UseTree::Name(end) if end.ident == "self" => {
                let name = path.last().cloned().unwrap_or_default();
                self.import_as(name, path, is_reexport);
            }
            UseTree::Name(end) => {
                path.push(end.ident.to_string());
                self.import_as(end.ident.to_string(), path, is_reexport);
            }
            UseTree::Rename(end) => {
                if end.ident != "self" {
                    path.push(end.ident.to_string());
                }
                self.import_as(end.rename.to_string(), path, is_reexport);
            }
            UseTree::Glob(_) => self.module.globs.push(path),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, path.clone(), is_reexport);
                }
            }
        }
    }

    fn import_as(&mut self, name: String, path: Path, is_reexport: bool) {
        if !is_reexport {
            self.module.mentions.push(path.clone());
        }
        self.add_name(name, Meaning::Import(path));
    }
}

impl<'ast> Visit<'ast> for Collected<'ast> {
    fn visit_item(&mut self, item: &'ast Item) {
        let (attributes, _) = parts(item);
        if !is_for_tests(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if !is_for_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.children.push(module);
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_reexport = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, Path::new(), is_reexport);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter();
        self.module
            .mentions
            .push(names.map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.module.mentions.extend(paths_in(call.tokens.clone()));
        visit::visit_macro(self, call);
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

fn parts(item: &Item) -> (&[Attribute], Option<&Ident>) {
    match item {
        Item::Const(item) => (&item.attrs, Some(&item.ident)),
        Item::Enum(item) => (&item.attrs, Some(&item.ident)),
        Item::ExternCrate(item) => (&item.attrs, None),
        Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
        Item::ForeignMod(item) => (&item.attrs, None),
        Item::Impl(item) => (&item.attrs, None),
        Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
        // Its name is added with its index.
        Item::Mod(item) => (&item.attrs, None),
        Item::Static(item) => (&item.attrs, Some(&item.ident)),
        Item::Struct(item) => (&item.attrs, Some(&item.ident)),
        Item::Trait(item) => (&item.attrs, Some(&item.ident)),
        Item::TraitAlias(item) => (&item.attrs, Some(&item.ident)),
        Item::Type(item) => (&item.attrs, Some(&item.ident)),
        Item::Union(item) => (&item.attrs, Some(&item.ident)),
        Item::Use(item) => (&item.attrs, None),
        _ => (&[], None),
    }
}

/// Whether an attribute is `#[cfg(test)]` or `#[cfg(all(test, …))]`.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    let conditions = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    conditions
        .filter_map(|attribute| attribute.parse_args::<Meta>().ok())
        .any(|condition| needs_test(&condition))
}

fn needs_test(condition: &Meta) -> bool {
    match condition {
        Meta::List(list) if list.path.is_ident("all") => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .is_ok_and(|all| all.iter().any(needs_test)),
        condition => condition.path().is_ident("test"),
    }
}

/// The names of the items in the arguments of a macro, as in `record! { pub struct Section { … } }`.
fn declared_in(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let pairs = tokens.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(keyword), TokenTree::Ident(name)] => Some((keyword, name)),
        _ => None,
    });
    let keywords = ["const", "enum", "fn", "static", "struct", "trait", "type"];
    pairs
        .filter(|(keyword, _)| keywords.iter().any(|known| keyword == known))
        .map(|(_, name)| name.to_string())
        .collect()
}
