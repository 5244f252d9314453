//! Reloading the page, and coming back to it. Whatever happens, a reader goes on with the same sentence.

use crate::{
    article::Article,
    engine::Engine,
    ids,
    outcome::{Outcome, ensure},
    page::{Line, Page},
    row::{Row, row},
    site::{Build, Site},
};

/// At how many places of the page it is reloaded.
const PLACES: u32 = 20;

/// By how much the sentence may move, in pixels.
const TOLERANCE: f64 = 2.0;

const SWITCH: &str = "Short version";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "a reload at each of 20 places shows the same sentence on the same line",
            reloads,
        ),
        row(
            "so does a reload of a page that the app has still to fill",
            reloads_unbaked,
        ),
        row("so does Back from another page", back_from_elsewhere),
        row("so does Back into another width", back_into_another_width),
        row("so does a reload after a new deployment", reloads_newer),
        row(
            "so does coming back to a tab that the browser has thrown away",
            thrown_away,
        )
        // The others' drivers cannot do so.
        .only_in(&[Engine::Firefox]),
        row(
            "so does a reload after a link to a part",
            reloads_after_a_link,
        ),
        row(
            "a section that the reader closed stays closed, although all are opened at first",
            stays_closed,
        ),
        row("a reload keeps the search and its match", keeps_search),
        row("a reload keeps the short version", keeps_short),
        row(
            "Back from another page keeps the short version and the search",
            back_keeps_modes,
        ),
        row("a new visit begins at the top", begins_anew),
        row(
            "a remembered place is overwritten neither by a reload nor by a short look",
            keeps_remembered,
        ),
        row("without storage a reload does no harm", without_storage),
    ]
}

async fn reloads(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    for place in 0..PLACES {
        goes_to_place(&page, place).await?;
        returns_by(&page, async || page.reload().await).await?;
    }
    Ok(())
}

async fn reloads_unbaked(page: Page) -> Outcome {
    let page = page.reading(Build::Unbaked);
    let _site = page.read_article().await?;
    for place in (0..PLACES).step_by(5) {
        goes_to_place(&page, place).await?;
        returns_by(&page, async || page.reload().await).await?;
    }
    Ok(())
}

async fn back_from_elsewhere(page: Page) -> Outcome {
    page.where_pages_can_be_forgotten(async |page| {
        let _site = page.read_article().await?;
        let other = page.site(Build::Unbaked).await?;
        for place in (1..PLACES).step_by(6) {
            goes_to_place(&page, place).await?;
            page.is_not_kept_in_memory().await?;
            returns_by(&page, async || {
                page.go_to(&format!("{}404.html", other.address())).await?;
                page.go_back_a_page().await
            })
            .await?;
        }
        Ok(())
    })
    .await
}

/// The window changes while another page is in it: WebKit keeps no place while a page itself changes its width.
async fn back_into_another_width(page: Page) -> Outcome {
    page.where_pages_can_be_forgotten(async |page| {
        let _site = page.read_article().await?;
        let other = page.site(Build::Unbaked).await?;
        goes_to_place(&page, 9).await?;
        let line = page.line().await?;
        for width in [700, 1280] {
            page.is_not_kept_in_memory().await?;
            page.go_to(&format!("{}404.html", other.address())).await?;
            page.is_wide(width).await?;
            page.go_back_a_page().await?;
            page.works().await?;
            page.has_line(&line, 40.0).await?;
        }
        Ok(())
    })
    .await
}

async fn reloads_newer(page: Page) -> Outcome {
    let site = page.read_article().await?;
    goes_to_place(&page, 12).await?;
    site.deploy(Build::Newer);
    returns_by(&page, async || page.reload().await).await
}

async fn thrown_away(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    for place in (1..PLACES).step_by(6) {
        goes_to_place(&page, place).await?;
        returns_by(&page, async || page.is_thrown_away().await).await?;
    }
    page.press(SWITCH).await?;
    page.button_is_pressed(SWITCH).await?;
    page.scroll_by_share(0.5).await?;
    returns_by(&page, async || page.is_thrown_away().await).await?;
    page.scroll_to_the_top().await?;
    page.button_is_pressed(SWITCH).await
}

async fn reloads_after_a_link(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.choose_in_contents(page.article()?.conclusion_title())
        .await?;
    page.scroll_by_share(0.4).await?;
    returns_by(&page, async || page.reload().await).await
}

async fn stays_closed(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_settings().await?;
    page.sets("On every visit", "All sections open").await?;
    let article = page.article()?;
    let section = closed_section(&article)?;
    page.press("Close").await?;
    page.click_details_of(&section).await?;
    page.has_closed(&section).await?;
    page.reload().await?;
    page.works().await?;
    page.has_closed(&section).await
}

