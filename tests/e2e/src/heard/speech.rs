//! What was said.

use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{outcome::Outcome, until::until};

/// A silence after which nothing more is said.
const SILENCE: Duration = Duration::from_millis(1500);

/// A silence after which Orca is ready for the next key, if everything has been said.
const PAUSE: Duration = Duration::from_millis(800);

/// How long it may take until anything is said.
const THINKING: Duration = Duration::from_secs(4);

/// The file that the screen reader's speech is written to.
pub(super) struct Speech {
    pub(super) file: PathBuf,
    /// How many utterances have been dealt with.
    dealt_with: Cell<usize>,
}

impl Speech {
    pub(super) fn to(file: &Path) -> Self {
        Self {
            file: file.to_owned(),
            dealt_with: Cell::new(0),
        }
    }

    /// What has been said lately.
    pub(super) fn lately(&self) -> Vec<String> {
        // There is no file before the first word.
        let all = fs::read_to_string(&self.file).unwrap_or_default();
        let whole = all.split_inclusive('\n');
        let whole = whole.filter_map(|line| line.strip_suffix('\n'));
        let lately = whole.skip(self.dealt_with.get());
        lately.map(without_port).collect()
    }

    /// The same once nothing more is said. It counts as dealt with.
    pub(super) async fn until_silence(&self) -> Outcome<Vec<String>> {
        self.until_quiet(|said| if said.is_empty() { THINKING } else { SILENCE })
            .await
    }

    /// The same after a shorter silence.
    pub(super) async fn until_pause(&self) -> Outcome<Vec<String>> {
        self.until_quiet(|_| PAUSE).await
    }

    async fn until_quiet(&self, enough: impl Fn(&[String]) -> Duration) -> Outcome<Vec<String>> {
        let (mut count, mut since) = (0, Instant::now());
        let said = until("silence", async || {
            let said = self.lately();
            if said.len() > count {
                (count, since) = (said.len(), Instant::now());
            }
            Ok((since.elapsed() > enough(&said)).then_some(said))
        })
        .await?;
        self.dealt_with.set(self.dealt_with.get() + said.len());
        Ok(said)
    }
}

/// A line without the number of the site's port, which differs each time.
fn without_port(line: &str) -> String {
    const HOST: &str = "127.0.0.1:";
    match line.split_once(HOST) {
        Some((before, after)) => {
            let after = after.trim_start_matches(|letter: char| letter.is_ascii_digit());
            format!("{before}127.0.0.1{after}")
        }
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_port;

    #[test]
    fn an_address_has_no_port() {
        for (line, expected) in [
            ("http://127.0.0.1:32837/health/", "http://127.0.0.1/health/"),
            ("Call 116 123", "Call 116 123"),
        ] {
            assert_eq!(without_port(line), expected);
        }
    }
}
