//! The pictures beside a page, which go beside its draft.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// The pictures of a draft.
#[derive(Default)]
pub(crate) struct Pictures {
    /// The folder of the page, and that of the draft if it is a file.
    folders: Option<(PathBuf, PathBuf)>,
    /// Where each picture is, by its path in the draft.
    found: HashMap<String, PathBuf>,
}

/// A picture that an article can have.
pub(super) struct Picture {
    /// Its path, relative to the draft.
    pub(super) path: String,
    /// In pixels.
    pub(super) width: usize,
    /// In pixels.
    pub(super) height: usize,
}

impl Pictures {
    /// The pictures of a page in one folder whose draft is in another.
    pub(crate) fn between(from: &Path, to: &Path) -> Self {
        Self {
            folders: Some((from.to_owned(), to.to_owned())),
            found: HashMap::new(),
        }
    }

    /// The picture that a page has at an address, if it is a file that can go beside the draft.
    pub(super) fn find(&mut self, src: &str) -> Option<Picture> {
        let (from, to) = self.folders.as_ref()?;
        let src = percent_decode_str(src.trim()).decode_utf8().ok()?;
        let src = src.strip_prefix("./").unwrap_or(&src);
        // An address on another site, or outside of the folder, does not belong to the page.
        let is_inside = src.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !is_inside || src.contains([':', '\\']) {
            return None;
        }
        let file = from.join(src);
        let size = imagesize::size(&file).ok()?;
        let is_size = |length| (1..=65_535).contains(&length);
        if !is_size(size.width) || !is_size(size.height) {
            return None;
        }
        let path = src.replace(
            |c: char| c.is_whitespace() || c.is_control() || "?#%\"<>".contains(c),
            "-",
        );
        // Another file is never overwritten.
        let target = to.join(&path);
        let is_free = !target.exists() || fs::read(&target).ok()? == fs::read(&file).ok()?;
        let known = self
            .found
            .entry(path.clone())
            .or_insert_with(|| file.clone());
        (is_free && *known == file).then_some(Picture {
            path,
            width: size.width,
            height: size.height,
        })
    }

    /// Copies the pictures to the folder of the draft.
    ///
    /// # Errors
    ///
    /// Which one cannot be copied, and why.
    pub(crate) fn copy(&self) -> Result<(), String> {
        let Some((_, to)) = &self.folders else {
            return Ok(());
        };
        for (path, file) in &self.found {
            let target = to.join(path);
            if target.exists() {
                continue;
            }
            let folder = target.parent().unwrap_or(to);
            fs::create_dir_all(folder)
                .and_then(|()| fs::copy(file, &target))
                .map_err(|error| {
                    format!(
                        "cannot copy {} to {}: {error}",
                        file.display(),
                        target.display()
                    )
                })?;
        }
        Ok(())
    }
}
