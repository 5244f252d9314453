//! Reading on paper.

use serde_json::json;

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, PrintedWord},
    row::{Row, row},
    site::Answer,
    whole_text::{Spelling, all_in},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "every section is on paper, opened or not, on twelve sheets at most, and nothing is said twice",
            everything,
        ),
        row("a table of twelve columns fits the sheet", twelve_columns),
        row(
            "a table of seven columns of long words fits the sheet",
            long_words,
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
    let blank = paper
        .split('\u{c}')
        .take(sheets)
        .position(|sheet| sheet.trim().is_empty());
    ensure(blank.is_none(), || format!("sheet {blank:?} is blank"))?;
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

/// As in the tables of systematic reviews.
const COLUMNS: [&str; 12] = [
    "Author",
    "Country",
    "Participants",
    "Intervention",
    "Comparator",
    "Randomisation",
    "Administration",
    "Antidepressants",
    "Measurement",
    "Hospitalisation",
    "Discontinuation",
    "Certainty",
];

const SPACE_AT_EDGES: f64 = 0.03;

async fn twelve_columns(page: Page) -> Outcome {
    fits(page, &COLUMNS).await
}

async fn long_words(page: Page) -> Outcome {
    fits(page, &["Psychopharmacotherapy"; 7]).await
}

/// Prints a table with these columns and three rows of such words, of which none may be cut.
async fn fits(page: Page, columns: &[&str]) -> Outcome {
    let row = |number: usize| -> Vec<String> {
        let word = |(index, column): (usize, &&str)| format!("{column}{number}{index}");
        columns.iter().enumerate().map(word).collect()
    };
    let article = json!({
        "format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {"name": "C"},
        "sections": [{"id": "s", "title": "S", "body": [
            {"table": {"caption": "Trials", "header": columns, "rows": [row(1), row(2), row(3)]}},
        ]}],
    });
    let _site = page.visit(Answer::json(article.to_string())).await?;
    page.works().await?;
    let words = page.printed_words().await?;
    let mut expected: Vec<String> = columns.iter().map(|&column| column.to_owned()).collect();
    expected.extend([1, 2, 3].into_iter().flat_map(row));
    for word in expected {
        let printed = words.iter().find(|printed| printed.text == word);
        let PrintedWord { start, end, .. } =
            printed.ok_or(format!("not whole on paper: {word}"))?;
        ensure(
            *start > SPACE_AT_EDGES && *end < 1.0 - SPACE_AT_EDGES,
            || format!("{word} is cut: {start} to {end}"),
        )?;
    }
    Ok(())
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
