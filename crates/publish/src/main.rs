//! The `unfold` command, for editors and publishers. This file only chooses the verb.

mod bake;
mod check;
mod first_screen;
mod lines;
mod schema;

use std::process::ExitCode;

use lexopt::prelude::*;

const HELP: &str = "\
unfold: for those who write and publish articles

  unfold check [FILE]     lists what is wrong in an article, and how to mend it
                          (FILE is public/article.json if left out)
  unfold schema [FILE]    writes the JSON Schema of articles
                          (FILE is public/article.schema.json if left out)
  unfold bake [FOLDER]    writes the article of a built site into its index.html
                          (FOLDER is dist if left out)
      --url ADDRESS       names the page's own address in it
  unfold policy FOLDER CONFIGURATION ...
                          writes the policy of a baked site into the configurations of its hosts

Ends with 0 when all is well, 1 when an article has problems, 2 when the command could not run.
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
    verb: String,
    paths: Vec<String>,
    url: Option<String>,
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    let path = |usual: &'static str| match arguments.paths.as_slice() {
        [] => Ok(usual),
        [path] => Ok(path.as_str()),
        _ => Err(format!("name at most one path\n\n{HELP}")),
    };
    match (arguments.verb.as_str(), &arguments.url) {
        ("check", None) => check::check(path("public/article.json")?),
        ("schema", None) => schema::write(path("public/article.schema.json")?),
        ("bake", url) => bake::bake(path("dist")?, url.as_deref()),
        ("policy", None) => match arguments.paths.split_first() {
            Some((folder, configurations)) => bake::write_policy(folder, configurations),
            None => Err(format!("name the folder of a baked site\n\n{HELP}")),
        },
        // For `cargo xtask first-screen` alone, so the help does not list it.
        ("first-screen", None) => Ok(first_screen::print()),
        ("check" | "schema" | "policy", Some(_)) => {
            Err(format!("--url belongs to `bake`\n\n{HELP}"))
        }
        (verb, _) => Err(format!("there is no verb \"{verb}\"\n\n{HELP}")),
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
    let verb = values
        .next()
        .ok_or_else(|| format!("name a verb\n\n{HELP}"))?;
    let paths = values.collect();
    Ok(Arguments { verb, paths, url })
}
