use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::driver::{Driver, capabilities, command, free_port, program, timeouts};
use crate::{folder::Folder, outcome::Outcome, process::Process};

pub(super) const NEEDED: [&str; 3] = [
    "UNFOLD_CHROMIUM",
    "UNFOLD_CHROMIUM_SHELL",
    "UNFOLD_CHROMEDRIVER",
];

pub(super) fn start() -> Outcome<Driver> {
    let port = free_port()?;
    let folder = Folder::new()?;
    let driver =
        Process::start(command("UNFOLD_CHROMEDRIVER", &folder)?.arg(format!("--port={port}")))?;
    Ok(Driver {
        processes: vec![driver],
        folder,
        address: format!("http://127.0.0.1:{port}"),
        capabilities: capabilities(json!({
            "pageLoadStrategy": "eager",
            "timeouts": timeouts(),
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": program("UNFOLD_CHROMIUM_SHELL")?,
                // Without the browser's own traffic, only the page's requests are seen. Chromium's sandbox does not
                // work as root, which is how continuous integration runs.
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage",
                ],
            },
        }))?,
    })
}

/// Asks for the whole browser, with these settings of its user, which the headless shell does not have.
pub(crate) fn prefer(capabilities: &mut Capabilities, settings: Value) -> Outcome {
    let options = capabilities.get_mut("goog:chromeOptions");
    let options = options
        .and_then(Value::as_object_mut)
        .ok_or("no options of Chromium")?;
    options.insert("binary".into(), json!(program("UNFOLD_CHROMIUM")?));
    options.insert("prefs".into(), settings);
    Ok(())
}
