//! Charts: drawn, in words and as tables.

use crate::{
    outcome::Outcome,
    page::Page,
    row::{Row, feature, row},
    site::Answer,
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "a chart's labels fit the screen, and its numbers unfold as a table",
            as_a_table,
        ),
        row("a right-to-left chart starts at the right", mirrored),
    ]
}

async fn as_a_table(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    fits(&page).await?;
    let cell = "const cell = document.querySelector('figure td'); ";
    let closed = format!("{cell} return !look.seen(cell)");
    page.is_so("the table is folded", &closed).await?;
    page.opens("The same numbers as a table").await?;
    page.reads_at("figure td", "").await
}

async fn fits(page: &Page) -> Outcome {
    let fits = "const words = [...document.querySelectorAll('.chart-plot > div')]; \
                const inside = (element) => { \
                  const box = element.getBoundingClientRect(); \
                  const space = element.closest('.chart-plot').getBoundingClientRect(); \
                  return box.width > 0 && element.scrollWidth <= element.clientWidth + 1 \
                    && box.left >= space.left - 1 && box.right <= space.right + 1; \
                }; \
                return words.length > 0 && words.every(inside)";
    page.is_so("all letters stand inside the drawings", fits)
        .await
}

async fn mirrored(page: Page) -> Outcome {
    let article = include_str!("../../articles/right-to-left.json");
    let _site = page.visit(Answer::json(article)).await?;
    page.reads_at("figure figcaption", "").await?;
    let mirrored = "const box = (what) => document.querySelector(`.chart-plot ${what}`).getBoundingClientRect(); \
                    const line = box('svg'); const bar = box('rect'); \
                    const label = box('.chart-label'); const number = box('.chart-number'); \
                    return Math.abs(bar.right - line.right) < 2 && bar.left > line.left + 2 \
                      && number.width > 0 && number.right <= label.right";
    page.is_so(
        "the bar begins at the right, and its number is further left",
        mirrored,
    )
    .await
}
