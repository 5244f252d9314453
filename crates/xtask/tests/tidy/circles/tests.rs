//! Tests of the check itself, on small made-up crates.

use std::collections::BTreeMap;

/// The first line of each circle in a crate of these files, whose root is `lib.rs`.
fn check(files: &[(&str, &str)], expected: &[&str]) {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let read = |file: &str| files.get(file).map(|text| (*text).to_owned());
    let circles = super::circles("lib.rs", &read);
    let first_lines: Vec<&str> = circles
        .iter()
        .filter_map(|circle| circle.lines().next())
        .collect();
    assert_eq!(first_lines, expected, "{files:?}");
}

const TWO: &str = "mod a; mod b;";

#[test]
fn one_direction_is_no_circle() {
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b::B; pub struct A(B);"),
            ("b.rs", "pub struct B;"),
        ],
        &[],
    );
}

#[test]
fn two_files_that_use_each_other() {
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b::B; pub struct A(Option<B>);"),
            ("b.rs", "use super::a::A; pub struct B(Option<A>);"),
        ],
        &["a.rs → b.rs → a.rs"],
    );
}

#[test]
fn the_description_names_the_items() {
    let read = |file: &str| {
        let text = match file {
            "lib.rs" => TWO,
            "a.rs" => "use crate::b::{B, C}; pub struct A(B, C);",
            _ => "pub struct B; pub struct C; fn b() { crate::a::A; }",
        };
        Some(text.to_owned())
    };
    assert_eq!(
        super::circles("lib.rs", &read),
        ["a.rs → b.rs → a.rs\n    a.rs uses B, C from b.rs\n    b.rs uses A from a.rs\n"]
    );
}

#[test]
fn three_files_in_a_ring() {
    check(
        &[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "pub fn a() { crate::b::b(); }"),
            ("b.rs", "pub fn b() { crate::c::c(); }"),
            ("c.rs", "pub fn c() { crate::a::a(); }"),
        ],
        &["a.rs → b.rs → c.rs → a.rs"],
    );
}

#[test]
fn a_child_and_its_parent() {
    check(
        &[
            ("lib.rs", "mod a;"),
            ("a.rs", "mod b; pub struct A; fn a() { b::b(); }"),
            ("a/b.rs", "pub fn b() { super::A; }"),
        ],
        &["a.rs → a/b.rs → a.rs"],
    );
}

#[test]
fn a_parent_that_only_declares_and_re_exports() {
    check(
        &[
            ("lib.rs", "mod a;"),
            ("a.rs", "mod b; mod c; pub use b::b; pub(crate) use c::C;"),
            ("a/b.rs", "use super::C; pub fn b(_: C) {}"),
            ("a/c.rs", "pub struct C;"),
        ],
        &[],
    );
}

#[test]
fn a_re_export_resolves_to_the_definition() {
    check(
        &[
            ("lib.rs", TWO),
            (
                "a.rs",
                "mod c; pub use c::{C as D}; pub fn a() { crate::b::b(); }",
            ),
            ("a/c.rs", "pub struct C; fn c() { super::a(); }"),
            ("b.rs", "use crate::a::D; pub fn b() { D; }"),
        ],
        &["a.rs → b.rs → a/c.rs → a.rs"],
    );
}

#[test]
fn a_glob_counts_only_for_the_names_used() {
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b::*; pub struct A(B);"),
            ("b.rs", "use crate::a::*; pub struct B(A);"),
        ],
        &["a.rs → b.rs → a.rs"],
    );
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b::*; pub struct A(B);"),
            ("b.rs", "use crate::a::*; pub struct B;"),
        ],
        &[],
    );
}

#[test]
fn a_module_of_the_same_name_as_its_function() {
    check(
        &[
            ("lib.rs", "mod a; mod b; pub use a::a; pub use b::b;"),
            ("a.rs", "use crate::b; pub fn a() { b(); }"),
            ("b.rs", "pub fn b() { crate::a(); }"),
        ],
        &["a.rs → b.rs → a.rs"],
    );
}

#[test]
fn an_imported_module_counts_only_for_the_names_used() {
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b; pub fn a() { b::b(); }"),
            ("b.rs", "use crate::a; pub fn b() {}"),
        ],
        &[],
    );
}

#[test]
fn arguments_of_macros_count() {
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "pub fn a() -> Vec<u8> { vec![crate::b::b()] }"),
            ("b.rs", "use crate::a::a; pub fn b() -> u8 { a(); 1 }"),
        ],
        &["a.rs → b.rs → a.rs"],
    );
}

#[test]
fn items_that_a_macro_defines_count() {
    check(
        &[
            ("lib.rs", TWO),
            (
                "a.rs",
                "use crate::b; macro_rules! record { () => {} } pub(crate) use record; fn a() { b::B::b(); }",
            ),
            ("b.rs", "crate::a::record! { pub struct B { field: u8 } }"),
        ],
        &["a.rs → b.rs → a.rs"],
    );
}

#[test]
fn code_for_tests_does_not_count() {
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b::B; pub struct A(B);"),
            (
                "b.rs",
                "pub struct B; #[cfg(test)] mod tests { use crate::a::A; } #[cfg(all(test, unix))] use crate::a::A;",
            ),
        ],
        &[],
    );
    check(
        &[
            ("lib.rs", TWO),
            ("a.rs", "use crate::b::B; pub struct A(B);"),
            (
                "b.rs",
                "pub struct B; #[cfg(any(test, unix))] use crate::a::A;",
            ),
        ],
        &["a.rs → b.rs → a.rs"],
    );
}

#[test]
fn modules_within_one_file_are_no_circle() {
    check(
        &[(
            "lib.rs",
            "mod a { pub fn a() { super::b::b(); } } mod b { pub fn b() { super::a::a(); } }",
        )],
        &[],
    );
}

#[test]
fn a_path_attribute_is_followed() {
    check(
        &[
            (
                "lib.rs",
                "#[path = \"other/b.rs\"] mod a; pub fn root() { a::a(); }",
            ),
            ("other/b.rs", "pub fn a() { crate::root(); }"),
        ],
        &["lib.rs → other/b.rs → lib.rs"],
    );
}

#[test]
fn other_crates_are_no_dependency() {
    check(
        &[
            ("lib.rs", TWO),
            (
                "a.rs",
                "use std::fmt::Display; use b::B; pub fn a(_: Display, _: B) {}",
            ),
            ("b.rs", "use crate::a::a; pub struct B;"),
        ],
        &[],
    );
}
