//! A reader who hears the page.

use std::{fs, path::Path, sync::Arc};

use super::{desktop::Desktop, key::Key, speech::Speech};
use crate::{
    engine::{Engine, start_heard_firefox},
    outcome::{Outcome, Stop},
    page::Page,
    process::Process,
    session::Session,
    site::{Build, Dist, Site},
    until::until,
};

/// The speech server and the settings. Orca looks for a file of this name in its preferences.
const CUSTOMIZATIONS: &str = include_str!("../../orca/orca-customizations.py");

/// What Orca says when it is ready.
const READY: &str = "Screen reader on.";

/// What it says when the page has been loaded.
const LOADED: &str = "Finished loading Tea and sleep.";

/// Orca and Firefox on a desktop of their own. Dropping it ends them.
pub(super) struct Listener {
    session: Session,
    speech: Speech,
    _orca: Process,
    desktop: Desktop,
}

/// What was heard after a key.
pub(super) enum Heard {
    AsExpected,
    Otherwise(Vec<String>),
}

impl Listener {
    /// Starts Orca, then Firefox.
    pub(super) async fn start() -> Outcome<Self> {
        let desktop = Desktop::start().await?;
        let speech = Speech::to(&desktop.folder().join("said"));
        let orca = start_orca(&desktop, &speech).await?;
        let driver = start_heard_firefox(&desktop.environment)?;
        let session = Session::open(Engine::Firefox, driver).await?;
        desktop.focuses("Mozilla Firefox").await?;
        Ok(Self {
            session,
            speech,
            _orca: orca,
            desktop,
        })
    }

    /// Opens the page of a new site, and waits until the app works and Orca has said what page it is.
    pub(super) async fn comes_to(&self, dist: &Arc<Dist>) -> Outcome<Site> {
        self.speech.until_silence().await?;
        let page = Page::new(
            Engine::Firefox,
            self.session.client.clone(),
            Arc::clone(dist),
        );
        let site = page.site(Build::Heard).await?;
        page.go_to(&site.address()).await?;
        page.works().await?;
        until(&format!("{LOADED:?} to be said"), async || {
            let said = self.speech.lately();
            let is_loaded = said.iter().any(|line| line == LOADED);
            if is_loaded {
                Ok(Some(()))
            } else {
                Err(format!("there is {said:?}").into())
            }
        })
        .await?;
        self.speech.until_silence().await?;
        Ok(site)
    }

    /// Presses a key and returns what is said.
    pub(super) async fn press(&self, key: &Key) -> Outcome<Vec<String>> {
        self.desktop.press(key).await?;
        self.speech.until_silence().await
    }

    /// Presses a key and listens until exactly this has been said and silence follows, or something else, or time is
    /// up. Orca goes on working after it has spoken, and would lose its place if the next key came at once.
    pub(super) async fn press_expecting(&self, key: &Key, expected: &[String]) -> Outcome<Heard> {
        self.desktop.press(key).await?;
        let begun = until("what is expected", async || {
            let said = self.speech.lately();
            let is_over = said == expected || !expected.starts_with(&said);
            Ok(is_over.then_some(()))
        })
        .await;
        if let Err(skipped @ Stop::Skipped(_)) = begun {
            return Err(skipped);
        }
        let said = self.speech.until_pause().await?;
        Ok(if said == expected {
            Heard::AsExpected
        } else {
            Heard::Otherwise(said)
        })
    }
}

async fn start_orca(desktop: &Desktop, speech: &Speech) -> Outcome<Process> {
    let preferences = desktop.folder().join("orca");
    fs::create_dir_all(&preferences)?;
    fs::write(preferences.join("orca-customizations.py"), CUSTOMIZATIONS)?;
    let log = desktop.folder().join("orca.log");
    let orca = Process::start_and_keep(
        desktop
            .command("orca")
            .arg("--user-prefs")
            .arg(&preferences)
            .env("UNFOLD_SAID", &speech.file),
        &log,
    )?;
    until("Orca to start", async || {
        if speech.lately().iter().any(|line| line == READY) {
            Ok(Some(()))
        } else {
            Err(printed(&log).into())
        }
    })
    .await?;
    Ok(orca)
}

/// What a program has printed.
fn printed(log: &Path) -> String {
    let printed = fs::read_to_string(log).unwrap_or_default();
    format!("it printed {printed:?}")
}
