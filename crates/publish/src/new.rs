//! `unfold new`: a first article, from a few answers.

use std::fs::OpenOptions;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::Args;
use dialoguer::Input;
use markdown::Node;
use publish::check::{Options, Severity, findings};

/// The article whose help lines have been verified.
const VERIFIED: &str = include_str!("../../../public/article.json");

const TEMPLATE: &str = include_str!("new.md");

/// What a first article says of itself.
#[derive(Args)]
pub(crate) struct Answers {
    /// Its title
    #[arg(long)]
    title: Option<String>,
    /// Its language, such as en or de-CH; by default the system's
    #[arg(long)]
    lang: Option<String>,
    /// What it is about, in a sentence
    #[arg(long)]
    description: Option<String>,
    /// Who writes it
    #[arg(long)]
    author: Option<String>,
    /// Who publishes it
    #[arg(long)]
    publisher: Option<String>,
    /// The country of its readers, for the help lines: a code such as US or GB, EU, or 001 for anywhere
    #[arg(long)]
    region: Option<String>,
}

/// Writes a first article. Answers that are not given are asked for on a terminal.
///
/// # Errors
/// A sentence, if an answer is missing or invalid, or the file already exists.
pub(crate) fn new(file: &str, given: Answers) -> Result<bool, String> {
    let file = Path::new(file);
    let name = file.display();
    if file.extension().is_none_or(|ending| ending != "md") {
        return Err(format!("the name of {name} does not end in .md"));
    }
    if file.exists() {
        return Err(format!("{name} is there already, and is not written over"));
    }
    let system = sys_locale::get_locale().unwrap_or_default();
    let (lang, country) = of_system(&system);
    let title = required("title", "Title", given.title, None)?;
    let lang = optional("Language", given.lang, &lang)?;
    let about = "[Say in one sentence what the article is about.]";
    let description = optional("What it is about, in a sentence", given.description, about)?;
    let author = required("author", "Who writes it", given.author, None)?;
    let publisher = optional("Who publishes it", given.publisher, "")?;
    let country = (!country.is_empty()).then_some(country);
    let question = "Country of the readers, for the help lines (US, GB, …; 001 for anywhere)";
    let region = required("region", question, given.region, country)?.to_uppercase();
    let is_region = region == "001" || region == "EU";
    if !is_region && rust_iso3166::from_alpha2(&region).is_none() {
        return Err(format!(
            "{region:?} is no country's code of two letters, such as US or GB"
        ));
    }
    let mut front = format!("lang: {}\n", quoted(&lang));
    front.push_str(&format!("title: {}\n", quoted(&title)));
    front.push_str(&format!("description: {}\n", quoted(&description)));
    front.push_str(&format!("author:\n  name: {}\n", quoted(&author)));
    if !publisher.trim().is_empty() {
        front.push_str(&format!("publisher:\n  name: {}\n", quoted(&publisher)));
    }
    let (help, is_own) = help_lines(&region)?;
    let article = format!("---\n{front}---\n\n{TEMPLATE}\n{help}");
    let found = findings(article.as_bytes(), file, &Options::default());
    let mut found = found.iter();
    if let Some(problem) = found.find(|finding| finding.severity == Severity::Problem) {
        return Err(format!("{}: {}", problem.path, problem.message));
    }
    let open = OpenOptions::new().write(true).create_new(true).open(file);
    let written = open.and_then(|mut file| file.write_all(article.as_bytes()));
    written.map_err(|error| format!("cannot write {name}: {error}"))?;
    println!("Wrote {name}. Replace what stands in brackets, then run `unfold check {name}`.");
    if !is_own {
        println!(
            "No help line for {region} is built in: add those of the country to the two for anywhere."
        );
    }
    Ok(true)
}

/// The language and the country of a locale such as `de-CH`, if it names them.
fn of_system(locale: &str) -> (String, String) {
    let mut parts = locale.split(['-', '_', '.']);
    let lang = parts.next().unwrap_or_default();
    let is_code =
        |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let country = parts.find(is_code).unwrap_or_default().to_owned();
    match lang.len() {
        2 | 3 => (lang.to_lowercase(), country),
        _ => ("en".to_owned(), country),
    }
}

/// An answer that has to be given.
fn required(
    flag: &str,
    question: &str,
    given: Option<String>,
    default: Option<String>,
) -> Result<String, String> {
    match given {
        Some(given) if given.trim().is_empty() => Err(format!("--{flag} is empty")),
        Some(given) => Ok(given),
        None if is_asked() => ask(input(question, default)),
        None => Err(format!(
            "--{flag} is missing; without a terminal it cannot be asked for"
        )),
    }
}

/// An answer that has a default.
fn optional(question: &str, given: Option<String>, default: &str) -> Result<String, String> {
    match given {
        Some(given) => Ok(given),
        None if is_asked() => ask(input(question, Some(default.to_owned())).allow_empty(true)),
        None => Ok(default.to_owned()),
    }
}

fn is_asked() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

fn input(question: &str, default: Option<String>) -> Input<'static, String> {
    let input = Input::new().with_prompt(question);
    match default {
        Some(default) => {
            let is_shown = !default.is_empty();
            input.default(default).show_default(is_shown)
        }
        None => input,
    }
}

fn ask(input: Input<'_, String>) -> Result<String, String> {
    let answer = input.interact_text();
    answer.map_err(|error| format!("cannot ask: {error}"))
}

/// A text as YAML, where JSON's strings are valid.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text.trim()).to_string()
}

/// The help lines of a region and those for anywhere, in Markdown, and whether the region has any.
fn help_lines(region: &str) -> Result<(String, bool), String> {
    let verified = Node::from_json(VERIFIED)?;
    let all = verified.field("help").map(Node::items).unwrap_or_default();
    let of = |wanted: &str| {
        let lines = all
            .iter()
            .filter(|line| line.field("region").and_then(Node::as_str) == Some(wanted));
        lines.cloned().collect::<Vec<_>>()
    };
    let mut lines = of(region);
    let has_own = !lines.is_empty();
    if region != "001" {
        lines.extend(of("001"));
    }
    let part = Node::object([("help", Node::list(lines))]);
    let part = markdown::write(&part).map_err(|slip| slip.message)?;
    let (_, help) = part.split_once("## ").unwrap_or_default();
    Ok((format!("## {help}"), has_own))
}

#[cfg(test)]
mod tests {
    use super::of_system;

    #[test]
    fn a_locale_has_a_language_and_perhaps_a_country() {
        for (locale, lang, country) in [
            ("de-CH", "de", "CH"),
            ("en_GB.UTF-8", "en", "GB"),
            ("zh-Hans-CN", "zh", "CN"),
            ("C", "en", ""),
            ("", "en", ""),
        ] {
            let expected = (lang.to_owned(), country.to_owned());
            assert_eq!(of_system(locale), expected, "{locale}");
        }
    }
}
