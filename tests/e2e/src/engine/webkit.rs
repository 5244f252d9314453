use std::process::Command;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::driver::{Driver, capabilities, free_port, program, timeouts};
use crate::{folder::Folder, outcome::Outcome, process::Process, virtual_screen};

pub(super) const NEEDED: [&str; 2] = ["UNFOLD_WEBKIT_DRIVER", "UNFOLD_WEBKIT_BROWSER"];

const OPTIONS: &str = "webkitgtk:browserOptions";

pub(super) async fn start() -> Outcome<Driver> {
    let port = free_port()?;
    // WebKitGTK has no headless mode: it needs a display and a session bus.
    let (screen, display) = virtual_screen::start().await?;
    let folder = Folder::new()?;
    let driver = Process::start(
        Command::new("dbus-run-session")
            .arg("--")
            .arg(program("UNFOLD_WEBKIT_DRIVER")?)
            .arg(format!("--port={port}"))
            .env("TMPDIR", folder.path())
            .env("DISPLAY", display)
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    )?;
    Ok(Driver {
        processes: vec![driver, screen],
        folder,
        address: format!("http://127.0.0.1:{port}"),
        // Unlike the others, this driver waits for the load event, because it may lose the result of a script that
        // runs while the page loads.
        capabilities: capabilities(json!({
            "browserName": "MiniBrowser",
            "pageLoadStrategy": "normal",
            "timeouts": timeouts(),
            OPTIONS: {
                "binary": program("UNFOLD_WEBKIT_BROWSER")?,
                "args": ["--automation"],
            },
        }))?,
    })
}

/// Adds an argument to those that the browser is started with.
pub(crate) fn pass(capabilities: &mut Capabilities, argument: &str) -> Outcome {
    capabilities
        .get_mut(OPTIONS)
        .and_then(|options| options.get_mut("args"))
        .and_then(Value::as_array_mut)
        .ok_or("WebKit has no arguments")?
        .push(argument.into());
    Ok(())
}
