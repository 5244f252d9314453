//! What a screen reader says: Orca, with Firefox on a virtual screen, driven by the keyboard alone.
//!
//! [`ways`] are ways to read the page, [`listener`] is the reader, [`transcript`] is docs/heard.md, which holds what was
//! said. Each row reads in one way and fails if anything else is said now. `UPDATE_FIXTURES=1` writes the document
//! instead.
//!
//! The speech comes from a speech server of our own, `tests/e2e/orca/orca-customizations.py`, which writes every
//! utterance to a file. Keys are pressed by xdotool, because keys from WebDriver reach the page past the screen reader.

use std::{
    env,
    sync::{Arc, Mutex as Lock, PoisonError},
    time::Duration,
};

use libtest_mimic::Trial;
use tokio::{runtime::Handle, sync::Mutex, time::timeout};

use crate::{
    completion::completion,
    engine::Engine,
    outcome::{Outcome, Stop},
    program::{on_path, output},
    second_try::SecondTries,
    site::Dist,
};

use listener::{Heard, Listener};
use transcript::{Section, Step, Transcript};
use ways::Way;

mod desktop;
mod key;
mod listener;
mod speech;
mod transcript;
mod ways;

/// The article that is read: short, with one of everything.
pub(crate) const ARTICLE: &str = include_str!("../articles/heard.json");

/// How long one way of reading may take, with the start of the programs.
const PATIENCE: Duration = Duration::from_secs(150);

/// The programs, and the Debian packages that have them.
const PROGRAMS: [(&str, &str); 4] = [
    ("orca", "orca"),
    ("xdotool", "xdotool"),
    ("Xvfb", "xvfb"),
    ("dbus-daemon", "dbus-x11"),
];

/// A trial for each way of reading.
pub(crate) fn trials(
    handle: &Handle,
    dist: &Arc<Dist>,
    second_tries: &Arc<SecondTries>,
) -> Vec<Trial> {
    let desk = Arc::new(Desk {
        dist: Arc::clone(dist),
        listener: Mutex::default(),
        document: Lock::default(),
    });
    ways::all()
        .into_iter()
        .map(|way| {
            let (handle, desk) = (handle.clone(), Arc::clone(&desk));
            let second_tries = Arc::clone(second_tries);
            let name = format!("heard: {}", way.name);
            Trial::ignorable_test(name.clone(), move || {
                completion(handle.block_on(desk.take(&name, &way, &second_tries)))
            })
        })
        .collect()
}

/// What the rows share. There is one listener, because only one Orca runs for a user.
struct Desk {
    dist: Arc<Dist>,
    listener: Mutex<Option<Listener>>,
    /// Held while the document is written.
    document: Lock<()>,
}

impl Desk {
    /// Waits for the listener and reads in this way. A failure is tried once more with a fresh listener.
    async fn take(&self, name: &str, way: &Way, second_tries: &SecondTries) -> Outcome {
        let version = orca().await?;
        let mut listener = self.listener.lock().await;
        match self.attempt(&mut listener, &version, way).await {
            Err(Stop::Failed(first)) => {
                let second = self.attempt(&mut listener, &version, way).await;
                second_tries.judge(name, first, second)
            }
            outcome => outcome,
        }
    }

    async fn attempt(&self, seat: &mut Option<Listener>, orca: &str, way: &Way) -> Outcome {
        let outcome = timeout(PATIENCE, self.read(seat, orca, way))
            .await
            .unwrap_or_else(|_| Err(format!("took longer than {} s", PATIENCE.as_secs()).into()));
        if matches!(outcome, Err(Stop::Failed(_))) {
            *seat = None;
        }
        outcome
    }

    async fn read(&self, seat: &mut Option<Listener>, orca: &str, way: &Way) -> Outcome {
        let transcript = Transcript::read()?;
        let updates = env::var_os("UPDATE_FIXTURES").is_some();
        if !updates && transcript.orca != orca {
            let reason = format!(
                "docs/heard.md is of Orca {}, and this is {orca}, which words things differently",
                transcript.orca
            );
            return Err(Stop::Skipped(reason));
        }

        let listener = match seat {
            Some(listener) => listener,
            None => seat.insert(Listener::start().await?),
        };
        let _site = listener.comes_to(&self.dist).await?;
        if updates {
            let section = listener.records(way).await?;
            let _guard = self.document.lock().unwrap_or_else(PoisonError::into_inner);
            return Transcript::write(orca, way, section);
        }
        listener.compares(way, transcript.section(way)?).await
    }
}

impl Listener {
    async fn records(&self, way: &Way) -> Outcome<Section> {
        let mut section = Section::new();
        for key in &way.keys {
            section.push(Step {
                key: key.name.to_owned(),
                said: self.press(key).await?,
            });
        }
        Ok(section)
    }

    async fn compares(&self, way: &Way, section: &Section) -> Outcome {
        for (index, (key, step)) in way.keys.iter().zip(section).enumerate() {
            if let Heard::Otherwise(said) = self.press_expecting(key, &step.said).await? {
                return Err(Stop::Failed(format!(
                    "after {} keys, at {}, docs/heard.md has\n{}\nand what is said is\n{}\nIf that is right, \
                     `UPDATE_FIXTURES=1 cargo xtask test e2e heard` writes the document anew.",
                    index,
                    key.name,
                    indented(&step.said),
                    indented(&said),
                )));
            }
        }
        Ok(())
    }
}

fn indented(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

/// The version of Orca. The rows are skipped where it, or anything else that they need, is missing.
async fn orca() -> Outcome<String> {
    for (program, package) in PROGRAMS {
        on_path(program, package)?;
    }
    let missing = Engine::Firefox.missing();
    if !missing.is_empty() {
        let reason = format!("no Firefox: {} not set", missing.join(", "));
        return Err(Stop::Skipped(reason));
    }
    let mut orca = on_path("orca", "orca")?;
    orca.arg("--version");
    let version = output(orca).await?;
    Ok(String::from_utf8_lossy(&version.stdout).trim().to_owned())
}
