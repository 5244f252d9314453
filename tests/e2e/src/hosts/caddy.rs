//! Caddy with deploy/Caddyfile.

use std::{fs, path::Path, process::Command};

use super::configuration::{adapted, approves, find, written};
use crate::outcome::Outcome;

const SITE: &str = include_str!("../../../../deploy/Caddyfile");

/// The command that serves `site` and writes everything else to `folder`.
pub(super) async fn command(authority: &str, folder: &Path, site: &Path) -> Outcome<Command> {
    let program = find("caddy", "caddy")?;
    // Plain HTTP: for a domain name, Caddy would obtain a certificate.
    let address = format!("http://{authority} {{");
    let changes = [
        ("example.org {", address.as_str()),
        ("/var/www/unfold", written(site)?),
    ];
    let file = folder.join("Caddyfile");
    // Two instances would compete for the port of the admin endpoint.
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
    approves(command("validate")).await?;
    Ok(command("run"))
}
