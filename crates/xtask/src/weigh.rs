//! `cargo xtask weigh`: what each crate and each of our modules costs in the app's wasm.

mod build;
mod modules;
mod origin;
mod table;
mod wasm;

use std::collections::BTreeMap;

use modules::Modules;
use wasm::Part;

use crate::{error::Error, setup};

/// The app's features, where the command line names none.
const FEATURES: &str = "csr";

/// Builds the app with these features, as for publishing, and prints three tables: the wasm by crate, our own crates
/// by module, and the files that a reader downloads.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let features = match arguments {
        [] => FEATURES,
        [flag, features] if flag == "--features" => features,
        _ => {
            return Err(Error::Usage(
                "`weigh` takes no arguments, or `--features` and a list.".to_owned(),
            ));
        }
    };
    setup::tools()?;
    let built = build::build(features)?;
    let modules = Modules::read()?;

    let mut crates = BTreeMap::new();
    let mut ours = BTreeMap::new();
    for (part, bytes) in wasm::parts(&built.named_wasm)? {
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

    println!("\nThe app with the features {features}, by crate, in bytes of wasm");
    print!("{}", table::shares(crates));
    println!("\nOur modules, in bytes of wasm");
    print!("{}", table::shares(ours));
    println!("\nWhat a reader downloads");
    print!("{}", table::files(&built.shipped)?);
    Ok(())
}
