//! Files of word processors and e-books, which pandoc turns into a page.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use super::open_document;

/// Converts a file of this format to a page. Its pictures go into the folder `media`.
///
/// # Errors
///
/// Why pandoc made no page.
pub(crate) fn page(file: &Path, format: &str, media: &Path) -> Result<String, String> {
    let name = file.display();
    let file = file
        .canonicalize()
        .map_err(|error| format!("cannot read {name}: {error}"))?;
    let copy = match format {
        "odt" => open_document::without_header_rows(&file)
            .map_err(|error| format!("{name}: cannot read it: {error}"))?,
        _ => None,
    };
    let file = copy.as_ref().map_or(file.as_path(), |copy| copy.path());
    let pandoc = Command::new("pandoc")
        .args(["-f", format, "-t", "html", "--standalone", "--wrap=none"])
        // Without a title, pandoc takes the name of the file.
        .args(["--metadata=pagetitle:\u{200b}", "--extract-media=pictures"])
        .arg(file)
        .current_dir(media)
        .output();
    let output = pandoc.map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "{name}: pandoc is not installed, and only it can read this. Install it with `apt install pandoc` (Debian, Ubuntu), `brew install pandoc` (macOS) or `winget install --id JohnMacFarlane.Pandoc` (Windows)"
        ),
        _ => format!("{name}: pandoc cannot run: {error}"),
    })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let message = String::from_utf8_lossy(&output.stderr);
        Err(format!("{name}: pandoc cannot read it: {}", message.trim()))
    }
}
