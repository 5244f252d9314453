//! A temporary folder.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use crate::outcome::Outcome;

/// A temporary folder, empty at first. Dropping it removes it with its contents, and so does [`remove_all`].
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Outcome<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = all().join(count.to_string());
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

/// Removes every folder of this run.
pub(crate) fn remove_all() {
    let _ = fs::remove_dir_all(all());
}

/// Where the folders of this run are.
fn all() -> PathBuf {
    env::temp_dir().join(format!("unfold-test-{}", process::id()))
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
