//! The `unfold` command, for editors and publishers.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a failed test panics"
    )
)]

mod address;
mod arguments;
mod first_screen;
mod manual;
mod new;
mod schema;
mod serve;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use publish::{Existing, Target, bake, bake::Shared, check, convert};

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("unfold: {message}");
            ExitCode::from(2)
        }
    }
}

/// Returns whether the article has no problems.
fn run(command: Command) -> Result<bool, String> {
    match command {
        Command::Check {
            files,
            format,
            compare,
        } => check::check(&files, format, &compare),
        Command::Explain { name } => check::explain(name.as_deref()),
        Command::Import {
            file,
            to,
            references,
            force,
        } => convert::import(&file, &target(to.as_deref(), force), &references),
        Command::New { file, answers } => new::new(&file, answers),
        Command::Export {
            file,
            to,
            site,
            force,
        } => convert::export(&file, &target(to.as_deref(), force), &site),
        Command::Bake {
            folder,
            article,
            url,
            site,
            app,
        } => {
            let shared = site.as_deref().zip(app.as_deref());
            let shared = shared.map(|(site, address)| Shared { site, address });
            bake::bake(&folder, article.as_deref(), url.as_deref(), shared)
        }
        Command::Serve { file, site, port } => serve::serve(&file, &site, port),
        Command::Policy {
            folder,
            configurations,
        } => bake::write_policy(&folder, &configurations),
        Command::Schema { file } => schema::write(&file),
        Command::Completions { shell } => manual::completions(shell),
        Command::Man => manual::man(),
        Command::FirstScreen => Ok(first_screen::print()),
    }
}

fn target(file: Option<&str>, is_forced: bool) -> Target<'_> {
    let existing = if is_forced {
        Existing::Replace
    } else {
        Existing::Keep
    };
    Target { file, existing }
}
