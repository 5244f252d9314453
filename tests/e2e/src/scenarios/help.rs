//! The help lines are always within reach.

use crate::{
    engine::Engine,
    outcome::{Outcome, Stop, ensure},
    page::Page,
    row::{Row, feature, row},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "three presses of Tab lead to a help line, however far the page is scrolled",
            three_tabs,
        ),
        feature(
            "every help line can be called before the app starts",
            before_the_app,
        ),
        feature("every help line can be called without scripts", no_scripts),
        row("every help line has its number on paper", on_paper),
        feature(
            "the help lines are one tap away from everywhere on the page",
            one_tap,
        ),
        row(
            "a browser that resists fingerprinting in American English gets the US line first",
            resisting,
        )
        .only_in(&[Engine::Firefox]),
    ]
}

async fn resisting(page: Page) -> Outcome {
    page.resists_fingerprinting(async || {
        let _site = page.read_article().await?;
        page.is_so(
            "the browser tells no time zone of its own",
            "return new Date().getTimezoneOffset() === 0 && navigator.languages[0] === 'en-US'",
        )
        .await?;
        page.is_so(
            "the first help line is that of the US",
            "return document.querySelector('#help li').dataset.region.split(' ').includes('US')",
        )
        .await
    })
    .await
}

async fn one_tap(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    // A visible link, in the window, that nothing covers.
    let without: Vec<f64> = page.ask("return look.withoutHelp()", []).await?;
    ensure(without.is_empty(), || {
        format!("no way to the help lines at {without:?}")
    })?;

    page.scroll_to_first("#conclusion").await?;
    page.follow(".tools-bar a[href='#help']").await?;
    page.has_in_view("help").await
}

async fn three_tabs(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    for fifth in 0..=5 {
        page.start_at_the_top().await?;
        page.scroll_by_share(f64::from(fifth) / 5.0).await?;
        three_tabs_from_here(&page)
            .await
            .map_err(|stop| match stop {
                Stop::Failed(why) => Stop::Failed(format!("{fifth} fifths down the page: {why}")),
                skipped @ Stop::Skipped(_) => skipped,
            })?;
    }
    Ok(())
}

async fn three_tabs_from_here(page: &Page) -> Outcome {
    for _ in 0..3 {
        page.tab().await?;
        let leads = "return document.activeElement.matches('a[href=\"#help\"], a[href^=\"tel:\"]')";
        if page.ask(leads, []).await? {
            let seen = page.settled_focus().await?.seen;
            return ensure(seen, || "the way to the help lines is out of sight".into());
        }
    }
    Err("three presses of Tab lead to no help line".into())
}

/// Links for calls and messages.
const NUMBERS: &str = "#help a[href^='tel:'], #help a[href^='sms:']";

async fn before_the_app(page: Page) -> Outcome {
    let site = page.meets_before_the_app().await?;
    all_can_be_called(&page).await?;
    site.release();
    page.works().await?;
    all_can_be_called(&page).await
}

async fn all_can_be_called(page: &Page) -> Outcome {
    let script = "const links = [...document.querySelectorAll(arguments[0])]; \
                  return [links.length, links.filter(look.seen).length]";
    let (all, seen): (usize, usize) = page.ask(script, [NUMBERS]).await?;
    ensure(all > 6 && seen == all, || {
        format!("{seen} of {all} numbers can be seen")
    })
}

async fn no_scripts(page: Page) -> Outcome {
    let site = page.own_site().await?;
    page.without_scripts(&site, async || {
        page.comes_to(&site).await?;
        let seen = page.seen_text().await?;
        calls_in(&seen)
    })
    .await
}

async fn on_paper(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    calls_in(&page.printed_text().await?)
}

fn calls_in(text: &str) -> Outcome {
    for number in [
        "Call 988",
        "Text 988",
        "Call 116 123",
        "Call 112",
        "Call 13 11 14",
    ] {
        ensure(text.contains(number), || format!("{number:?} is missing"))?;
    }
    Ok(())
}
