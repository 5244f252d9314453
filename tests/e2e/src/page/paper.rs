//! Printing.

use std::process::Stdio;

use fantoccini::wd::PrintConfiguration;
use tokio::{io::AsyncWriteExt, process::Command};

use super::handle::Page;
use crate::{
    engine::Engine,
    outcome::{Outcome, Stop},
};

/// A word on paper, with where it begins and ends, as shares of the width of its sheet.
#[derive(Debug)]
pub(crate) struct PrintedWord {
    pub(crate) text: String,
    pub(crate) start: f64,
    pub(crate) end: f64,
}

impl Page {
    /// Prints the page on A4 and returns the text of the print, in the order in which it is written there. A form feed
    /// ends each sheet.
    pub(crate) async fn printed_text(&self) -> Outcome<String> {
        self.print(&["-raw"]).await
    }

    /// Prints the page on A4 and returns the words of the print, whether they are on a sheet or beside it.
    pub(crate) async fn printed_words(&self) -> Outcome<Vec<PrintedWord>> {
        let paper = self.print(&["-bbox", "-nopgbrk"]).await?;
        let mut width = f64::NAN;
        let mut words = Vec::new();
        for line in paper.lines() {
            let number = |name: &str| -> Outcome<f64> {
                let (_, value) = line.split_once(&format!(" {name}=\"")).ok_or(line)?;
                let (value, _) = value.split_once('"').ok_or(line)?;
                Ok(value.parse()?)
            };
            if line.trim_start().starts_with("<page ") {
                width = number("width")?;
            } else if let Some((_, text)) = line.split_once("\">")
                && line.trim_start().starts_with("<word ")
            {
                words.push(PrintedWord {
                    text: text.trim_end_matches("</word>").to_owned(),
                    start: number("xMin")? / width,
                    end: number("xMax")? / width,
                });
            }
        }
        Ok(words)
    }

    /// Prints the page on A4 and reads the print.
    async fn print(&self, options: &[&str]) -> Outcome<String> {
        if self.engine == Engine::WebKit {
            return Err(Stop::Skipped("WebKit's driver cannot print".into()));
        }
        let paper = self.client.print(PrintConfiguration::default()).await?;

        let mut reader = Command::new("pdftotext")
            .args(options)
            .args(["-enc", "UTF-8", "-", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|_| {
                Stop::Skipped("pdftotext (Debian: poppler-utils) is not installed".into())
            })?;
        let mut input = reader.stdin.take().ok_or("pdftotext takes no input")?;
        input.write_all(&paper).await?;
        drop(input);
        let output = reader.wait_with_output().await?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
