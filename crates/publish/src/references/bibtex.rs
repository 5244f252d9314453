//! BibTeX and BibLaTeX, as the crate `biblatex` reads them.

use biblatex::{
    Bibliography, ChunksExt, DateValue, Entry, PermissiveType, Person, RawBibliography,
};
use markdown::Node;

use super::source::{Source, author, line};

/// The fields that are read and their names in CSL-JSON. Of those with the same name, the first counts.
const FIELDS: [(&str, &str); 18] = [
    ("title", "title"),
    ("journaltitle", "container-title"),
    ("journal", "container-title"),
    ("booktitle", "container-title"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("number", "issue"),
    ("pages", "page"),
    ("publisher", "publisher"),
    ("institution", "publisher"),
    ("school", "publisher"),
    ("organization", "publisher"),
    ("howpublished", "publisher"),
    ("doi", "DOI"),
    ("pmid", "PMID"),
    ("pmcid", "PMCID"),
    ("url", "URL"),
    ("language", "language"),
];

/// The fields that dates and authors are made of.
const READ: [&str; 5] = ["author", "date", "year", "month", "day"];

/// The sources of a file.
///
/// # Errors
/// The line, and why it is not BibTeX.
pub(super) fn read(text: &str) -> Result<Vec<Source>, String> {
    let failed =
        |error: biblatex::ParseError| format!("{}: {}", line(text, error.span.start), error.kind);
    let raw = RawBibliography::parse(text).map_err(failed)?;
    let places: Vec<usize> = raw.entries.iter().map(|entry| entry.span.start).collect();
    let entries = Bibliography::from_raw(raw).map_err(failed)?;
    let entries = entries.iter().zip(places);
    Ok(entries
        .map(|(entry, at)| source(entry, line(text, at)))
        .collect())
}

fn source(entry: &Entry, line: usize) -> Source {
    let mut source = Source::new(&entry.key, line);
    let kind = entry.entry_type.to_string();
    source.text("type", kind_of(&kind));
    if let Ok(people) = entry.author()
        && !people.is_empty()
    {
        source.set("author", Node::list(people.iter().map(person)));
    }
    for (name, csl) in FIELDS {
        let Some(chunks) = entry.get(name) else {
            continue;
        };
        let text = chunks.format_verbatim();
        let text = if csl == "page" {
            text.replace("--", "–")
        } else {
            text
        };
        let csl = match (csl, kind.as_str()) {
            ("issue", "report" | "techreport") => "number",
            _ => csl,
        };
        match source.field(csl) {
            Some(_) => source.left_out.push(name.to_owned()),
            None => source.text(csl, &text),
        }
    }
    match entry.date() {
        Ok(PermissiveType::Typed(date)) => {
            let (DateValue::At(date)
            | DateValue::After(date)
            | DateValue::Before(date)
            | DateValue::Between(date, _)) = date.value;
            let year = u32::try_from(date.year).ok();
            let month = date.month.map(|month| u32::from(month) + 1);
            let day = date.day.map(|day| u32::from(day) + 1);
            let parts: Vec<u32> = [year, month, day]
                .into_iter()
                .map_while(|part| part)
                .collect();
            source.issued(&parts);
        }
        Ok(PermissiveType::Chunks(text)) => source
            .left_out
            .push(format!("the date “{}”", text.format_verbatim())),
        Err(biblatex::RetrievalError::Missing(_)) => {}
        Err(_) => source.left_out.push("the date".to_owned()),
    }
    let others = entry.fields.keys().filter(|name| {
        let name = name.as_str();
        !READ.contains(&name) && !FIELDS.iter().any(|(read, _)| *read == name)
    });
    source.left_out.extend(others.cloned());
    source
}

fn person(person: &Person) -> Node {
    match person.given_name.trim() {
        "" if person.name == "others" => author(&[("literal", "et al.")]),
        "" if person.prefix.is_empty() => author(&[("literal", &person.name)]),
        given => author(&[
            ("family", &person.name),
            ("given", given),
            ("non-dropping-particle", &person.prefix),
            ("suffix", &person.suffix),
        ]),
    }
}

/// The type of CSL: <https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types>
fn kind_of(kind: &str) -> &str {
    match kind {
        "article" => "article-journal",
        "book" | "mvbook" => "book",
        "inbook" | "incollection" => "chapter",
        "inproceedings" => "paper-conference",
        "thesis" | "phdthesis" | "mastersthesis" => "thesis",
        "report" | "techreport" => "report",
        "online" => "webpage",
        _ => "document",
    }
}
