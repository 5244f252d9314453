//! What all lines of the table of faults share.

use super::has::Has;
use crate::{
    outcome::Outcome,
    page::Page,
    row::{Row, row_of_table},
    site::{Build, Site},
    table::{Line, Table},
};

/// A row that fills a line of the table.
pub(super) fn fault<S, F>(wrong: impl Into<String>, build: Build, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome<String>> + 'static,
{
    let build = match build {
        Build::Baked | Build::Newer | Build::Heard => "published",
        Build::Unbaked => "without the article",
    };
    let line = Line {
        table: Table::Faults,
        cells: vec![wrong.into(), build.into()],
    };
    row_of_table(line, steps)
}

/// Visits a site with a fault, and checks what it shows, requests and logs.
pub(super) async fn finds(page: &Page, site: &Site, has: Has) -> Outcome<String> {
    page.forgets_its_console().await?;
    page.go_to_slow(&site.address()).await?;
    page.keeps(site, FEW, has).await
}

/// The maximum number of requests for a file in one visit.
pub(super) const FEW: usize = 3;

impl Page {
    /// Fails unless the page shows this, requests no file more than `most` times, and has no error in its console that
    /// it could have caught.
    pub(super) async fn keeps(&self, site: &Site, most: usize, has: Has) -> Outcome<String> {
        self.has_help_at_once().await?;
        let found = has.is_there(self).await?;
        let before = site.asked();
        self.goes_on_reading().await?;
        site.is_calm(&before, most)?;
        self.has_caught_its_errors().await?;
        Ok(found)
    }
}
