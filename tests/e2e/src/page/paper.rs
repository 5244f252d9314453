//! Printing.

use std::process::Stdio;

use fantoccini::wd::PrintConfiguration;
use tokio::{io::AsyncWriteExt, process::Command};

use super::handle::Page;
use crate::{
    engine::Engine,
    outcome::{Outcome, Stop},
};

impl Page {
    /// Prints the page on A4 and returns the text of the print, in the order in which it is written there. A form feed
    /// ends each sheet.
    pub(crate) async fn printed_text(&self) -> Outcome<String> {
        if self.engine == Engine::WebKit {
            return Err(Stop::Skipped("WebKit's driver cannot print".into()));
        }
        let paper = self.client.print(PrintConfiguration::default()).await?;

        let mut reader = Command::new("pdftotext")
            .args(["-raw", "-enc", "UTF-8", "-", "-"])
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
