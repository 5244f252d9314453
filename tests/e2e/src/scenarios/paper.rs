//! Reading on paper.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
    whole_text::{Spelling, all_in},
};

pub(super) fn rows() -> Vec<Row> {
    vec![row("every section is on paper, opened or not", everything)]
}

async fn everything(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let before = page.open_sections().await?;
    let paper = page.printed_text().await?;
    for section in page.article()?.sections() {
        all_in(&section.body(), &paper, Spelling::Letters)?;
    }
    let after = page.open_sections().await?;
    ensure(before == after, || {
        "printing opens or closes sections".into()
    })
}
