//! Charts: drawn, in words and as tables.

use crate::{
    outcome::Outcome,
    page::Page,
    row::{Row, feature, row},
    site::Answer,
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature("a chart's numbers unfold as a table", as_a_table),
        feature("a chart's labels fit the screen", fits),
        row("a right-to-left chart starts at the right", mirrored),
    ]
}

async fn as_a_table(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.press("Show all sections").await?;
    let cell = "const cell = document.querySelector('figure td'); ";
    let closed = format!("{cell} return !look.seen(cell)");
    page.is_so("the table is folded", &closed).await?;
    page.opens("The same numbers as a table").await?;
    page.reads_at("figure td", "").await
}

async fn fits(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.press("Show all sections").await?;
    let fits = "const texts = [...document.querySelectorAll('figure svg text')]; \
                const inside = (text) => { \
                  const box = text.getBoundingClientRect(); \
                  const space = text.closest('.chart-plot').getBoundingClientRect(); \
                  return box.width > 0 && box.left >= space.left - 1 && box.right <= space.right + 1 \
                    && box.top >= space.top - 1 && box.bottom <= space.bottom + 1; \
                }; \
                return texts.length > 0 && texts.every(inside)";
    page.is_so("all letters stand inside the drawings", fits)
        .await
}

async fn mirrored(page: Page) -> Outcome {
    let article = include_str!("../../articles/right-to-left.json");
    let _site = page.visit(Answer::json(article)).await?;
    page.reads_at("figure figcaption", "").await?;
    let mirrored = "const box = (what) => document.querySelector(`figure svg ${what}`).getBoundingClientRect(); \
                    const end = document.querySelector('figure svg').getBoundingClientRect().right; \
                    const bar = box('rect'); const label = box('text'); const number = box('.chart-number'); \
                    return Math.abs(bar.right - end) < 2 && Math.abs(label.right - end) < 4 \
                      && number.width > 0 && number.right <= bar.left && bar.left - number.right < 16";
    page.is_so(
        "the bar begins at the right, and its number follows",
        mirrored,
    )
    .await
}
