//! nginx with deploy/nginx.conf.

use std::{fs, path::Path, process::Command};

use super::configuration::{adapted, approves, find, missing, written};
use crate::outcome::Outcome;

const SITE: &str = include_str!("../../../../deploy/nginx.conf");

/// Where Debian enables nginx modules.
const MODULES: &str = "/etc/nginx/modules-enabled";

/// The command that serves `site` and writes everything else to `folder`.
pub(super) async fn command(authority: &str, folder: &Path, site: &Path) -> Outcome<Command> {
    let program = find("nginx", "nginx")?;
    has_brotli()?;

    let listen = format!("listen {authority};");
    let changes = [
        ("listen 80;", listen.as_str()),
        ("listen [::]:80;", ""),
        ("/var/www/unfold", written(site)?),
    ];
    fs::write(folder.join("site.conf"), adapted(SITE, &changes)?)?;
    let main = folder.join("nginx.conf");
    fs::write(&main, around(written(folder)?))?;

    let command = || {
        let mut command = Command::new(&program);
        command.arg("-c").arg(&main);
        command
    };
    let mut check = command();
    check.arg("-t");
    approves(check).await?;
    Ok(command())
}

/// The parts of Debian's main configuration that affect a site, for a single process in the foreground without special
/// rights.
fn around(folder: &str) -> String {
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|what| format!("{what}_temp_path {folder}/{what};\n"))
        .collect();
    format!(
        "daemon off;\n\
         master_process off;\n\
         pid {folder}/pid;\n\
         error_log {folder}/error.log;\n\
         include {MODULES}/*brotli-static*.conf;\n\
         events {{}}\n\
         http {{\n\
         access_log off;\n\
         gzip on;\n\
         include /etc/nginx/mime.types;\n\
         {temporary}\
         include {folder}/site.conf;\n\
         }}\n"
    )
}

fn has_brotli() -> Outcome {
    let mut names = fs::read_dir(MODULES)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    if names.any(|name| name.contains("brotli-static")) {
        return Ok(());
    }
    let package = "libnginx-mod-http-brotli-static";
    Err(missing("nginx's module for brotli", package))
}
