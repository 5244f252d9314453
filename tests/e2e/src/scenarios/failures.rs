//! What the reader sees if the article cannot be shown.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, row},
    site::Answer,
};

pub(super) use list::list;
pub(super) use screen::Screen;

mod list;
mod screen;

const TRY_AGAIN: &str = "Try again";
const FOR_THE_OWNER: &str = "For the site’s owner";

pub(super) fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = list()
        .into_iter()
        .map(|(name, answer, screen)| {
            let waits = matches!(answer, Answer::Late | Answer::Half { .. });
            let row = row(name, move |page| shows(page, answer.clone(), screen));
            if waits { row.waiting() } else { row }
        })
        .collect();
    rows.push(row(
        "the article loads by itself once the reader is online",
        online,
    ));
    rows.push(row("another try may fail differently", fails_again));
    rows
}

async fn shows(page: Page, answer: Answer, screen: Screen) -> Outcome {
    let site = page.visit(answer).await?;
    page.sees_failure(screen).await?;
    page.has_help_line().await?;
    let offered = page.has(Role::Button, TRY_AGAIN).await?;
    ensure(offered == screen.another_try, || {
        format!("is there a button to try again? {offered}")
    })?;
    if screen.another_try {
        site.mend();
        page.press_by_keyboard(TRY_AGAIN).await?;
        page.sees_article().await?;
    }
    Ok(())
}

async fn online(page: Page) -> Outcome {
    let site = page.visit(Answer::Dropped).await?;
    page.sees(Role::Title, screen::UNREACHABLE.heading).await?;
    site.mend();
    page.comes_online().await?;
    page.sees_article().await
}

async fn fails_again(page: Page) -> Outcome {
    let site = page.visit(Answer::Status(503)).await?;
    page.sees(Role::Title, "The site is busy or down for maintenance")
        .await?;
    site.answer(Answer::Status(500));
    page.press(TRY_AGAIN).await?;
    page.sees(Role::Title, "Something went wrong on the site")
        .await?;
    site.mend();
    page.press(TRY_AGAIN).await?;
    page.sees_article().await
}

impl Page {
    /// Waits for everything on the screen, for the reader and for the site's owner.
    pub(super) async fn sees_failure(&self, screen: Screen) -> Outcome {
        self.sees(Role::Title, screen.heading).await?;
        self.reads(screen.sentence).await?;
        if !screen.owner.is_empty() {
            self.opens(FOR_THE_OWNER).await?;
        }
        for line in screen.owner {
            self.reads(line).await?;
        }
        Ok(())
    }
}
