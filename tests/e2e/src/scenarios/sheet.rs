//! The contents on a phone: a bar that names the current part and opens a sheet.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Screen},
    row::{Row, feature},
};

const BAR: &str = "Contents: ";

pub(super) fn rows() -> Vec<Row> {
    let mut rows: Vec<Row> = [
        feature(
            "the bar names the current part, and its contents lead to another, from which Back returns",
            choice,
        ),
        feature(
            "the bar opens the contents; Esc, the bar, a press outside, Tab and Back close them",
            opens_and_closes,
        ),
    ]
    .map(|row| row.only_on(Screen::Phone))
    .into();
    rows.push(feature("the contents lead back to the top", to_the_top));
    rows
}

async fn tells(page: &Page) -> Outcome {
    let article = page.article()?;
    let sections = article.sections();
    for section in &sections {
        page.scroll_to_first(&format!("#{}", ids::heading(section.id())))
            .await?;
        page.button_is_collapsed(&format!("{BAR}{}", section.title()))
            .await?;
    }
    page.scroll_to_the_end().await?;
    page.button_is_collapsed(&format!("{BAR}Help lines")).await
}

async fn opens_and_closes(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    by_esc_and_the_bar(&page).await?;
    by_a_press_outside(&page).await?;
    by_tab(&page).await?;
    by_back(&page).await
}

async fn by_esc_and_the_bar(page: &Page) -> Outcome {
    let article = page.article()?;
    let section = article.closed_section()?;
    let heading = ids::heading(section.id());
    page.scroll_to_first(&format!("#{heading}")).await?;
    let before = page.height_of(&heading).await?;
    let bar = format!("{BAR}{}", section.title());
    page.press(&bar).await?;
    page.button_is_expanded(&bar).await?;
    page.has_focus_at(section.title()).await?;
    let focus = page.focus().await?;
    ensure(focus.seen, || "the current line is out of sight".into())?;
    page.has_at(&heading, before).await?;
    page.fits().await?;

    page.escape().await?;
    page.button_is_collapsed(&bar).await?;
    page.has_focus_on(ids::OPEN_CONTENTS).await?;
    page.has_at(&heading, before).await?;

    // The same button closes it.
    page.press(&bar).await?;
    page.button_is_expanded(&bar).await?;
    page.press(&bar).await?;
    page.button_is_collapsed(&bar).await
}

async fn choice(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    tells(&page).await?;
    let article = page.article()?;
    let sections = article.sections();
    let section = article.closed_section()?;
    let last = sections.last().ok_or("there is no section")?;
    let start = ids::heading(section.id());
    page.scroll_to_first(&format!("#{start}")).await?;
    let before = page.height_of(&start).await?;
    page.press(BAR).await?;
    page.has_focus_at(section.title()).await?;
    page.choose_in_contents(last.title()).await?;
    let heading = ids::heading(last.id());
    page.has_open(last.id()).await?;
    page.has_in_view(&heading).await?;
    page.has_focus_on(&heading).await?;
    page.button_is_collapsed(&format!("{BAR}{}", last.title()))
        .await?;
    page.address_ends_in(&format!("#{}", last.id())).await?;

    page.go_back().await?;
    page.address_ends_in("/").await?;
    page.has_at(&start, before).await
}

async fn by_a_press_outside(page: &Page) -> Outcome {
    page.press(BAR).await?;
    page.button_is_expanded(BAR).await?;
    page.presses_outside().await?;
    page.button_is_collapsed(BAR).await
}

async fn by_back(page: &Page) -> Outcome {
    let article = page.article()?;
    let section = article.closed_section()?;
    page.press(BAR).await?;
    page.choose_in_contents(section.title()).await?;
    page.has_focus_on(&ids::heading(section.id())).await?;
    page.button_is_collapsed(BAR).await?;
    page.press(BAR).await?;
    page.button_is_expanded(BAR).await?;
    page.go_back().await?;
    page.button_is_collapsed(BAR).await?;
    page.address_ends_in("/").await
}

async fn by_tab(page: &Page) -> Outcome {
    page.press(BAR).await?;
    page.button_is_expanded(BAR).await?;
    page.tab_to("Show all sections").await?;
    page.button_is_collapsed(BAR).await?;
    let focus = page.settled_focus().await?;
    ensure(focus.seen, || "the focus is out of sight".into())
}

async fn to_the_top(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.scroll_to_the_end().await?;
    page.marks_in_contents("Help lines").await?;
    if page.screen() == Screen::Phone {
        page.press(BAR).await?;
        page.button_is_expanded(BAR).await?;
    }
    page.follow_words("Back to the top").await?;
    page.has_in_view(ids::TOP).await?;
    page.has_focus_on(ids::TOP).await?;
    if page.screen() == Screen::Phone {
        page.button_is_collapsed(BAR).await?;
    }
    Ok(())
}
