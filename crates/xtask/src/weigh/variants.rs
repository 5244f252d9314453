//! `cargo xtask weigh variants`: what it would cost to render the elements of the page by Leptos itself.

use super::{
    build::{App, build},
    table,
};
use crate::error::Error;

const VARIANTS: [(&str, App<'_>); 3] = [
    (
        "our own, on Leptos 0.8",
        App {
            features: "csr",
            leptos: None,
        },
    ),
    (
        "Leptos' `HtmlElement`, 0.8",
        App {
            features: "csr,html-element",
            leptos: None,
        },
    ),
    (
        "Leptos' `HtmlElement`, 0.9.0-rc1",
        App {
            features: "csr,html-element",
            leptos: Some("0.9.0-rc1"),
        },
    ),
];

/// Builds every variant and prints the table of ARCHITECTURE.md.
pub(super) fn print() -> Result<(), Error> {
    let mut rows = Vec::new();
    for (name, app) in &VARIANTS {
        rows.push((*name, table::sizes(&build(app)?.shipped()?)?));
    }
    println!("\n| elements rendered by | wasm | wasm, brotli | with its JavaScript, brotli |");
    println!("| --- | ---: | ---: | ---: |");
    for (name, sizes) in rows {
        let wasm = sizes.iter().filter(|size| size.name.ends_with(".wasm"));
        let (raw, brotli) = wasm.fold((0, 0), |(raw, brotli), size| {
            (raw + size.raw, brotli + size.brotli)
        });
        let all: usize = sizes.iter().map(|size| size.brotli).sum();
        println!("| {name} | {raw} | {brotli} | {all} |");
    }
    Ok(())
}
