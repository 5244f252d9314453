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

/// The sources of a file, and for each entry that cannot be read its line and the reason.
///
/// # Errors
/// The first of these, if there is no source.
pub(super) fn read(text: &str) -> Result<(Vec<Source>, Vec<String>), String> {
    if let Ok(sources) = parsed(text) {
        return Ok((sources, Vec::new()));
    }
    // One entry that is broken, or there twice, must not hide the others.
    let entries = entries(text);
    let is_shared = |entry: &&(usize, &str)| {
        let name = entry.1.to_ascii_lowercase();
        name.starts_with("@string") || name.starts_with("@preamble")
    };
    let shared: String = entries
        .iter()
        .filter(is_shared)
        .map(|(_, entry)| *entry)
        .collect();
    let mut sources: Vec<Source> = Vec::new();
    let mut broken = Vec::new();
    for (start, entry) in entries.iter().filter(|entry| !is_shared(entry)) {
        let number = line(text, *start);
        match parsed(&format!("{shared}{entry}")) {
            Ok(found) => {
                for mut source in found {
                    source.line = number;
                    match sources.iter().find(|other| other.key == source.key) {
                        Some(other) => broken.push(format!(
                            "{number}: `{}` is there already, in line {}",
                            source.key, other.line
                        )),
                        None => sources.push(source),
                    }
                }
            }
            Err((at, reason)) => {
                let at = at.saturating_sub(shared.len());
                broken.push(format!("{}: {reason}", line(text, start + at)));
            }
        }
    }
    match broken.first().filter(|_| sources.is_empty()) {
        Some(first) => Err(first.clone()),
        None => Ok((sources, broken)),
    }
}

/// The entries of a file, each with its place: they begin at the beginning of a line.
fn entries(text: &str) -> Vec<(usize, &str)> {
    let starts = text.match_indices('@').map(|(start, _)| start);
    let starts = starts.filter(|start| {
        let before = text.get(..*start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        line.trim().is_empty()
    });
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let entries = starts.iter().zip(ends);
    entries
        .filter_map(|(start, end)| Some((*start, text.get(*start..end)?)))
        .collect()
}

/// The sources of a text that is BibTeX; otherwise the byte and the reason.
fn parsed(text: &str) -> Result<Vec<Source>, (usize, String)> {
    let failed = |error: biblatex::ParseError| (error.span.start, error.kind.to_string());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_entry_leaves_the_others() {
        let text = "@string{j = \"Sleep\"}\n@article{a, title = {A}, journal = j}\n@article{b, title = }\n@article{a, title = {Again}}\n@article{c, title = {C}}\n";
        let (sources, broken) = read(text).unwrap();
        let found: Vec<_> = sources
            .iter()
            .map(|source| (source.key.as_str(), source.line))
            .collect();
        assert_eq!(found, [("a", 2), ("c", 5)]);
        let lines: Vec<_> = broken
            .iter()
            .filter_map(|told| told.split(':').next())
            .collect();
        assert_eq!(lines, ["3", "4"], "{broken:?}");
        let journal = sources
            .first()
            .and_then(|source| source.field("container-title"));
        assert_eq!(journal, Some(&Node::from("Sleep")));
        assert!(read("@article{b, title = }").is_err());
    }
}
