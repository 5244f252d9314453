//! The whole text, in every way that a reader may get it.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row_of_table},
    site::{Answer, Build},
    table::{Line, Table},
    whole_text::Spelling,
};

use super::{baked::NOT_CHECKED, keeping::keeps};

pub(super) fn rows() -> Vec<Row> {
    vec![
        way("script is off", script_off),
        way("WebAssembly is blocked", wasm_blocked),
        way("the wasm file is missing", |page| {
            wasm_broken(page, Answer::Status(404))
        }),
        way("the wasm file is corrupt", |page| {
            wasm_broken(page, Answer::Corrupt)
        }),
        way("`article.json` is missing", article_missing),
        way("Readability’s output: title, excerpt and text", reader_view),
        way("printed to PDF, sections as they are", on_paper),
        way("printed to PDF, script off", on_paper_without_scripts),
        way(
            "the accessibility tree, every section open",
            accessibility_tree,
        ),
        way("offline, kept on the device before", kept),
        way("the file opened from disk (`file://`)", from_disk),
    ]
}

fn way<S, F>(words: &str, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome<String>> + 'static,
{
    let line = Line {
        table: Table::NineWays,
        cells: vec![words.into()],
    };
    row_of_table(line, steps)
}

async fn script_off(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    page.without_scripts(&site, async || {
        page.go_to(&site.address()).await?;
        page.knows_that_scripts_are_off().await?;
        sees_it_all(&page).await
    })
    .await
}

async fn wasm_blocked(page: Page) -> Outcome<String> {
    page.complaints().await?;
    let site = page.site(Build::Baked).await?;
    page.forbids_wasm(&site)?;
    page.go_to(&site.address()).await?;
    site.has_been_asked("_bg.wasm").await?;
    page.could_not_start().await?;
    sees_it_all(&page).await
}

async fn wasm_broken(page: Page, answer: Answer) -> Outcome<String> {
    page.complaints().await?;
    let site = page.site(Build::Baked).await?;
    let file = page.dist().file(Build::Baked, "_bg.wasm")?;
    site.answer_for(&file, answer);
    page.go_to(&site.address()).await?;
    site.has_been_asked(&file).await?;
    page.could_not_start().await?;
    sees_it_all(&page).await
}

async fn article_missing(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    site.answer(Answer::Status(404));
    page.go_to(&site.address()).await?;
    page.reads(NOT_CHECKED).await?;
    page.works().await?;
    opens_it_all(&page).await
}

async fn reader_view(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    // The page before the app starts.
    site.answer(Answer::Late);
    page.go_to(&site.address()).await?;
    let view = page.reader_view().await?;
    let article = page.article()?;
    ensure(view.byline == article.author(), || {
        format!("by {:?}", view.byline)
    })?;
    let text = [view.title, view.excerpt, view.text_content].join("\n");
    article.is_whole_in(&text, Spelling::Words)
}

async fn on_paper(page: Page) -> Outcome<String> {
    let _site = page.read_article().await?;
    let paper = page.printed_text().await?;
    page.article()?.is_whole_in(&paper, Spelling::Letters)
}

async fn on_paper_without_scripts(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    let paper = page.without_scripts(&site, async || {
        page.go_to(&site.address()).await?;
        page.knows_that_scripts_are_off().await?;
        page.printed_text().await
    });
    let paper = paper.await?;
    page.article()?.is_whole_in(&paper, Spelling::Letters)
}

async fn accessibility_tree(page: Page) -> Outcome<String> {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    page.accessible_text(|text| page.article()?.is_whole_in(text, Spelling::Words))
        .await
}

async fn kept(page: Page) -> Outcome<String> {
    let site = keeps(&page).await?;
    site.go_offline();
    page.go_to(&site.address()).await?;
    page.works().await?;
    page.shows_all().await?;
    let seen = page.seen_text().await?;
    page.article()?.is_whole_in(&seen, Spelling::Words)
}

async fn from_disk(page: Page) -> Outcome<String> {
    let file = page.dist().folder.join("index.html");
    let file = tokio::fs::canonicalize(&file).await?;
    page.go_to(&format!("file://{}", file.display())).await?;
    sees_it_all(&page).await
}

/// Opens every section by its summary, without the app, and checks the visible text.
async fn sees_it_all(page: &Page) -> Outcome<String> {
    let found = opens_it_all(page).await?;
    page.has_no_app().await?;
    Ok(found)
}

async fn opens_it_all(page: &Page) -> Outcome<String> {
    page.opens_every_section().await?;
    let seen = page.seen_text().await?;
    page.article()?.is_whole_in(&seen, Spelling::Words)
}
