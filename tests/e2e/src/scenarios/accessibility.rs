//! axe-core finds nothing in any state of the page.

use crate::{
    engine::Engine,
    outcome::{Outcome, ensure, in_state},
    page::{Page, Role, Scheme, Screen},
    row::{Row, row},
    site::Answer,
};

use super::failures;

pub(super) fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = [Scheme::Light, Scheme::Dark]
        .into_iter()
        .flat_map(|scheme| {
            let name = |what| format!("{what}, {}", scheme.name());
            // Only colours are different in the dark, and those are measured in Chromium.
            let engines: &'static [Engine] = match scheme {
                Scheme::Light => Engine::ALL,
                Scheme::Dark => &[Engine::Chromium],
            };
            [
                row(name("the article, closed and opened"), move |page| {
                    read(page, scheme)
                })
                .only_in(engines),
                row(name("a loading article"), move |page| coming(page, scheme)).only_in(engines),
                // They are of a few elements, whose names and roles the failures' own rows ask for in every engine.
                row(name("every failure"), move |page| failed(page, scheme))
                    .only_in(&[Engine::Chromium]),
            ]
        })
        .collect();
    let name = "the opened article, forced colours";
    rows.push(row(name, forced_colours).only_in(&[Engine::Chromium]));
    rows.push(row("the article on a phone", on_a_phone));
    rows.push(row("every heading is one to a screen reader", headings));
    rows
}

async fn read(page: Page, scheme: Scheme) -> Outcome {
    page.in_scheme(scheme, async || {
        let _site = page.read_article().await?;
        page.has_scheme(scheme).await?;
        page.is_accessible().await?;
        page.shows_all().await?;
        page.is_accessible().await
    })
    .await
}

async fn on_a_phone(page: Page) -> Outcome {
    let page = page.on(Screen::Phone);
    let _site = page.read_article().await?;
    page.is_accessible().await
}

async fn headings(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    let heard = page.heard_headings().await?;
    let article = page.article()?;
    let mut titles = vec![article.text("title")];
    titles.extend(article.sections().iter().map(|section| section.title()));
    titles.extend([article.conclusion_title(), "References", "Help lines"]);
    let mut rest = heard.iter();
    for title in titles {
        ensure(rest.any(|heading| heading == title), || {
            format!("{title:?} is not in its place among {heard:?}")
        })?;
    }
    Ok(())
}

async fn coming(page: Page, scheme: Scheme) -> Outcome {
    page.in_scheme(scheme, async || {
        let _site = page.visit(Answer::Half { sized: true }).await?;
        page.sees(Role::Status, "Still loading…").await?;
        page.is_accessible().await
    })
    .await
}

async fn failed(page: Page, scheme: Scheme) -> Outcome {
    page.in_scheme(scheme, async || {
        for (name, answer, screen) in failures::list() {
            // These take 15 s, and look like a missing connection.
            if matches!(answer, Answer::Late | Answer::Half { .. }) {
                continue;
            }
            let _site = page.visit(answer).await?;
            page.sees_failure(screen).await?;
            in_state(name, page.is_accessible().await)?;
        }
        Ok(())
    })
    .await
}

async fn forced_colours(page: Page) -> Outcome {
    page.in_forced_colours(async || {
        let _site = page.read_article().await?;
        page.shows_all().await?;
        let bars = "const bars = [...document.querySelectorAll('figure svg rect')]; \
                    return bars.length > 0 && bars.every((bar) => look.fill(bar) !== look.paper())";
        page.is_so("bars differ from the paper", bars).await?;
        page.is_accessible().await
    })
    .await
}
