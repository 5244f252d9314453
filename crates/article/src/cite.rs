//! How to cite the article's own page: as a line of text, as BibTeX and as RIS.
//!
//! Each cites this version of the article, by the date of the last change. `address` is that of the
//! page, if known. The author's name is kept in one piece, because the file does not say whether it
//! is that of a person or of an organisation.

use crate::article::Article;
use crate::date::Date;
use crate::percent::percent_encoded;
use crate::person::Person;
use crate::vancouver::{Vancouver, one_line};

/// The citation in the [`Vancouver`] style, then the address.
pub fn text(article: &Article, address: Option<&str>) -> String {
    let date = date(article).map(|date| date.to_string());
    let place: Vec<String> = [publisher(article), date].into_iter().flatten().collect();
    let citation = Vancouver::new(article.author().name(), article.title(), &place.join("; "));
    match address {
        Some(address) => format!("{citation} {}", self::address(address)),
        None => citation.to_string(),
    }
}

/// A `@misc` entry, which every BibTeX style knows; the date is for BibLaTeX.
/// <https://ctan.org/pkg/biblatex>
pub fn bibtex(article: &Article, address: Option<&str>) -> String {
    // Two pairs of braces keep capitals in names and titles, and keep "and" from separating authors.
    let words = |text: String| format!("{{{}}}", bibtex_words(&text));
    let fields = [
        ("author", Some(words(one_line(article.author().name())))),
        ("title", Some(words(one_line(article.title())))),
        ("organization", publisher(article).map(words)),
        ("year", date(article).map(|date| date.year().to_string())),
        ("date", date(article).map(|date| date.to_string())),
        ("url", address.map(self::address)),
    ];
    let mut entry = format!("@misc{{{},\n", article.id());
    for (name, value) in fields {
        if let Some(value) = value {
            entry.push_str(&format!("  {name} = {{{value}}},\n"));
        }
    }
    entry.push_str("}\n");
    entry
}

/// An `ELEC` record of RIS, with the line endings that the format requires.
/// <https://en.wikipedia.org/wiki/RIS_(file_format)>
pub fn ris(article: &Article, address: Option<&str>) -> String {
    let date = date(article);
    let day = |date: Date| format!("{:04}/{:02}/{:02}", date.year(), date.month(), date.day());
    let fields = [
        ("TY", Some("ELEC".to_owned())),
        ("AU", Some(one_line(article.author().name()))),
        ("TI", Some(one_line(article.title()))),
        ("PB", publisher(article)),
        ("PY", date.map(|date| date.year().to_string())),
        ("DA", date.map(day)),
        ("LA", Some(article.lang().to_owned())),
        ("UR", address.map(self::address)),
        ("ER", Some(String::new())),
    ];
    let mut record = String::new();
    for (name, value) in fields {
        if let Some(value) = value {
            record.push_str(&format!("{name}  - {value}\r\n"));
        }
    }
    record
}

fn date(article: &Article) -> Option<Date> {
    article.date_modified().or(article.date_published())
}

/// The publisher, unless it is the author.
fn publisher(article: &Article) -> Option<String> {
    let name = article.publisher().map(Person::name);
    name.filter(|name| *name != article.author().name())
        .map(one_line)
}

/// An address as it stands in these citations: without what would end it, or end the field that it is in.
pub fn address(address: &str) -> String {
    percent_encoded(address.trim(), |c| {
        c.is_whitespace() || c.is_control() || matches!(c, '{' | '}' | '\\')
    })
}

/// Braces are spelled out, because BibTeX counts them even after a backslash.
fn bibtex_words(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '%' | '&' | '$' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}
