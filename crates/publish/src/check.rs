//! `unfold check`

use std::fs;

use article::{Article, Problem, Rejection};

use crate::lines::Lines;

/// Prints every problem and note of an article; whether there are no problems.
pub(crate) fn check(path: &str) -> Result<bool, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let problems = match Article::from_json(&bytes) {
        Ok(_) => Vec::new(),
        Err(Rejection::Invalid(problems)) => problems,
        Err(rejection) => {
            println!("{path}: {rejection}.");
            return Ok(false);
        }
    };
    let notes = article::editors_notes(&bytes);
    let text = String::from_utf8_lossy(&bytes);
    let lines = Lines::of(&text);
    print_all("problem", path, &problems, &lines);
    print_all("note", path, &notes, &lines);
    let (problem_count, note_count) = (count(&problems, "problem"), count(&notes, "note"));
    println!("{path}: {problem_count}, {note_count}.");
    Ok(problems.is_empty())
}

fn print_all(word: &str, path: &str, problems: &[Problem], lines: &Lines<'_>) {
    for problem in problems {
        let place = lines
            .line(problem)
            .map_or(path.to_owned(), |line| format!("{path}:{line}"));
        match problem.path() {
            "" => println!("{place}: {word}"),
            path => println!("{place}: {word}: {path}"),
        }
        println!("    {}", sentence(&problem.message()));
        if let Some(suggestion) = problem.suggestion() {
            println!("    {suggestion}");
        }
    }
}

fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(char::to_uppercase);
    first
        .into_iter()
        .flatten()
        .chain(letters)
        .chain(['.'])
        .collect()
}

fn count(problems: &[Problem], word: &str) -> String {
    match problems.len() {
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        many => format!("{many} {word}s"),
    }
}
