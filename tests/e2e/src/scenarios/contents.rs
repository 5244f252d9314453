//! The table of contents.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, feature},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "a link in the contents opens its section, and Back returns",
            choice,
        ),
        feature(
            "the contents list every section in order, and mark one, at the top, in the middle and at the end",
            one_place,
        ),
    ]
}

async fn lists_sections(page: &Page) -> Outcome {
    let listed: Vec<String> = page
        .ask(
            "return [...document.querySelectorAll('nav ol a')].map((link) => link.hash)",
            [],
        )
        .await?;
    let article = page.article()?;
    let sections: Vec<_> = article
        .sections()
        .iter()
        .map(|section| format!("#{}", section.id()))
        .collect();
    let listed: Vec<_> = listed
        .into_iter()
        .filter(|link| sections.contains(link))
        .collect();
    ensure(listed == sections, || format!("listed: {listed:?}"))?;
    let name: String = page.ask("return look.nameOfContents()", []).await?;
    ensure(name == "Contents", || {
        format!("the list is called {name:?}")
    })
}

async fn choice(page: Page) -> Outcome {
    let site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    let heading = ids::heading(section.id());
    let start = ids::CONTENTS_HEADING;
    page.scroll_to_first(&format!("#{start}")).await?;
    let before = page.height_of(start).await?;

    page.choose_in_contents(section.title()).await?;
    page.has_open(section.id()).await?;
    page.has_in_view(&heading).await?;
    page.has_focus_on(&heading).await?;
    page.address_ends_in(&format!("#{}", section.id())).await?;

    page.go_back().await?;
    page.address_is(&site.address()).await?;
    page.has_at(start, before).await
}

async fn one_place(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    lists_sections(&page).await?;
    let article = page.article()?;
    let sections = article.sections();
    let [first, .., last] = sections.as_slice() else {
        return Err("the article has too few sections".into());
    };
    page.marks_in_contents(first.title()).await?;
    page.choose_in_contents(last.title()).await?;
    page.marks_in_contents(last.title()).await?;
    page.scroll_to_the_end().await?;
    page.marks_in_contents("Help lines").await
}
