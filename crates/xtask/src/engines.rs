//! The browser engines that the tests drive, and where their programs are.

use std::{fmt, path::PathBuf};

use crate::process::find;

/// A browser and the programs that drive it.
pub(crate) struct Engine {
    /// The engine's name in reports.
    pub(crate) name: &'static str,
    browser: Program,
    /// The WebDriver server.
    pub(crate) driver: Program,
    /// Programs that these two need.
    others: &'static [Program],
    /// Whether CI fails without it.
    pub(crate) required: bool,
}

/// One program of an engine.
pub(crate) struct Program {
    /// Its possible names on PATH.
    names: &'static [&'static str],
    /// Full paths where it may be, which are tried first.
    places: &'static [&'static str],
    /// Where to get it.
    source: Source,
    /// The environment variable by which the end-to-end tests get its path, if they need it.
    variable: Option<&'static str>,
}

/// Where to get a missing program.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Source {
    /// A Debian package.
    Debian(&'static str),
    /// A package on crates.io, with its version.
    CratesIo(&'static str, &'static str),
}

/// Google's engine.
pub(crate) const CHROMIUM: Engine = Engine {
    name: "Chromium",
    browser: Program {
        names: &["chromium", "chromium-browser", "google-chrome", "chrome"],
        places: &["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
        source: Source::Debian("chromium"),
        variable: Some("UNFOLD_CHROMIUM"),
    },
    driver: Program {
        names: &["chromedriver"],
        places: &[],
        source: Source::Debian("chromium-driver"),
        variable: Some("UNFOLD_CHROMEDRIVER"),
    },
    others: &[Program {
        // Without the browser's own windows, a row takes two thirds of the time. The browser serves as well.
        names: &[
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "chrome",
        ],
        // Debian's command for it is a script, and the driver would end that and leave the browser.
        places: &[
            "/usr/lib/chromium/chromium-headless-shell",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ],
        source: Source::Debian("chromium-headless-shell"),
        variable: Some("UNFOLD_CHROMIUM_SHELL"),
    }],
    required: true,
};

/// Mozilla's engine.
pub(crate) const FIREFOX: Engine = Engine {
    name: "Firefox",
    browser: Program {
        names: &["firefox", "firefox-esr"],
        places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
        source: Source::Debian("firefox-esr"),
        variable: Some("UNFOLD_FIREFOX"),
    },
    driver: Program {
        names: &["geckodriver"],
        places: &[],
        source: Source::CratesIo("geckodriver", "0.37.1"),
        variable: Some("UNFOLD_GECKODRIVER"),
    },
    others: &[],
    required: true,
};

/// Safari's engine, as GTK packages it.
pub(crate) const WEBKIT: Engine = Engine {
    name: "WebKit",
    browser: Program {
        names: &["MiniBrowser"],
        places: &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
        ],
        source: Source::Debian("webkit2gtk-driver"),
        variable: Some("UNFOLD_WEBKIT_BROWSER"),
    },
    driver: Program {
        names: &["WebKitWebDriver"],
        places: &[],
        source: Source::Debian("webkit2gtk-driver"),
        variable: Some("UNFOLD_WEBKIT_DRIVER"),
    },
    others: &[
        Program {
            names: &["Xvfb"],
            places: &[],
            source: Source::Debian("xvfb"),
            variable: None,
        },
        Program {
            names: &["dbus-run-session"],
            places: &[],
            source: Source::Debian("dbus-x11"),
            variable: None,
        },
    ],
    required: false,
};

/// Every engine, in the order of the reports.
pub(crate) const ALL: [&Engine; 3] = [&CHROMIUM, &FIREFOX, &WEBKIT];

impl Engine {
    /// The sources of the missing programs, each once; empty if nothing is missing.
    pub(crate) fn missing(&self) -> Vec<Source> {
        let mut sources = Vec::new();
        for program in self.programs() {
            if program.find().is_none() && !sources.contains(&program.source) {
                sources.push(program.source);
            }
        }
        sources
    }

    /// The variables by which the end-to-end tests find the engine; empty if a program is missing.
    pub(crate) fn variables(&self) -> Vec<(&'static str, PathBuf)> {
        if !self.missing().is_empty() {
            return Vec::new();
        }
        self.programs()
            .filter_map(|program| Some((program.variable?, program.find()?)))
            .collect()
    }

    fn programs(&self) -> impl Iterator<Item = &Program> {
        [&self.browser, &self.driver].into_iter().chain(self.others)
    }
}

impl Program {
    /// The full path, if the program is installed.
    pub(crate) fn find(&self) -> Option<PathBuf> {
        let mut places = self.places.iter().map(PathBuf::from);
        places
            .find(|place| place.is_file())
            .or_else(|| self.names.iter().find_map(|name| find(name)))
    }
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Debian(package) => write!(out, "package {package}"),
            Self::CratesIo(package, _) => write!(out, "cargo install {package} --locked"),
        }
    }
}
