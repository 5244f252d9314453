//! The search in the article.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, feature},
};

/// A word that occurs often in the article, and only in its text.
const MANY: &str = "placebo";

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature("the / key opens the search, and Esc closes it", keys),
        feature("an empty search and a search without matches say so", none),
        feature(
            "the search counts its matches and wraps around at both ends",
            round,
        ),
        feature("the search ignores accents and case", spelling),
        feature("the search finds words across a link", across_a_link),
        feature("the search skips what is not shown", not_shown),
        feature(
            "no match is covered by the search, even with the largest text",
            not_covered,
        ),
        feature("the short version returns after a search", short_again),
        feature(
            "the search highlights its matches and leaves the page unchanged",
            painted,
        ),
        feature(
            "without highlights, the matches are listed with their sentences",
            listed,
        ),
        feature(
            "a closed section opens for its match and closes when the reader moves on",
            closed_section,
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

async fn none(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_search().await?;
    page.search_tells("").await?;
    let unready = "return look.find('button', 'Next match').disabled \
                   && look.find('button', 'Previous match').disabled";
    page.is_so("there is nowhere to go", unready).await?;
    page.looks_for("zyzzyva").await?;
    page.search_tells("No matches").await?;
    page.is_so("there is nowhere to go", unready).await?;
    page.enter().await?;
    page.search_tells("No matches").await?;
    page.looks_for("   ").await?;
    page.search_tells("").await
}

async fn round(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let script = "const text = document.querySelector('main').cloneNode(true); \
                  text.querySelectorAll('svg, button, [hidden], .visually-hidden').forEach((one) => one.remove()); \
                  return text.textContent.toLowerCase().split(arguments[0]).length - 1";
    let count: usize = page.ask(script, [MANY]).await?;
    ensure(count > 2, || format!("{MANY:?} stands there {count} times"))?;
    page.opens_search().await?;
    page.looks_for(MANY).await?;
    page.search_tells(&format!("{count} matches")).await?;
    page.enter().await?;
    page.search_tells(&format!("1 of {count}")).await?;
    page.press("Next match").await?;
    page.search_tells(&format!("2 of {count}")).await?;
    page.press("Previous match").await?;
    page.press("Previous match").await?;
    page.search_tells(&format!("{count} of {count}")).await?;
    page.press("Next match").await?;
    page.search_tells(&format!("1 of {count}")).await
}

async fn spelling(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_search().await?;
    let mut counts = Vec::new();
    for words in ["ketamine", "KETAMINE", "KETAMÍNE", "  ke\u{301}tamine "] {
        page.looks_for(words).await?;
        page.sees(Role::Status, "").await?;
        let count: String = page.ask("return look.told()", []).await?;
        counts.push(count);
    }
    let same = counts.iter().all(|count| Some(count) == counts.first());
    let any = counts.iter().all(|count| count.ends_with(" matches"));
    ensure(same && any, || format!("{counts:?}"))
}

async fn across_a_link(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    // The end of the text before a link, the link itself, and the start of the text after it.
    let words: String = page
        .ask(
            "const links = [...document.querySelectorAll('main p > a[href^=\"#\"]:not([id^=cite_])')]; \
             const texts = ({ previousSibling: before, nextSibling: after }) => \
                 [before, after].map((node) => node instanceof Text ? node.data : ''); \
             const between = links.find((link) => texts(link).every((text) => text.trim().length > 9)); \
             const [before, after] = texts(between); \
             return look.words(before.slice(-9) + between.textContent + after.slice(0, 9))",
            [],
        )
        .await?;
    page.opens_search().await?;
    page.looks_for(&words).await?;
    page.search_tells("1 match").await?;
    page.press("Next match").await?;
    page.search_tells("1 of 1").await
}

async fn not_shown(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_search().await?;
    page.looks_for("Read the whole section").await?;
    page.search_tells("No matches").await
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

async fn short_again(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    page.press("Short version").await?;
    page.opens_search().await?;
    page.finds_in_text(&section.sentence()?).await?;
    page.button_says("Short version", "aria-pressed", false)
        .await?;
    page.escape().await?;
    page.button_says("Short version", "aria-pressed", true)
        .await?;
    page.has_closed(section.id()).await
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

async fn closed_section(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let sections = article.sections();
    let mut closed = sections.iter().filter(|section| !section.is_open());
    let (Some(chosen), Some(first), Some(second)) = (closed.next(), closed.next(), closed.next())
    else {
        return Err("the article has too few closed sections".into());
    };
    page.click_details_of(chosen.id()).await?;
    page.opens_search().await?;
    page.finds_in_text(&first.sentence()?).await?;
    page.has_open(first.id()).await?;
    page.finds_in_text(&second.sentence()?).await?;
    page.has_open(second.id()).await?;
    page.has_closed(first.id()).await?;
    page.finds_in_text(&chosen.sentence()?).await?;
    page.has_closed(second.id()).await?;
    page.finds_in_text(&first.sentence()?).await?;
    page.escape().await?;
    page.has_closed(first.id()).await?;
    // A section opened by the reader stays open.
    page.has_open(chosen.id()).await
}
