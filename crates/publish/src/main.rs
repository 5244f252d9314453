//! The `unfold` command, for editors and publishers. This file only chooses the verb.

mod check;
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

Ends with 0 when all is well, 1 when an article has problems, 2 when the command could not run.
";

fn main() -> ExitCode {
    let outcome = arguments().and_then(|(verb, file)| match verb.as_str() {
        "check" => check::check(file.as_deref().unwrap_or("public/article.json")),
        "schema" => schema::write(file.as_deref().unwrap_or("public/article.schema.json")),
        _ => Err(format!("there is no verb \"{verb}\"\n\n{HELP}")),
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("unfold: {message}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<(String, Option<String>), String> {
    let mut parser = lexopt::Parser::from_env();
    let mut values = Vec::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => {
                print!("{HELP}");
                std::process::exit(0);
            }
            Value(value) => values.push(value.string().map_err(|error| error.to_string())?),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let mut values = values.into_iter();
    match (values.next(), values.next(), values.next()) {
        (Some(verb), file, None) => Ok((verb, file)),
        _ => Err(format!("name one verb and at most one file\n\n{HELP}")),
    }
}
