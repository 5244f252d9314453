//! Other deployments: the same app with another article, baked by the `unfold` command.

use std::{env, fs, path::Path, process::Command};

use serde_json::Value;

use crate::{
    folder::Folder,
    outcome::{Outcome, ensure},
};

/// Words that only the newer article has.
pub(crate) const NEWER_WORDS: &str = "Words of the newer deployment.";

/// A file of the newer deployment whose name is no address as it stands.
const ODDLY_NAMED: &str = "a: b\\c #1 100% é?.txt";
pub(crate) const ODDLY_NAMED_ADDRESS: &str = "a:%20b%5Cc%20%231%20100%25%20%C3%A9%3F.txt";

/// A deployment with a newer version of the article and one more file, in a folder of its own.
pub(crate) fn newer(built: &Path) -> Outcome<Folder> {
    let article = fs::read(built.join("article.json"))?;
    let mut article: Value = serde_json::from_slice(&article)?;
    let fields = article.as_object_mut().ok_or("the article is no object")?;
    fields.insert("dateModified".into(), "2099-01-01".into());
    fields.insert("description".into(), NEWER_WORDS.into());
    copied(built, &article.to_string(), &[ODDLY_NAMED])
}

/// A deployment with this article, in a folder of its own.
pub(crate) fn of(built: &Path, article: &str) -> Outcome<Folder> {
    copied(built, article, &[])
}

fn copied(built: &Path, article: &str, more: &[&str]) -> Outcome<Folder> {
    let folder = Folder::new()?;
    for file in fs::read_dir(built)? {
        let file = file?.path();
        if let Some(name) = file.file_name().filter(|_| file.is_file()) {
            fs::copy(&file, folder.path().join(name))?;
        }
    }
    fs::write(folder.path().join("article.json"), article)?;
    for name in more {
        fs::write(folder.path().join(name), "A file of the site.")?;
    }
    build()?;
    bake(folder.path())?;
    Ok(folder)
}

/// Builds the `unfold` command.
fn build() -> Outcome {
    // Cargo sets this for the programs it runs.
    let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
    run(Command::new(cargo).args(["build", "--quiet", "--package", "publish"]))
}

/// Bakes the site in a folder with the built `unfold` command, which is beside this program.
pub(crate) fn bake(folder: &Path) -> Outcome {
    let unfold = env::current_exe()?.with_file_name("unfold");
    run(Command::new(unfold).arg("bake").arg(folder))
}

fn run(command: &mut Command) -> Outcome {
    let output = command.output()?;
    ensure(output.status.success(), || {
        format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr))
    })
}
