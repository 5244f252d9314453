//! `unfold schema`: writes the JSON Schema of articles.

use std::fs;

/// Writes the JSON Schema of articles.
pub(crate) fn write(path: &str) -> Result<bool, String> {
    let schema = format!("{:#}\n", article::schema());
    fs::write(path, schema).map_err(|error| format!("cannot write {path}: {error}"))?;
    println!("Wrote {path}.");
    Ok(true)
}
