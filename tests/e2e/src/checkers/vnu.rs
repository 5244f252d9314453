//! The Nu Html Checker, of the people who write the standard. <https://validator.github.io/validator/>

use super::{
    Modules,
    program::{file, on_path, run},
};
use crate::outcome::{Outcome, Stop};

/// Neither an error nor a warning, but for those in vnu-filter.txt.
pub(super) fn check(modules: &Modules, page: &str) -> Outcome {
    let mut java = on_path("java", "default-jre-headless")?;
    java.arg("-jar")
        .arg(modules.file("vnu-jar/build/dist/vnu.jar"))
        .args(["--Werror", "--stdout", "--format", "text", "--filterfile"])
        .arg(file("vnu-filter.txt"))
        .arg(page);
    match run(&mut java) {
        Err(Stop::Failed(message)) if message.contains("UnsupportedClassVersionError") => {
            Err(Stop::Skipped("this java is older than 17".into()))
        }
        outcome => outcome.map(drop),
    }
}
