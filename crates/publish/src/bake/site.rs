//! A built site: its files, in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use super::files::cannot;

/// The path of the page.
pub(super) const PAGE: &str = "index.html";

/// The files of a built site, each by its path within the site.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// What its paths are relative to, for messages.
    folder: PathBuf,
    files: BTreeMap<PathBuf, Vec<u8>>,
    app: Option<App>,
}

/// A built site whose app several articles share.
#[derive(Debug, Clone)]
struct App {
    /// The address of its folder, as the articles' pages name it.
    address: String,
    site: Arc<Site>,
}

impl Site {
    /// Reads the site in a folder. Hidden files, such as those of git, are not part of it.
    ///
    /// # Errors
    /// A sentence, if a file or folder cannot be read.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let page = folder.join(PAGE);
        fs::metadata(&page).map_err(|error| cannot("read", &page, &error))?;
        let mut site = Self {
            folder: folder.to_owned(),
            ..Self::default()
        };
        site.collect(folder, Path::new(""))?;
        Ok(site)
    }

    /// Reads the folder of one article. The app's files are those of a built site in another folder, and have this
    /// address on the host.
    ///
    /// # Errors
    /// See [`Site::read`].
    pub fn of_article(folder: &Path, site: &Path, address: &str) -> Result<Self, String> {
        let mut article = Self {
            folder: folder.to_owned(),
            app: Some(App {
                address: address.to_owned(),
                site: Arc::new(Self::read(site)?),
            }),
            ..Self::default()
        };
        article.collect(folder, Path::new(""))?;
        Ok(article)
    }

    /// Adds a file, or replaces the one at this path.
    pub fn insert(&mut self, path: impl Into<PathBuf>, bytes: Vec<u8>) {
        self.files.insert(path.into(), bytes);
    }

    /// The bytes of a file.
    pub fn get(&self, path: impl AsRef<Path>) -> Option<&[u8]> {
        self.files.get(path.as_ref()).map(Vec::as_slice)
    }

    /// Every file with its path, in the order of the paths.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &[u8])> {
        let files = self.files.iter();
        files.map(|(path, bytes)| (path.as_path(), bytes.as_slice()))
    }

    /// The site that has the app's files: another one, if articles share it.
    pub(super) fn app(&self) -> &Self {
        self.app.as_ref().map_or(self, |app| &app.site)
    }

    /// The address of the app's folder, as the page names it: empty for the page's own folder.
    pub(super) fn app_address(&self) -> &str {
        self.app.as_ref().map_or("", |app| &app.address)
    }

    /// What its paths are relative to, for messages. Empty for a site that is not in a folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The bytes of a file that must be there.
    pub(super) fn bytes(&self, path: &str) -> Result<&[u8], String> {
        let is_missing = || {
            let file = self.folder.join(path);
            cannot("read", &file, &io::ErrorKind::NotFound.into())
        };
        self.get(path).ok_or_else(is_missing)
    }

    /// The text of a file that must be there.
    pub(super) fn text(&self, path: &str) -> Result<&str, String> {
        str::from_utf8(self.bytes(path)?).map_err(|error| {
            let file = self.folder.join(path);
            format!("cannot read {}: {error}", file.display())
        })
    }

    fn collect(&mut self, folder: &Path, within: &Path) -> Result<(), String> {
        for entry in fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))? {
            let entry = entry.map_err(|error| cannot("read", folder, &error))?;
            let name = entry.file_name();
            if name.as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let (path, inner) = (entry.path(), within.join(&name));
            if path.is_dir() {
                self.collect(&path, &inner)?;
            } else {
                let bytes = fs::read(&path).map_err(|error| cannot("read", &path, &error))?;
                self.insert(inner, bytes);
            }
        }
        Ok(())
    }
}
