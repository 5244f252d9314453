//! The short version.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, feature},
};

const SWITCH: &str = "Short version";

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "the short version shows what matters most, and a changed address leads out of it",
            shows,
        ),
        feature(
            "Back from a section returns to its entry in the short version, and Forward to the section",
            goes_back,
        ),
    ]
}

async fn shows(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    page.button_is_released(SWITCH).await?;
    let minutes = "return look.words(look.find('button', 'Short version').textContent)";
    let name: String = page.ask(minutes, []).await?;
    ensure(name.contains("minute"), || {
        format!("the switch says {name:?}")
    })?;
    page.press(SWITCH).await?;
    page.button_is_pressed(SWITCH).await?;

    for section in article.sections() {
        let part = ids::section(section.id());
        page.reads_at(&format!("{part} h2"), section.title())
            .await?;
        page.reads_at(&format!("{part} .section-key-message"), "")
            .await?;
        page.reads_at(&format!("{part} a"), "Read the whole section")
            .await?;
        if section.has("limits") {
            page.reads_at(&format!("{part} .section-limits"), "")
                .await?;
        }
        if section.has("certainty") {
            page.reads_at(&format!("{part} .certainty"), "").await?;
        }
    }
    for name in article.help_names() {
        page.reads_at("#help *", name).await?;
    }
    let left = "return [...document.querySelectorAll('main *')] \
                .filter((element) => element.matches('summary, .section-claim, #introduction, #questions, #glossary, #references, #conclusion')) \
                .filter(look.seen).map(look.name)";
    let left: Vec<String> = page.ask(left, []).await?;
    ensure(left.is_empty(), || format!("also shown: {left:?}"))?;
    page.fits().await?;

    page.press(SWITCH).await?;
    page.button_is_released(SWITCH).await?;
    // The switch has stayed in place.
    page.has_in_view(ids::SHORT).await?;
    page.reads_at("summary", "Details").await?;
    changed_address(&page).await
}

async fn changed_address(page: &Page) -> Outcome {
    let article = page.article()?;
    let reference = *article.ids("references").last().ok_or("no reference")?;
    let word = *article.ids("glossary").last().ok_or("no glossary")?;
    for place in [reference, word] {
        page.scroll_to_the_top().await?;
        page.press(SWITCH).await?;
        page.button_is_pressed(SWITCH).await?;
        page.go_to_fragment(place).await?;
        page.button_is_released(SWITCH).await?;
        page.has_in_view(place).await?;
    }
    Ok(())
}

async fn goes_back(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.sections().pop().ok_or("no section")?;
    let line = format!("Read the whole section: {}", section.title());
    let heading = ids::heading(section.id());
    page.press(SWITCH).await?;
    page.follow_words(&line).await?;
    page.button_is_released(SWITCH).await?;
    page.go_back().await?;
    page.button_is_pressed(SWITCH).await?;
    page.has_focus_at(&line).await?;
    let focus = page.settled_focus().await?;
    ensure(focus.seen, || "the line is out of sight".into())?;

    page.go_forward().await?;
    page.button_is_released(SWITCH).await?;
    page.has_open(section.id()).await?;
    page.has_in_view(&heading).await?;

    // A reader who has chosen the whole article keeps it.
    page.go_back().await?;
    page.button_is_pressed(SWITCH).await?;
    page.go_forward().await?;
    page.button_is_released(SWITCH).await?;
    page.scroll_to_the_top().await?;
    page.press(SWITCH).await?;
    page.press(SWITCH).await?;
    page.go_back().await?;
    page.is_so("the page is where it was", "return location.hash === ''")
        .await?;
    page.button_is_released(SWITCH).await
}
