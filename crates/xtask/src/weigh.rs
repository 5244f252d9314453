//! `cargo xtask weigh`: what each crate and each of our modules costs in the app's wasm.

mod build;
mod copy;
mod modules;
mod origin;
mod table;
mod variants;
mod wasm;

use std::collections::BTreeMap;

use build::{App, build};
use modules::Modules;
use wasm::Part;

use crate::{error::Error, setup};

/// The program that a published page starts, and the one with all of the app.
const FIRST_APP: &str = "unfold-live";
const WHOLE_APP: &str = "unfold-app";

/// The app's features, where the command line names none.
const FEATURES: &str = "csr";

/// Builds the app as for publishing and prints three tables: the wasm by crate, our own crates by module, and the files
/// that a reader downloads; or writes the comparison of the ways of rendering elements.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let mut app = App {
        program: FIRST_APP,
        features: FEATURES,
        leptos: None,
    };
    let mut words = arguments.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match (word, words.next()) {
            ("variants", None) if arguments.len() == 1 => {
                setup::tools()?;
                return variants::write();
            }
            ("--whole", None) => app.program = WHOLE_APP,
            ("--features", Some(features)) => app.features = features,
            ("--leptos", Some(version)) => app.leptos = Some(version),
            _ => {
                return Err(Error::Usage(
                    "`weigh` takes `variants`, or `--features` and a list, or `--leptos` and a version; at the \
                     end, `--whole`."
                        .to_owned(),
                ));
            }
        }
    }
    setup::tools()?;
    print(&app)
}

fn print(app: &App<'_>) -> Result<(), Error> {
    let features = app.features;
    let built = build(app)?;
    let modules = Modules::read()?;

    let mut crates = BTreeMap::new();
    let mut ours = BTreeMap::new();
    for (part, bytes) in wasm::parts(&built.named_wasm()?)? {
        let origin = match &part {
            Part::Function(name) => origin::path(name),
            Part::Other(_) => None,
        };
        let row = match (&part, origin.as_deref().and_then(origin::crate_of)) {
            (Part::Other(what), _) => format!("({what})"),
            (Part::Function(_), Some(name)) => name.to_owned(),
            (Part::Function(_), None) => "(functions without a crate)".to_owned(),
        };
        *crates.entry(row).or_default() += bytes;
        if let Some(module) = origin.and_then(|path| modules.of(&path)) {
            *ours.entry(module).or_default() += bytes;
        }
    }

    let program = app.program;
    println!("\n{program} with the features {features}, by crate, in bytes of wasm");
    print!("{}", table::shares(crates));
    println!("\nOur modules, in bytes of wasm");
    print!("{}", table::shares(ours));
    println!("\nWhat a reader downloads");
    print!("{}", table::files(&built.shipped()?)?);
    Ok(())
}