async fn keeps_search(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let told = third_match(&page).await?;
    returns_by(&page, async || page.reload().await).await?;
    page.search_tells(&told).await?;
    let words: String = page
        .ask(
            "return document.querySelector('[role=search] input').value",
            [],
        )
        .await?;
    ensure(words == "ketamine", || format!("it looks for {words:?}"))?;
    page.press("Next match").await?;
    page.search_tells(&told.replacen('3', "4", 1)).await?;
    page.press("Close").await?;
    page.reload().await?;
    page.works().await?;
    page.has_no_search().await
}

async fn keeps_short(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.press(SWITCH).await?;
    page.button_is_pressed(SWITCH).await?;
    page.scroll_by_share(0.5).await?;
    returns_by(&page, async || page.reload().await).await?;
    page.scroll_to_the_top().await?;
    page.button_is_pressed(SWITCH).await?;
    page.press(SWITCH).await?;
    page.button_is_released(SWITCH).await?;
    page.reload().await?;
    page.works().await?;
    page.button_is_released(SWITCH).await
}

async fn back_keeps_modes(page: Page) -> Outcome {
    page.where_pages_can_be_forgotten(async |page| {
        let _site = page.read_article().await?;
        let other = page.site(Build::Unbaked).await?;
        let leave_and_return = async || {
            page.go_to(&format!("{}404.html", other.address())).await?;
            page.go_back_a_page().await
        };
        page.press(SWITCH).await?;
        page.button_is_pressed(SWITCH).await?;
        page.scroll_by_share(0.5).await?;
        page.is_not_kept_in_memory().await?;
        returns_by(&page, leave_and_return).await?;
        page.scroll_to_the_top().await?;
        page.button_is_pressed(SWITCH).await?;
        page.press(SWITCH).await?;
        page.button_is_released(SWITCH).await?;

        let told = third_match(&page).await?;
        page.is_not_kept_in_memory().await?;
        returns_by(&page, leave_and_return).await?;
        page.search_tells(&told).await
    })
    .await
}

/// Goes to the third match of a search. Returns what the search tells of it.
async fn third_match(page: &Page) -> Outcome<String> {
    page.opens_search().await?;
    page.looks_for("ketamine").await?;
    for _ in 0..3 {
        page.press("Next match").await?;
    }
    let told: String = page.ask("return look.told()", []).await?;
    ensure(told.starts_with("3 "), || format!("it tells {told:?}"))?;
    Ok(told)
}

async fn begins_anew(page: Page) -> Outcome {
    let site = page.read_article().await?;
    goes_to_place(&page, 10).await?;
    page.go_to("about:blank").await?;
    page.comes_to(&site).await?;
    page.works().await?;
    page.has_in_view(ids::TOP).await?;
    let open = page.open_sections().await?;
    let opened: Vec<_> = page
        .article()?
        .sections()
        .iter()
        .filter(|section| section.is_open())
        .map(|section| section.id().to_owned())
        .collect();
    ensure(open == opened, || format!("open: {open:?}"))
}

async fn keeps_remembered(page: Page) -> Outcome {
    let site = page.read_article().await?;
    page.opens_settings().await?;
    page.sets(
        "Your place, open sections and search",
        "Place remembered on this device",
    )
    .await?;
    page.press("Close").await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    page.choose_in_contents(section.title()).await?;
    page.marks_in_contents(section.title()).await?;
    page.reload().await?;
    page.works().await?;
    page.marks_in_contents(section.title()).await?;
    let offer = format!("Continue where you left off: {}", section.title());
    // The first visit is left at once.
    for _ in 0..2 {
        page.comes_to(&site).await?;
        page.works().await?;
        page.reads_at("a", &offer).await?;
    }
    Ok(())
}

async fn without_storage(page: Page) -> Outcome {
    page.without_storage(async |page| {
        let _site: Site = page.read_article().await?;
        page.scroll_by_share(0.5).await?;
        page.reload().await?;
        page.works().await?;
        page.reads("not medical advice").await?;
        let complaints = page.complaints().await?;
        ensure(complaints.is_empty(), || format!("{complaints:?}"))
    })
    .await
}

fn closed_section(article: &Article) -> Outcome<String> {
    Ok(article.closed_section()?.id().to_owned())
}

/// Opens some of the page's `details`, closes the others, and scrolls to one of [`PLACES`].
async fn goes_to_place(page: &Page, place: u32) -> Outcome {
    page.opens_some(place).await?;
    page.scroll_by_share(f64::from(place) / f64::from(PLACES - 1))
        .await
}

/// Fails unless the reader is at the same line afterwards, with the same `details` open.
async fn returns_by(page: &Page, steps: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let (line, open): (Line, _) = (page.line().await?, page.open_details().await?);
    page.marks_itself().await?;
    steps().await?;
    page.works().await?;
    ensure(!page.is_marked().await?, || {
        "the page was not loaded again".into()
    })?;
    page.has_line(&line, TOLERANCE).await?;
    let now = page.open_details().await?;
    ensure(now == open, || {
        format!("open are {now:?}, and were {open:?}")
    })
}
