//! Reading on paper.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
};

pub(super) fn rows() -> Vec<Row> {
    vec![row("every section is on paper, opened or not", everything)]
}

async fn everything(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let before = page.open_sections().await?;
    let paper = letters(&page.printed_text().await?);
    for section in page.article()?.sections() {
        for text in section.body() {
            ensure(paper.contains(&letters(text)), || {
                format!("not on paper, from {:?}: {text:?}", section.title())
            })?;
        }
    }
    let after = page.open_sections().await?;
    ensure(before == after, || {
        "printing opens or closes sections".into()
    })
}

/// Letters and digits alone: lines break anywhere on paper, with and without hyphens, and some letters are joined.
fn letters(text: &str) -> String {
    let apart = text
        .replace('ﬁ', "fi")
        .replace('ﬂ', "fl")
        .replace('ﬀ', "ff");
    apart
        .chars()
        .filter(|character| character.is_alphanumeric())
        .collect()
}
