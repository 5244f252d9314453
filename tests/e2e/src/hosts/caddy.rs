//! Caddy with deploy/Caddyfile.

use std::{fs, path::Path, process::Command};

use super::configuration::{adapted, approves, find, written};
use crate::outcome::Outcome;

const SITE: &str = include_str!("../../../../deploy/Caddyfile");

/// The command that serves a folder, with all that it writes in another.
pub(super) fn command(authority: &str, folder: &Path, site: &Path) -> Outcome<Command> {
    let program = find("caddy", "caddy")?;
    // Without a certificate, which a name would bring with it.
    let address = format!("http://{authority} {{");
    let changes = [
        ("example.org {", address.as_str()),
        ("/var/www/unfold", written(site)?),
    ];
    let file = folder.join("Caddyfile");
    // Nobody steers it while it runs, so two of them need not share the port for that.
    let text = format!("{{\n\tadmin off\n}}\n{}", adapted(SITE, &changes)?);
    fs::write(&file, text)?;

    let command = |verb: &str| {
        let mut command = Command::new(&program);
        command
            .args([verb, "--adapter", "caddyfile", "--config"])
            .arg(&file)
            .env("HOME", folder)
            .env("XDG_CONFIG_HOME", folder)
            .env("XDG_DATA_HOME", folder);
        command
    };
    approves(&mut command("validate"))?;
    Ok(command("run"))
}
