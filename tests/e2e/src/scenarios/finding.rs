//! The search in the article.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, feature},
};

/// A word that occurs often in the article, and only in its text.
const MANY: &str = "placebo";

pub(super) fn rows() -> Vec<Row> {
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
    ]
}

async fn keys(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.types("/").await?;
    page.has_focus_on(ids::FIND_FIELD).await?;
    page.types("a/").await?;
    let field: String = page.ask("return document.activeElement.value", []).await?;
    ensure(field == "a/", || format!("the field has {field:?}"))?;
    page.button_says("Find", "aria-expanded", true).await?;

    page.escape().await?;
    page.button_says("Find", "aria-expanded", false).await?;
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
