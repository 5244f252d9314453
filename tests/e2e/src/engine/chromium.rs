use serde_json::json;

use super::driver::{Driver, capabilities, command, free_port, program, timeouts};
use crate::{outcome::Outcome, process::Process};

pub(super) const NEEDED: [&str; 2] = ["UNFOLD_CHROMIUM", "UNFOLD_CHROMEDRIVER"];

pub(super) fn start() -> Outcome<Driver> {
    let port = free_port()?;
    let driver = Process::start(command("UNFOLD_CHROMEDRIVER")?.arg(format!("--port={port}")))?;
    Ok(Driver {
        processes: vec![driver],
        address: format!("http://127.0.0.1:{port}"),
        capabilities: capabilities(json!({
            "pageLoadStrategy": "eager",
            "timeouts": timeouts(),
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": program("UNFOLD_CHROMIUM")?,
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
