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
            program: "unfold-app",
            features: "csr",
            leptos: None,
        },
    ),
    (
        "Leptos' `HtmlElement`, 0.8",
        App {
            program: "unfold-app",
            features: "csr,html-element",
            leptos: None,
        },
    ),
    (
        "Leptos' `HtmlElement`, 0.9.0-rc1",
        App {
            program: "unfold-app",
            features: "csr,html-element",
            leptos: Some("0.9.0-rc1"),
        },
    ),
];

/// Builds every variant and prints the table of ARCHITECTURE.md.
pub(super) fn print() -> Result<(), Error> {
    let rows: Vec<String> = VARIANTS
        .iter()
        .map(|(name, app)| row(name, &build(app)?.shipped()?))
        .collect::<Result<_, _>>()?;
    println!("\n| elements rendered by | wasm | wasm, brotli | with its JavaScript, brotli |");
    println!("| --- | ---: | ---: | ---: |");
    print!("{}", rows.concat());
    Ok(())
}

fn row(name: &str, files: &[(String, Vec<u8>)]) -> Result<String, Error> {
    let sizes = table::sizes(files)?;
    let is_wasm = |size: &&table::Size<'_>| size.name.ends_with(".wasm");
    let raw: usize = sizes.iter().filter(is_wasm).map(|size| size.raw).sum();
    let brotli: usize = sizes.iter().filter(is_wasm).map(|size| size.brotli).sum();
    let all: usize = sizes.iter().map(|size| size.brotli).sum();
    Ok(format!("| {name} | {raw} | {brotli} | {all} |\n"))
}
