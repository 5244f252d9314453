//! What a reader gets when something is wrong.

use std::collections::BTreeMap;

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    site::Site,
    until::until_true,
    whole_text::Spelling,
};

/// What the page shows.
#[derive(Clone, Copy)]
pub(super) enum Has {
    /// The whole article, with the app.
    App,
    /// The whole article, without the app.
    Article,
    /// The whole article, with this notice from the app.
    Notice(&'static str),
    /// The help lines, with the offer to load again.
    Late,
    /// The help lines, with a failure under this heading.
    Failure(&'static str),
}

impl Has {
    /// Waits until the page shows it, and returns the text for the table.
    pub(super) async fn is_there(self, page: &Page) -> Outcome<String> {
        match self {
            Self::App => {
                page.works().await?;
                page.shows_all().await?;
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
    "This page is taking a long time to load. Your connection may be down. Reload";

impl Page {
    /// Fails unless the help line is visible now. Works without scripts.
    pub(super) async fn has_help_at_once(&self) -> Outcome {
        let seen = self.seen_text().await?;
        ensure(seen.contains("In crisis?"), || {
            "there is no help line".into()
        })
    }

    /// Waits until these words are visible. Works without scripts.
    pub(super) async fn shows(&self, words: &str) -> Outcome {
        until_true(&format!("the words {words:?}"), async || {
            let seen = self.seen_text().await?;
            Ok(Spelling::Words.of(&seen).contains(words))
        })
        .await
    }

    /// Skips the 15 seconds after which the page offers to load again. One row really waits.
    async fn lets_time_pass(&self) -> Outcome {
        self.is_so(
            "the page would offer to load again after a while",
            "const coming = document.getAnimations().filter((one) => one.animationName === 'without-app-late'); \
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

    /// Goes to the help lines.
    pub(super) async fn goes_on_reading(&self) -> Outcome {
        self.click_on_link("#help").await?;
        self.shows("If you might act on suicidal thoughts").await?;
        self.has_help_at_once().await
    }
}

impl Site {
    /// Fails if a file was requested more than `most` times, or again since `before`. The browser may request icons and
    /// the like at any time.
    pub(super) fn is_calm(&self, before: &BTreeMap<String, usize>, most: usize) -> Outcome {
        let asked = self.asked();
        let often: Vec<_> = asked.iter().filter(|(_, count)| **count > most).collect();
        ensure(often.is_empty(), || format!("asked for often: {often:?}"))?;
        let again: Vec<_> = asked
            .iter()
            .filter(|(file, count)| {
                // The browser decides when to request these.
                let theirs = ["icon", ".webmanifest", "worker.js"];
                let ours = !theirs.iter().any(|name| file.contains(name));
                ours && before.get(*file).is_none_or(|before| before != *count)
            })
            .collect();
        ensure(again.is_empty(), || format!("asked for again: {again:?}"))
    }
}
