//! Reading on paper.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
    whole_text::{Spelling, all_in},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "every section is on paper, opened or not, on twelve sheets at most, and nothing is said twice",
            everything,
        ),
        row("the short version says that it is short", short),
    ]
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
    })?;
    on_few_sheets(&page, &paper).await
}

async fn on_few_sheets(page: &Page, paper: &str) -> Outcome {
    let sheets = paper.matches('\u{c}').count();
    ensure((1..=12).contains(&sheets), || format!("{sheets} sheets"))?;
    page.article()?.is_whole_in(paper, Spelling::Letters)?;

    let paper = Spelling::Letters.of(paper);
    let script = "return [...document.querySelectorAll('.chart-in-words')].map((words) => words.textContent)";
    let told: Vec<String> = page.ask(script, []).await?;
    ensure(!told.is_empty(), || "no chart is told in words".into())?;
    let twice = told
        .iter()
        .find(|words| paper.contains(&Spelling::Letters.of(words)));
    ensure(twice.is_none(), || {
        format!("drawn and told on paper: {twice:?}")
    })
}

async fn short(page: Page) -> Outcome {
    const SAYS: &str = "Short version (";
    let _site = page.read_article().await?;
    let whole = page.printed_text().await?;
    page.press("Short version").await?;
    let short = page.printed_text().await?;
    ensure(!whole.contains(SAYS) && short.contains(SAYS), || {
        format!("on paper: {short:.300}")
    })
}
