//! A line of the table of faults, and what a reader finds on any of them.

use super::has::Has;
use crate::{
    outcome::Outcome,
    page::Page,
    row::{Row, row_of_table},
    site::{Build, Site},
    table::{Line, Table},
};

/// A line of the table.
pub(super) fn fault<S, F>(wrong: impl Into<String>, build: Build, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome<String>> + 'static,
{
    let build = match build {
        Build::Baked | Build::Newer => "published",
        Build::Unbaked => "without the article",
    };
    let line = Line {
        table: Table::Faults,
        cells: vec![wrong.into(), build.into()],
    };
    row_of_table(line, steps)
}

/// Comes to a site on which something is wrong, and finds this there, calm and quiet.
pub(super) async fn finds(page: &Page, site: &Site, has: Has) -> Outcome<String> {
    page.forgets_its_console().await?;
    page.go_to_slow(&site.address()).await?;
    page.keeps(site, FEW, has).await
}

/// Requests for a file, in one visit, that are no going round in circles.
pub(super) const FEW: usize = 3;

impl Page {
    /// Has this, does not load anything again and again, and has no error in its console that we could have caught.
    /// No file may have been asked for more than `most` times.
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
