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

mod bake;
mod check;
mod first_screen;
mod language;
mod schema;

use std::process::ExitCode;

use lexopt::prelude::*;

const HELP: &str = "\
unfold: for people who write and publish articles

  unfold check [FILE]     list the problems of an article, and how to fix them
                          (FILE defaults to public/article.json)
  unfold schema [FILE]    write the JSON Schema of articles
                          (FILE defaults to public/article.schema.json)
  unfold bake [FOLDER]    write the article of a built site into its index.html
                          (FOLDER defaults to dist)
      --url ADDRESS       include the page's own address
  unfold policy FOLDER CONFIGURATION ...
                          write the policy of a baked site into its hosts' configurations

Exit codes: 0 for success, 1 if the article has problems, 2 if the command could not run.
";

fn main() -> ExitCode {
    let outcome = arguments().and_then(|arguments| run(&arguments));
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("unfold: {message}");
            ExitCode::from(2)
        }
    }
}

struct Arguments {
    command: String,
    paths: Vec<String>,
    url: Option<String>,
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    let path = |default: &'static str| match arguments.paths.as_slice() {
        [] => Ok(default),
        [path] => Ok(path.as_str()),
        _ => Err(format!("at most one path is allowed\n\n{HELP}")),
    };
    match (arguments.command.as_str(), &arguments.url) {
        ("check", None) => check::check(path("public/article.json")?),
        ("schema", None) => schema::write(path("public/article.schema.json")?),
        ("bake", url) => bake::bake(path("dist")?, url.as_deref()),
        ("policy", None) => match arguments.paths.split_first() {
            Some((folder, configurations)) => bake::write_policy(folder, configurations),
            None => Err(format!("the folder of a baked site is missing\n\n{HELP}")),
        },
        // For `cargo xtask first-screen` alone, so the help does not list it.
        ("first-screen", None) => Ok(first_screen::print()),
        ("check" | "schema" | "policy", Some(_)) => {
            Err(format!("--url is only for `bake`\n\n{HELP}"))
        }
        (command, _) => Err(format!("unknown command \"{command}\"\n\n{HELP}")),
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut parser = lexopt::Parser::from_env();
    let mut values = Vec::new();
    let mut url = None;
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => {
                print!("{HELP}");
                std::process::exit(0);
            }
            Long("url") => {
                let value = parser.value().map_err(|error| error.to_string())?;
                url = Some(value.string().map_err(|error| error.to_string())?);
            }
            Value(value) => values.push(value.string().map_err(|error| error.to_string())?),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let mut values = values.into_iter();
    let command = values
        .next()
        .ok_or_else(|| format!("no command given\n\n{HELP}"))?;
    let paths = values.collect();
    Ok(Arguments {
        command,
        paths,
        url,
    })
}
