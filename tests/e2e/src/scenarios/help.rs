//! The help lines are always near.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Screen},
    row::{Row, row, rows_on_screens},
};

pub(super) fn rows() -> Vec<Row> {
    let mut rows = vec![
        row(
            "three presses of Tab lead to a help line from a fresh page",
            three_tabs,
        ),
        row(
            "every help line can be called before the app runs",
            before_the_app,
        ),
        row("every help line can be called without scripts", no_scripts),
        row("every help line has its number on paper", on_paper),
    ];
    rows.extend(rows_on_screens(
        "the help lines are one tap away from everywhere on the page",
        one_tap,
    ));
    rows
}

async fn one_tap(page: Page, screen: Screen) -> Outcome {
    let _site = page.read_article_on(screen).await?;
    page.press("Show all sections").await?;
    // A link that is seen, in the window, and under the finger.
    let without: Vec<f64> = page.ask("return look.withoutHelp()", []).await?;
    ensure(without.is_empty(), || {
        format!("no way to the help lines at {without:?}")
    })?;

    page.scroll_to_first("#conclusion").await?;
    page.follow(".bar a[href='#help']").await?;
    page.has_in_view("help").await
}

async fn three_tabs(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.start_at_the_top().await?;
    for _ in 0..3 {
        page.tab().await?;
        let leads = "return document.activeElement.matches('a[href=\"#help\"], a[href^=\"tel:\"]')";
        if page.ask(leads, []).await? {
            let seen = page.focus().await?.seen;
            return ensure(seen, || "the way to the help lines is out of sight".into());
        }
    }
    Err("three presses of Tab lead to no help line".into())
}

/// What a telephone or a message needs, and whether it can be seen.
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
        page.go_to(&site.address()).await?;
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
