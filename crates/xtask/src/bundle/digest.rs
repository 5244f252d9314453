//! A digest that tells one state of files from another. It protects against accidents, not against attackers.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

use crate::{error::Error, files};

/// Collects what a build depends on, in a fixed order.
#[derive(Default)]
pub(super) struct Digest(DefaultHasher);

impl Digest {
    /// Adds a value; its end is part of the digest, so that neighbours cannot be mistaken for each other.
    pub(super) fn add(&mut self, value: impl Hash) {
        value.hash(&mut self.0);
    }

    /// Adds the names and the bytes of all files under a folder, except those whose path in it `skip` matches.
    pub(super) fn add_folder(
        &mut self,
        folder: &Path,
        skip: impl Fn(&Path) -> bool,
    ) -> Result<(), Error> {
        for file in files::under_except(folder, &skip)? {
            self.add(file.strip_prefix(folder).unwrap_or(&file));
            self.add(fs::read(&file).map_err(|cause| files::at(&file, cause))?);
        }
        Ok(())
    }

    /// The digest of all that was added.
    pub(super) fn finish(&self) -> u64 {
        self.0.finish()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test panics")]

    use std::{fs, path::Path};

    use super::Digest;

    /// Whether a change to a folder with `a.rs` and `sub/b.rs` gives another digest, where `skipped` is left out.
    fn changes(name: &str, change: impl Fn(&Path)) -> bool {
        let folder = std::env::temp_dir().join(format!("unfold-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("sub")).unwrap();
        fs::create_dir_all(folder.join("skipped")).unwrap();
        fs::write(folder.join("a.rs"), "a").unwrap();
        fs::write(folder.join("sub/b.rs"), "b").unwrap();
        let digest = || {
            let mut digest = Digest::default();
            let skip = |path: &Path| path == Path::new("skipped");
            digest.add_folder(&folder, skip).unwrap();
            digest.finish()
        };
        let before = digest();
        assert_eq!(before, digest(), "{name}");
        change(&folder);
        let after = digest();
        fs::remove_dir_all(&folder).unwrap();
        before != after
    }

    #[test]
    fn every_change_of_a_file_gives_another_digest() {
        assert!(changes("edited", |folder| {
            fs::write(folder.join("sub/b.rs"), "c").unwrap();
        }));
        assert!(changes("added", |folder| {
            fs::write(folder.join("c.rs"), "").unwrap();
        }));
        assert!(changes("removed", |folder| {
            fs::remove_file(folder.join("a.rs")).unwrap();
        }));
        assert!(changes("renamed", |folder| {
            fs::rename(folder.join("a.rs"), folder.join("c.rs")).unwrap();
        }));
        assert!(changes("moved-text", |folder| {
            fs::write(folder.join("a.rs"), "ab").unwrap();
            fs::write(folder.join("sub/b.rs"), "").unwrap();
        }));
    }

    #[test]
    fn what_is_skipped_gives_the_same_digest() {
        assert!(!changes("skipped", |folder| {
            fs::write(folder.join("skipped/c.rs"), "c").unwrap();
        }));
        assert!(!changes("untouched", |folder| {
            fs::write(folder.join("a.rs"), "a").unwrap();
        }));
    }
}
