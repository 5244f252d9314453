//! What a reader has when something is wrong.

use std::collections::BTreeMap;

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    site::Site,
    until::until_true,
    whole_text::Spelling,
};

/// What is on the page.
#[derive(Clone, Copy)]
pub(super) enum Has {
    /// The whole article, with the app.
    App,
    /// The whole article, without the app.
    Article,
    /// The whole article, and these words from the app.
    Notice(&'static str),
    /// The help lines, and the offer to load again.
    Late,
    /// The help lines, and a failure with this heading.
    Failure(&'static str),
}

impl Has {
    /// Waits until it is there, and says so.
    pub(super) async fn is_there(self, page: &Page) -> Outcome<String> {
        match self {
            Self::App => {
                page.works().await?;
                page.press("Show all sections").await?;
                page.shows_the_whole_article().await?;
                Ok("reads, the app works".into())
            }
            Self::Article => {
                page.opens_every_section().await?;
                page.shows_the_whole_article().await?;
                page.has_no_app().await?;
                Ok("reads, without the app".into())
            }
            Self::Notice(words) => {
                page.shows(words).await?;
                page.opens_every_section().await?;
                page.shows_the_whole_article().await?;
                Ok(format!("reads, and says “{words}”"))
            }
            Self::Late => {
                page.lets_time_pass().await?;
                page.shows(LATE).await?;
                page.has_no_app().await?;
                Ok(format!("the help lines, and “{LATE}”"))
            }
            Self::Failure(heading) => {
                page.sees(Role::Title, heading).await?;
                Ok(format!("the help lines, and “{heading}”"))
            }
        }
    }
}

pub(super) const LATE: &str =
    "The page has not started yet; the connection may be down. Load it again";

impl Page {
    /// The help line is there as soon as the page is, which may be asked where scripts do not run.
    pub(super) async fn has_help_at_once(&self) -> Outcome {
        let seen = self.seen_text().await?;
        ensure(seen.contains("In crisis?"), || {
            "there is no help line".into()
        })
    }

    /// Waits until these words can be seen, which may be asked where scripts do not run.
    pub(super) async fn shows(&self, words: &str) -> Outcome {
        until_true(&format!("the words {words:?}"), async || {
            let seen = self.seen_text().await?;
            Ok(Spelling::Words.of(&seen).contains(words))
        })
        .await
    }

    /// As if the 15 seconds were over after which the page offers to load again. One row really waits.
    async fn lets_time_pass(&self) -> Outcome {
        self.is_so(
            "the page would offer to load again after a while",
            "const coming = document.getAnimations().filter((one) => one.animationName === 'late'); \
             coming.forEach((one) => one.finish()); \
             return coming.length === 1",
        )
        .await
    }

    async fn shows_the_whole_article(&self) -> Outcome {
        let seen = self.seen_text().await?;
        let article = self.article()?;
        article.is_whole_in(&seen, Spelling::Words).map(drop)
    }

    /// Goes to the help lines and looks again.
    pub(super) async fn goes_on_reading(&self) -> Outcome {
        self.click_on_link("#help").await?;
        self.shows("If you might act on suicidal thoughts").await?;
        self.has_help_at_once().await
    }
}

impl Site {
    /// Fails if a file has been asked for more than `most` times, or again while the reader went on reading. What the browser
    /// wants for itself, such as icons, may come at any time.
    pub(super) fn is_calm(&self, before: &BTreeMap<String, usize>, most: usize) -> Outcome {
        let asked = self.asked();
        let often: Vec<_> = asked.iter().filter(|(_, count)| **count > most).collect();
        ensure(often.is_empty(), || format!("asked for often: {often:?}"))?;
        let again: Vec<_> = asked
            .iter()
            .filter(|(file, count)| {
                // When it is time for these, the browser decides; a worker is looked at after each visit.
                let theirs = ["icon", ".webmanifest", "worker.js"];
                let ours = !theirs.iter().any(|name| file.contains(name));
                ours && before.get(*file).is_none_or(|before| before != *count)
            })
            .collect();
        ensure(again.is_empty(), || format!("asked for again: {again:?}"))
    }
}
