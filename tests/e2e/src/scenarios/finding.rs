//! The search in the article.

use serde::Deserialize;
use serde_json::json;

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Screen},
    row::{Row, feature, row_of_lines},
    site::Answer,
    table::{Line, Table},
};

/// A word that occurs often in the article, and only in its text.
const MANY: &str = "placebo";

/// What is found and what is not. The tests in a page check the same rows.
const KINDS: &str = include_str!("../../../finding.json");

/// Text and words that only Firefox's find command takes for the same: it drops the mark that makes another letter of か
/// as if it were an accent, where the mark is a separate character.
const TAKEN_FOR_AN_ACCENT: (&str, &str) = ("か\u{3099}", "か");

/// Rows that differ in the same.
#[derive(Clone, Deserialize)]
struct Kind {
    kind: String,
    rows: Vec<Spelling>,
}

/// A paragraph's HTML, the words, what of the paragraph is found, and the page's language.
#[derive(Clone, Deserialize)]
struct Spelling(
    String,
    String,
    Option<String>,
    #[serde(default)] Option<String>,
);

pub(super) fn rows() -> Vec<Row> {
    let kinds: Vec<Kind> = serde_json::from_str(KINDS).unwrap_or_default();
    let mut rows = features();
    rows.push(beside_the_browsers(kinds));
    rows
}

fn features() -> Vec<Row> {
    vec![
        feature("the / key opens the search, and Esc closes it", keys),
        feature(
            "no match is covered by the search, even with the largest text",
            not_covered,
        ),
        feature(
            "the search highlights its matches and leaves the page unchanged",
            painted,
        ),
        feature(
            "without highlights, the matches are listed with their sentences",
            listed,
        ),
        feature(
            "on a phone, the search opens within the window and moves nothing when it closes",
            in_the_window,
        )
        .only_on(Screen::Phone),
    ]
}

async fn keys(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.types("/").await?;
    page.has_focus_on(ids::FIND_FIELD).await?;
    page.types("a/").await?;
    let field: String = page.ask("return document.activeElement.value", []).await?;
    ensure(field == "a/", || format!("the field has {field:?}"))?;
    page.button_is_expanded("Find").await?;

    page.escape().await?;
    page.button_is_collapsed("Find").await?;
    page.has_no_search().await?;
    page.has_focus_on(ids::OPEN_FIND).await?;
    page.types("/").await?;
    page.has_focus_on(ids::FIND_FIELD).await?;
    let field: String = page.ask("return document.activeElement.value", []).await?;
    ensure(field.is_empty(), || {
        format!("the field still has {field:?}")
    })
}

async fn not_covered(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_settings().await?;
    page.sets("Text size", "Largest").await?;
    page.press("Close").await?;
    page.opens_search().await?;
    page.looks_for(MANY).await?;
    for _ in 0..6 {
        page.enter().await?;
        let seen = "const [match] = CSS.highlights.get('found-here'); \
                    const { top, bottom, left } = match.getBoundingClientRect(); \
                    const there = document.elementFromPoint(left + 2, (top + bottom) / 2); \
                    return match.startContainer.parentElement.contains(there)";
        page.is_so("the match can be seen", seen).await?;
    }
    Ok(())
}

async fn painted(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let before = page.markup().await?;
    page.opens_search().await?;
    page.looks_for(MANY).await?;
    page.press("Next match").await?;
    if let Some(painted) = page.painted().await? {
        let told: String = page.ask("return look.told()", []).await?;
        let count = format!("1 of {}", painted.all.len());
        ensure(told == count, || {
            format!("{told:?} but {} painted", painted.all.len())
        })?;
        let right = |words: &String| words.to_lowercase() == MANY;
        ensure(
            painted.all.iter().all(right) && painted.here.iter().all(right),
            || format!("{painted:?}"),
        )?;
        ensure(painted.here.len() == 1, || format!("{painted:?}"))?;
    }
    let during = page.markup().await?;
    ensure(before == during, || "the search changes the page".into())?;

    page.press("Close").await?;
    if let Some(painted) = page.painted().await? {
        let none = painted.all.is_empty() && painted.here.is_empty();
        ensure(none, || format!("left behind: {painted:?}"))?;
    }
    let after = page.markup().await?;
    ensure(before == after, || "the search leaves traces".into())
}

