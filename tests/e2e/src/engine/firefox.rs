use serde_json::json;

use super::driver::{Driver, capabilities, command, free_port, program, timeouts};
use crate::{outcome::Outcome, process::Process};

pub(super) const NEEDED: [&str; 2] = ["UNFOLD_FIREFOX", "UNFOLD_GECKODRIVER"];

pub(super) fn start() -> Outcome<Driver> {
    let port = free_port()?;
    // System access lets a row change preferences of the running browser.
    let driver = Process::start(
        command("UNFOLD_GECKODRIVER")?
            .arg(format!("--port={port}"))
            .arg("--allow-system-access"),
    )?;
    Ok(Driver {
        processes: vec![driver],
        address: format!("http://127.0.0.1:{port}"),
        capabilities: capabilities(json!({
            "pageLoadStrategy": "eager",
            "timeouts": timeouts(),
            "moz:firefoxOptions": {
                "binary": program("UNFOLD_FIREFOX")?,
                "args": ["-headless"],
                "prefs": {
                    "layout.css.prefers-color-scheme.content-override": 1,
                    // Tab reaches links on every system.
                    "accessibility.tabfocus": 7,
                },
            },
        }))?,
    })
}
