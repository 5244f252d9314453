//! A desktop that nobody sees, with what a browser and a screen reader need to find each other.

use std::{ffi::OsString, path::Path, process::Command};

use super::key::Key;
use crate::{
    folder::Folder,
    outcome::{Outcome, ensure},
    process::Process,
    program::output,
    virtual_screen,
};

/// A virtual screen and a session bus. Dropping it ends both.
pub(super) struct Desktop {
    /// The environment of its programs.
    pub(super) environment: Vec<(&'static str, OsString)>,
    _bus: Process,
    _screen: Process,
    folder: Folder,
}

impl Desktop {
    /// Starts it, in English and in a home of its own.
    pub(super) async fn start() -> Outcome<Self> {
        let folder = Folder::new()?;
        let home = || folder.path().into();
        let (screen, display) = virtual_screen::start().await?;
        let mut environment: Vec<(&'static str, OsString)> = vec![
            ("DISPLAY", display.into()),
            ("GDK_BACKEND", "x11".into()),
            ("MOZ_ENABLE_WAYLAND", "0".into()),
            ("HOME", home()),
            ("TMPDIR", home()),
            ("XDG_RUNTIME_DIR", home()),
            ("XDG_CONFIG_HOME", home()),
            ("XDG_CACHE_HOME", home()),
            ("XDG_DATA_HOME", home()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("LANG", "C.UTF-8".into()),
            ("LC_ALL", "C.UTF-8".into()),
            ("TZ", "UTC".into()),
        ];
        // It starts the services of accessibility when they are asked for.
        let (bus, address) = Process::start_and_read(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address"])
                .envs(environment.clone()),
        )
        .await?;
        environment.push(("DBUS_SESSION_BUS_ADDRESS", address.trim().into()));
        Ok(Self {
            environment,
            _bus: bus,
            _screen: screen,
            folder,
        })
    }

    /// A folder for the files of its programs.
    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A command for one of its programs.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.clone());
        command
    }

    /// Waits for the window whose title ends like this, and gives it the keyboard. There is no window manager to do so.
    pub(super) async fn focuses(&self, title: &str) -> Outcome {
        let title = format!("{title}$");
        self.xdotool(&[
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            &title,
            "windowfocus",
        ])
        .await
    }

    pub(super) async fn press(&self, key: &Key) -> Outcome {
        self.xdotool(&["key", key.keysym]).await
    }

    async fn xdotool(&self, arguments: &[&str]) -> Outcome {
        let mut command = self.command("xdotool");
        command.args(arguments);
        let done = output(command).await?;
        ensure(done.status.success(), || {
            format!("xdotool {} failed", arguments.join(" "))
        })
    }
}
