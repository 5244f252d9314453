//! Screens of 320 CSS pixels: the smallest phone, or a large zoom. <https://www.w3.org/TR/WCAG22/#reflow>

use crate::{
    engine::Engine,
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Screen, Size},
    row::{Row, row},
    site::Answer,
    until::until_is,
};

const WIDTH: u32 = 320;

const ROOM_FOR_NAME: &str =
    "return document.querySelector('.tools-here-name').getBoundingClientRect().width";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "the article, closed and opened, fits a screen of 320 pixels",
            article,
        ),
        row("a failure fits a screen of 320 pixels", failure),
        row(
            "the article fits a phone at twice the text size",
            large_text,
        ),
        row(
            "the contents button keeps its name beside letters of 32 pixels",
            named,
        ),
        row(
            "a visit by a link shows the heading below a bar of two rows",
            below_two_rows,
        ),
        row("the help line takes one row on a phone", one_row),
        row(
            "the outline of a loading article fits a screen of 320 pixels",
            loading,
        ),
        row(
            "a visit by a link shows the heading of each part on a phone and at 400 %",
            headings,
        )
        .only_in(&[Engine::Chromium]),
    ]
}

async fn article(page: Page) -> Outcome {
    let site = page.own_site().await?;
    page.squeeze(&site, WIDTH).await?;
    page.sees_article().await?;
    page.works().await?;
    page.fits().await?;
    page.shows_all().await?;
    page.fits().await
}

async fn large_text(page: Page) -> Outcome {
    let site = page.own_site().await?;
    page.squeeze(&site, 360).await?;
    page.sees_article().await?;
    page.enlarge_text().await?;
    page.fits().await
}

async fn named(page: Page) -> Outcome {
    for width in [360, WIDTH] {
        let site = page.read_article().await?;
        page.squeeze(&site, width).await?;
        page.sees_article().await?;
        page.enlarge_text().await?;
        // Enough for a word of some length, once the app runs.
        until_is(
            &format!("room for the part's name in {width} pixels"),
            async || page.ask(ROOM_FOR_NAME, []).await,
            |room: &f64| *room >= 160.0,
        )
        .await?;
        page.fits().await?;
    }
    Ok(())
}

async fn below_two_rows(page: Page) -> Outcome {
    let page = page.on(Screen::Phone);
    let site = page.read_article().await?;
    let room: f64 = page.ask(ROOM_FOR_NAME, []).await?;
    page.opens_settings().await?;
    page.sets("Text size", "Largest").await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    page.go_to("about:blank").await?;
    page.comes_to_at(&site, &format!("#{}", section.id()))
        .await?;
    page.works().await?;
    page.has_in_view(&ids::heading(section.id())).await?;
    let beside_larger: f64 = page.ask(ROOM_FOR_NAME, []).await?;
    ensure(beside_larger > room, || {
        format!("{beside_larger} pixels, not more than {room}")
    })?;
    let bar = "const bar = document.getElementById('_tools').getBoundingClientRect(); \
               const [size] = getComputedStyle(document.documentElement).scrollPaddingTop.match(/[\\d.]+/); \
               return [bar.height, Number(size)]";
    let (height, padding): (f64, f64) = page.ask(bar, []).await?;
    ensure(height < padding && padding < height * 1.3, || {
        format!("the bar of {height} pixels counts as {padding}")
    })
}

async fn one_row(page: Page) -> Outcome {
    for width in [412, 360] {
        let site = page.own_site().await?;
        page.squeeze(&site, width).await?;
        page.sees_article().await?;
        let script = "const line = document.querySelector('.help-line'); \
                      return [line.clientHeight, [...line.querySelectorAll('a')].filter(look.seen).length]";
        let (height, links): (f64, usize) = page.ask(script, []).await?;
        ensure(height < 60.0 && links == 2, || {
            format!("{height} pixels high at {width} pixels, with {links} links")
        })?;
    }
    Ok(())
}

async fn failure(page: Page) -> Outcome {
    let site = page
        .visit(Answer::json(include_str!("../../articles/invalid.json")))
        .await?;
    page.squeeze(&site, WIDTH).await?;
    page.reads("This article has errors and can’t be shown")
        .await?;
    page.opens("For the site’s owner").await?;
    page.fits().await
}

async fn loading(page: Page) -> Outcome {
    let site = page.visit(Answer::Late).await?;
    page.squeeze(&site, WIDTH).await?;
    page.reads("Still loading…").await?;
    page.fits().await
}

/// A phone, and a window of 1280 by 900 pixels at 400 %. These are not frames, because Chromium scrolls to fragments
/// differently in frames.
const SCREENS: [Size; 2] = [
    Size {
        width: 360,
        height: 740,
    },
    Size {
        width: WIDTH,
        height: 225,
    },
];

async fn headings(page: Page) -> Outcome {
    for screen in SCREENS {
        page.on_screen(screen, async || {
            let site = page.read_article().await?;
            let script =
                "return [...document.querySelectorAll('nav ol a')].map((link) => link.hash)";
            let links: Vec<String> = page.ask(script, []).await?;
            ensure(links.len() > 10, || format!("few parts: {links:?}"))?;
            for link in links {
                page.go_to("about:blank").await?;
                page.go_to(&format!("{}{link}", site.address())).await?;
                page.works().await?;
                let heading = ids::heading(link.trim_start_matches('#'));
                page.has_in_view(&heading).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
