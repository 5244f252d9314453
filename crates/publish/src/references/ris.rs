//! RIS, as reference managers and PubMed export it: two letters or a letter and a digit, two
//! spaces, a hyphen, a space and a value; `ER` ends a source.
//! <https://en.wikipedia.org/wiki/RIS_(file_format)>

use markdown::Node;

use super::source::{Source, author};

/// The tags that are read and their names in CSL-JSON. Of those with the same name, the first in the file counts.
const TAGS: [(&str, &str); 17] = [
    ("TI", "title"),
    ("T1", "title"),
    ("CT", "title"),
    ("JO", "container-title"),
    ("JF", "container-title"),
    ("T2", "container-title"),
    ("JA", "container-title"),
    ("J2", "container-title"),
    ("VL", "volume"),
    ("IS", "issue"),
    ("PB", "publisher"),
    ("DO", "DOI"),
    ("UR", "URL"),
    ("LK", "URL"),
    ("PM", "PMID"),
    ("C2", "PMCID"),
    ("LA", "language"),
];

/// The sources of a file.
///
/// # Errors
/// The line, and why it is not RIS.
pub(super) fn read(text: &str) -> Result<Vec<Source>, String> {
    let mut sources = Vec::new();
    let mut open: Option<Record> = None;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let tagged = tagged(line);
        match (&mut open, tagged) {
            (_, None) if line.trim().is_empty() => {}
            (None, Some(("TY", kind))) => open = Some(Record::new(kind, number)),
            (Some(_), Some(("ER", _))) => sources.extend(open.take().map(Record::source)),
            (Some(_), Some(("TY", _))) => {
                return Err(format!(
                    "{number}: the source before this one has no end (ER)"
                ));
            }
            (Some(record), Some((tag, value))) => record.add(tag, value),
            (Some(record), None) => record.go_on(line.trim()),
            (None, _) => return Err(format!("{number}: this is no source in RIS")),
        }
    }
    match open {
        Some(record) => Err(format!("{}: this source has no end (ER)", record.line)),
        None => Ok(sources),
    }
}

fn tagged(line: &str) -> Option<(&str, &str)> {
    let (tag, value) = line.split_once('-')?;
    let name = tag.trim_end();
    let is_tag = tag.len() <= 5 && tag.ends_with(' ') && name.len() == 2;
    let is_tag = is_tag
        && name
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    is_tag.then_some((name, value.trim()))
}

/// A source while it is read.
struct Record {
    line: usize,
    tags: Vec<(String, String)>,
}

impl Record {
    fn new(kind: &str, line: usize) -> Self {
        let mut record = Self {
            line,
            tags: Vec::new(),
        };
        record.add("TY", kind);
        record
    }

    fn add(&mut self, tag: &str, value: &str) {
        self.tags.push((tag.to_owned(), value.to_owned()));
    }

    /// A line without a tag belongs to the value before it.
    fn go_on(&mut self, line: &str) {
        if let Some((_, value)) = self.tags.last_mut() {
            value.push(' ');
            value.push_str(line);
        }
    }

    fn value(&self, wanted: &[&str]) -> Option<&str> {
        let mut found = wanted.iter().filter_map(|wanted| {
            let mut tags = self.tags.iter();
            tags.find(|(tag, value)| tag == wanted && !value.is_empty())
        });
        found.next().map(|(_, value)| value.as_str())
    }

    fn source(self) -> Source {
        let key = self
            .value(&["ID"])
            .map(str::to_owned)
            .unwrap_or_else(|| self.name());
        let mut source = Source::new(&key, self.line);
        let mut authors = Vec::new();
        for (tag, value) in &self.tags {
            match tag.as_str() {
                "TY" => source.text("type", kind_of(value)),
                "AU" | "A1" if !value.is_empty() => authors.push(person(value)),
                "ID" | "PY" | "Y1" | "DA" | "SP" | "EP" | "AU" | "A1" => {}
                tag => match TAGS.iter().find(|(read, _)| *read == tag) {
                    Some((_, "PMCID")) if !value.starts_with("PMC") => {
                        source.left_out.push(format!("{tag} “{value}”"));
                    }
                    Some((_, name)) if source.field(name).is_none() => source.text(name, value),
                    _ if value.is_empty() => {}
                    _ => source.left_out.push(tag.to_owned()),
                },
            }
        }
        if !authors.is_empty() {
            source.set("author", Node::list(authors));
        }
        if let Some(first) = self.value(&["SP"]) {
            match self.value(&["EP"]).filter(|last| *last != first) {
                Some(last) => source.text("page", &format!("{first}–{last}")),
                None => source.text("page", first),
            }
        }
        if let Some(date) = self.value(&["DA", "PY", "Y1"]) {
            let parts = date
                .split(['/', '-'])
                .map_while(|part| part.trim().parse().ok());
            let parts: Vec<u32> = parts.take(3).collect();
            if parts.is_empty() {
                source.left_out.push(format!("the date “{date}”"));
            } else {
                source.issued(&parts);
            }
        }
        source
    }

    /// The first author and the year, for a source without a name.
    fn name(&self) -> String {
        let author = self.value(&["AU", "A1"]).unwrap_or("source");
        let family = author.split(',').next().unwrap_or(author);
        let year = self.value(&["PY", "Y1", "DA"]).unwrap_or_default();
        let year: String = year.chars().take_while(char::is_ascii_digit).collect();
        format!("{family}-{year}")
    }
}

/// "Family, Given, Suffix", or the name of an organization.
fn person(name: &str) -> Node {
    let mut parts = name.splitn(3, ',');
    let family = parts.next().unwrap_or_default();
    match parts.next() {
        None => author(&[("literal", family)]),
        Some(given) => author(&[
            ("family", family),
            ("given", given),
            ("suffix", parts.next().unwrap_or_default()),
        ]),
    }
}

fn kind_of(kind: &str) -> &str {
    match kind {
        "JOUR" | "EJOU" => "article-journal",
        "BOOK" | "EBOOK" => "book",
        "CHAP" | "ECHAP" => "chapter",
        "CONF" | "CPAPER" => "paper-conference",
        "THES" => "thesis",
        "RPRT" => "report",
        "ELEC" | "WEB" => "webpage",
        _ => "document",
    }
}
