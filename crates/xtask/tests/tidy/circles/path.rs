//! Paths such as `crate::view::Icon`, and how to find them in tokens.

use proc_macro2::{Spacing, TokenStream, TokenTree};

/// The segments of a path.
pub(super) type Path = Vec<String>;

/// All paths in the arguments of a macro, which syn does not parse.
pub(super) fn paths_in(tokens: TokenStream) -> Vec<Path> {
    let mut paths = Vec::new();
    collect(tokens, &mut paths);
    paths
}

fn collect(tokens: TokenStream, paths: &mut Vec<Path>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let TokenTree::Group(group) = token {
            collect(group.stream(), paths);
        }
        let TokenTree::Ident(first) = token else {
            at += 1;
            continue;
        };
        let before = tokens.get(..at).unwrap_or_default();
        let mut path = vec![first.to_string()];
        at += 1;
        while let Some(next) = after_colons(tokens.get(at..).unwrap_or_default()) {
            path.push(next);
            at += 3;
        }
        if begins_path(before, &path) {
            paths.push(path);
        }
    }
}

/// The name after a leading `::`.
fn after_colons(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [first, second, TokenTree::Ident(name), ..] if is_colons(first, second) => {
            Some(name.to_string())
        }
        _ => None,
    }
}

/// Whether a path begins here, rather than a field, a method, the rest of `<T>::name` or a macro variable.
fn begins_path(before: &[TokenTree], path: &Path) -> bool {
    match before {
        [.., first, second] if is_colons(first, second) => false,
        [.., TokenTree::Punct(mark)] => match mark.as_char() {
            '.' => false,
            '$' => path.first().is_some_and(|name| name == "crate"),
            _ => true,
        },
        _ => true,
    }
}

fn is_colons(first: &TokenTree, second: &TokenTree) -> bool {
    matches!(
        (first, second),
        (TokenTree::Punct(first), TokenTree::Punct(second))
            if first.as_char() == ':' && second.as_char() == ':' && first.spacing() == Spacing::Joint
    )
}
