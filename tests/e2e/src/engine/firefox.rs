use std::ffi::OsString;

use serde_json::{Value, json};

use super::driver::{Driver, capabilities, command, free_port, program, timeouts};
use crate::{folder::Folder, outcome::Outcome, process::Process};

pub(super) const NEEDED: [&str; 2] = ["UNFOLD_FIREFOX", "UNFOLD_GECKODRIVER"];

pub(super) fn start() -> Outcome<Driver> {
    let preferences = json!({
        "layout.css.prefers-color-scheme.content-override": 1,
        // Tab reaches links on every system.
        "accessibility.tabfocus": 7,
        // These only take time from the rows: compiling the app once more, for speed, and starting processes for pages
        // that are never opened.
        "javascript.options.wasm_optimizingjit": false,
        "dom.ipc.processPrelaunch.enabled": false,
        "fission.autostart": false,
        // Where no voice is installed, Firefox says so in a bar above the page, which makes the window shorter.
        "media.webspeech.synth.dont_notify_on_error": true,
    });
    driver(&[], &["-headless"], preferences)
}

/// Starts the driver of a Firefox with a window, which speaks to the screen reader on the desktop of this environment.
pub(crate) fn start_heard(environment: &[(&'static str, OsString)]) -> Outcome<Driver> {
    let preferences = json!({
        // Do not wait for the desktop's setting. <https://firefox-source-docs.mozilla.org/accessible/>
        "accessibility.force_disabled": -1,
        "accessibility.tabfocus": 7,
        // Where no voice is installed, Firefox says so in a bar above the page, which the screen reader announces.
        "media.webspeech.synth.enabled": false,
    });
    driver(environment, &[], preferences)
}

fn driver(
    environment: &[(&'static str, OsString)],
    arguments: &[&str],
    preferences: Value,
) -> Outcome<Driver> {
    let port = free_port()?;
    let folder = Folder::new()?;
    // System access lets a row change preferences of the running browser.
    let driver = Process::start(
        command("UNFOLD_GECKODRIVER", &folder)?
            .arg(format!("--port={port}"))
            .arg("--allow-system-access")
            .envs(environment.iter().cloned()),
    )?;
    Ok(Driver {
        processes: vec![driver],
        folder,
        address: format!("http://127.0.0.1:{port}"),
        capabilities: capabilities(json!({
            "pageLoadStrategy": "eager",
            "timeouts": timeouts(),
            "moz:firefoxOptions": {
                "binary": program("UNFOLD_FIREFOX")?,
                "args": arguments,
                "prefs": preferences,
            },
        }))?,
    })
}
