//! `cargo xtask weigh variants`: what it costs to render the elements of the page by Leptos itself.

use super::{
    build::{App, build},
    table,
};
use crate::{error::Error, marked};

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

const MARKS: [&str; 2] = [
    "<!-- element variants, written by `cargo xtask weigh variants` -->",
    "<!-- end of element variants -->",
];

/// The bytes of a variant.
struct Sizes {
    raw: usize,
    brotli: usize,
    /// With its JavaScript.
    all: usize,
}

/// Builds every variant and writes the comparison into ARCHITECTURE.md.
pub(super) fn write() -> Result<(), Error> {
    let sizes: Vec<Sizes> = VARIANTS
        .iter()
        .map(|(_, app)| sizes(&build(app)?.shipped()?))
        .collect::<Result<_, _>>()?;
    let text = text(&sizes);
    print!("{text}");
    marked::write("ARCHITECTURE.md", MARKS, &text)
}

fn sizes(files: &[(String, Vec<u8>)]) -> Result<Sizes, Error> {
    let sizes = table::sizes(files)?;
    let is_wasm = |size: &&table::Size<'_>| size.name.ends_with(".wasm");
    Ok(Sizes {
        raw: sizes.iter().filter(is_wasm).map(|size| size.raw).sum(),
        brotli: sizes.iter().filter(is_wasm).map(|size| size.brotli).sum(),
        all: sizes.iter().map(|size| size.brotli).sum(),
    })
}

fn text(sizes: &[Sizes]) -> String {
    let rows: String = VARIANTS
        .iter()
        .zip(sizes)
        .map(|((name, _), Sizes { raw, brotli, all })| {
            format!("| {name} | {raw} | {brotli} | {all} |\n")
        })
        .collect();
    let [ours, old, new] = sizes else {
        return rows;
    };
    let [old, new] = [old, new].map(|one| difference(one.brotli, ours.brotli));
    format!(
        "\n| elements rendered by | wasm | wasm, brotli | with its JavaScript, brotli |\n| --- | ---: | ---: | ---: |\n\
         {rows}\n\
         The wasm by Leptos' own is, in brotli, {old} on 0.8 and {new} on 0.9.\n\n"
    )
}

fn difference(bytes: usize, than: usize) -> String {
    let more = if bytes < than { "smaller" } else { "larger" };
    format!("{} bytes {more}", bytes.abs_diff(than))
}

#[cfg(test)]
mod tests {
    use super::{Sizes, text};

    #[test]
    fn the_differences_are_of_the_wasm_alone() {
        let sizes = [(90, 40, 45), (99, 43, 50), (80, 38, 40)];
        let sizes = sizes.map(|(raw, brotli, all)| Sizes { raw, brotli, all });
        let text = text(&sizes);
        assert!(
            text.contains("\n| our own, on Leptos 0.8 | 90 | 40 | 45 |\n"),
            "{text}"
        );
        assert!(
            text.contains("is, in brotli, 3 bytes larger on 0.8 and 2 bytes smaller on 0.9.\n"),
            "{text}"
        );
    }
}