async fn listed(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    let sentence = section.sentence()?;
    page.cannot_paint().await?;
    page.opens_search().await?;
    page.looks_for(MANY).await?;
    let lines = "return document.querySelectorAll('#_find ol li').length";
    let lines: usize = page.ask(lines, []).await?;
    page.search_tells(&format!("{lines} matches")).await?;

    page.looks_for("had more suicidal").await?;
    let whole = "return [...document.querySelectorAll('#_find ol li')].some((line) => /\\b6\\.0% had more/.test(line.textContent))";
    page.is_so("a number with a point is told whole", whole)
        .await?;

    let part: String = sentence.chars().skip(8).take(40).collect();
    page.looks_for(part.trim()).await?;
    let lines = "return [...document.querySelectorAll('#_find ol li')].map((line) => look.words(line.textContent))";
    let lines: Vec<String> = page.ask(lines, []).await?;
    let whole = sentence.split_inclusive(". ").next().unwrap_or_default();
    let [line] = lines.as_slice() else {
        return Err(format!("not one line: {lines:?}").into());
    };
    ensure(line.contains(whole.trim()), || {
        format!("{line:?} has not {whole:?}")
    })?;
    let beginning: String = sentence.chars().take(20).collect();
    page.press_by_keyboard(&beginning).await?;
    page.has_open(section.id()).await?;
    page.can_read(part.trim()).await?;
    page.search_tells("1 of 1").await?;
    // The next list item is then one Tab away.
    page.has_focus_at(&beginning).await
}

async fn in_the_window(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    page.scroll_to_the_top().await?;
    page.scroll_above_end("#_tools").await?;
    page.opens_search().await?;
    page.is_so(
        "the whole search is in the window",
        "const { height, top, bottom } = document.getElementById('_find').getBoundingClientRect(); \
         return height > 0 && top >= 0 && bottom <= innerHeight + 1",
    )
    .await?;

    // The first link of the contents needs room below the search.
    page.tab_to(article.closed_section()?.title()).await?;
    page.scroll_to_first("#conclusion").await?;
    let line = page.line().await?;
    page.escape().await?;
    page.has_no_search().await?;
    page.has_line(&line, 1.0).await
}

/// Compares the search with the browser's own find command, for every kind on one page.
fn beside_the_browsers(kinds: Vec<Kind>) -> Row {
    let lines = kinds.iter().map(|kind| {
        let example = kind.rows.first().map(|Spelling(text, words, ..)| {
            let text = text.escape_debug();
            format!("`{text}`, `{words}`")
        });
        Line {
            table: Table::Search,
            cells: vec![kind.kind.clone(), example.unwrap_or_default()],
        }
    });
    let lines = lines.collect();
    row_of_lines(
        "what differs only in spelling is found",
        lines,
        move |page| compares(page, kinds.clone()),
    )
}

async fn compares(page: Page, kinds: Vec<Kind>) -> Outcome<String> {
    let article = json!({
        "format": 1,
        "id": "search",
        "lang": "en",
        "title": "Searching",
        "description": "A paragraph.",
        "author": { "name": "An author" },
        "sections": [{ "id": "section", "title": "Section", "keyMessage": "A point.", "open": true, "body": ["Text."] }],
    });
    let _site = page.visit(Answer::json(article.to_string())).await?;
    page.works().await?;
    page.opens_search().await?;
    if page.painted().await?.is_none() {
        return Err("nothing is highlighted".into());
    }
    let mut counts = Vec::new();
    for Kind { kind, rows } in kinds {
        ensure(!rows.is_empty(), || format!("{kind}: no rows"))?;
        counts.push(count(&page, rows).await?);
    }
    Ok(counts.join("\n"))
}

/// How many of these the search finds, and how many the browser does.
async fn count(page: &Page, rows: Vec<Spelling>) -> Outcome<String> {
    let (mut finds, mut finds_itself) = (0, 0);
    let asked: Vec<_> = rows
        .iter()
        .map(|Spelling(html, words, _, lang)| json!([html, words, lang]))
        .collect();
    let script = "return look.findsEach(arguments[0])";
    let found: Vec<(Vec<String>, bool)> = page.ask_with(script, json!([asked])).await?;
    for (Spelling(html, words, expected, lang), (found, own)) in rows.into_iter().zip(found) {
        let expected: Vec<String> = expected.into_iter().collect();
        ensure(found == expected, || {
            format!("{words:?} in {html:?}: {found:?}")
        })?;
        let may_differ = lang.is_some() || (&*html, &*words) == TAKEN_FOR_AN_ACCENT;
        ensure(!own || !found.is_empty() || may_differ, || {
            format!("only the browser finds {words:?} in {html:?}")
        })?;
        finds += usize::from(!found.is_empty());
        finds_itself += usize::from(own && !found.is_empty());
    }
    Ok(format!("{finds}, {finds_itself}"))
}
