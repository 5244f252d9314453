//! What an article is compared with: today's date, retractions, and the texts it was written from.

use std::env;
use std::fs;
use std::path::Path;

use honesty::{Options, Original, Retractions};
use serde_json::Value;
use time::OffsetDateTime;

use super::encoding;
use crate::draft::{self, Kind, Pictures};

/// Files to compare articles with.
#[derive(Debug, Default)]
#[cfg_attr(feature = "command", derive(clap::Args))]
pub struct Compare {
    /// A text that no sentence may be copied from: plain text, Markdown, HTML or JSON; may be given several times
    #[cfg_attr(feature = "command", arg(long, value_name = "FILE"))]
    against: Vec<String>,
    /// The CSV file of the Retraction Watch Database
    #[cfg_attr(feature = "command", arg(long, value_name = "FILE"))]
    retracted: Option<String>,
}

impl Compare {
    /// Reads the files.
    pub(super) fn options(&self) -> Result<Options, String> {
        let originals = self.against.iter().map(|file| original(file));
        Ok(Options {
            today: Some(today()),
            retractions: self.retracted.as_deref().map(retractions).transpose()?,
            originals: originals.collect::<Result<_, _>>()?,
        })
    }
}

/// Today as `YYYY-MM-DD`. To get the same report every day, set `SOURCE_DATE_EPOCH`.
/// <https://reproducible-builds.org/specs/source-date-epoch/>
fn today() -> String {
    let epoch = env::var("SOURCE_DATE_EPOCH").ok();
    let epoch = epoch.and_then(|seconds| seconds.parse().ok());
    let given = epoch.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let now = given.unwrap_or_else(OffsetDateTime::now_utc);
    format!(
        "{:04}-{:02}-{:02}",
        now.year(),
        u8::from(now.month()),
        now.day()
    )
}

fn retractions(file: &str) -> Result<Retractions, String> {
    let read = Retractions::from_csv(&bytes(file)?);
    read.map_err(|error| format!("cannot read {file} as a file of Retraction Watch: {error}"))
}

fn original(file: &str) -> Result<Original, String> {
    let bytes = bytes(file)?;
    let text = encoding::text(&bytes)
        .map_err(|finding| format!("cannot read {file}: {}", finding.message))?;
    let extension = Path::new(file).extension().unwrap_or_default();
    let words = match extension.to_ascii_lowercase().to_str() {
        Some("html" | "htm" | "xhtml") => words_of_html(file, text)?,
        Some("json") => words_of_json(file, text)?,
        _ => text.to_owned(),
    };
    Ok(Original::new(file, &words))
}

/// The words of a page's main content, as an import reads it.
fn words_of_html(file: &str, text: &str) -> Result<String, String> {
    let draft = draft::from(text, Kind::Html, &mut Pictures::default())
        .map_err(|error| format!("{file}: {error}"))?;
    words_of_json(file, &draft.article.to_json())
}

fn words_of_json(file: &str, text: &str) -> Result<String, String> {
    let json = serde_json::from_str(text.trim_start_matches('\u{feff}'));
    let json = json.map_err(|error| format!("cannot read {file} as JSON: {error}"))?;
    let mut words = String::new();
    collect(&json, &mut words);
    Ok(words)
}

/// The strings of a JSON file, in its order. Those of a list follow each other, as pieces of a text do.
fn collect(json: &Value, words: &mut String) {
    match json {
        Value::String(text) => {
            words.push_str(text);
            words.push(' ');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, words)),
        _ => {}
    }
}

fn bytes(file: &str) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("cannot read {file}: {error}"))
}
