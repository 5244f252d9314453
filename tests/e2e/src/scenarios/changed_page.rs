//! The tools work on a published page that the browser, a translator or an extension has changed.
//!
//! These rows use the phone screen, where the bar has all of its buttons.

use crate::{
    engine::Engine,
    ids,
    outcome::{Outcome, ensure},
    page::{Change, Page, Role, Screen},
    row::{Row, row},
    site::{Build, Site},
    until::until_is,
};

/// A word that occurs often in the article.
const MANY: &str = "placebo";

pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for change in Change::ALL {
        let name = change.name();
        rows.push(row(
            format!("the tools work with {name} before the start"),
            move |page| before_the_start(page, change),
        ));
        rows.push(row(
            format!("the tools work with {name} after the start"),
            move |page| after_the_start(page, change),
        ));
    }
    rows.extend([
        row(
            "a page translated before the start is read by a voice of its language",
            translated_before,
        ),
        row(
            "a page translated after the start is read by a voice of its language",
            translated_after,
        ),
        row(
            "a page translated into a language without a voice is not read aloud",
            language_without_voice,
        ),
        row("numbers are not to be made into links", no_links).only_in(&[Engine::Chromium]),
    ]);
    rows
}

/// Opens the published page on a device that can speak, and holds back the app.
async fn meets_page(page: &Page) -> Outcome<Site> {
    page.complaints().await?;
    page.forget_errors_in_firefox().await?;
    let site = page.site(Build::Baked).await?;
    page.holds_the_app(&site)?;
    page.comes_to(&site).await?;
    page.has_help_line().await?;
    page.has_voices_in_its_device().await?;
    Ok(site)
}

async fn starts(page: &Page, site: &Site) -> Outcome {
    site.release();
    page.works().await?;
    page.gets_its_voices().await
}

async fn before_the_start(page: Page, change: Change) -> Outcome {
    let page = page.on(Screen::Phone);
    let site = meets_page(&page).await?;
    page.is_changed(change).await?;
    starts(&page, &site).await?;
    tools_work(&page, &site).await
}

async fn after_the_start(page: Page, change: Change) -> Outcome {
    let page = page.on(Screen::Phone);
    let site = meets_page(&page).await?;
    starts(&page, &site).await?;
    page.is_changed(change).await?;
    tools_work(&page, &site).await
}

async fn tools_work(page: &Page, site: &Site) -> Outcome {
    sections_work(page).await?;
    bar_works(page).await?;
    settings_work(page).await?;
    search_works(page).await?;
    short_version_works(page).await?;
    copying_works(page, site).await?;
    listening_works(page).await?;
    page.holds_every_word().await?;
    let mut errors = page.complaints().await?;
    errors.extend(page.errors_in_firefox().await?);
    ensure(errors.is_empty(), || format!("in the console: {errors:?}"))
}

async fn sections_work(page: &Page) -> Outcome {
    let article = page.article()?;
    for (button, other, open) in [
        ("Show all sections", "Hide all sections", true),
        ("Hide all sections", "Show all sections", false),
    ] {
        page.press(button).await?;
        if open {
            page.button_is_expanded(other).await?;
        } else {
            page.button_is_collapsed(other).await?;
        }
        let sections = article.sections();
        let expected: Vec<_> = sections
            .iter()
            .map(|one| one.id())
            .filter(|_| open)
            .collect();
        until_is(
            "all sections open, or all closed",
            async || page.open_sections().await,
            |now| *now == expected,
        )
        .await?;
    }
    Ok(())
}

/// The bar names the current part, and opens the contents.
async fn bar_works(page: &Page) -> Outcome {
    let article = page.article()?;
    let sections = article.sections();
    for section in sections.iter().rev().take(2) {
        page.scroll_to_first(&format!("#{}", ids::heading(section.id())))
            .await?;
        let bar = format!("Contents: {}", section.title());
        page.button_is_collapsed(&bar).await?;
        page.press(&bar).await?;
        page.button_is_expanded(&bar).await?;
        page.marks_in_contents(section.title()).await?;
        page.escape().await?;
        page.button_is_collapsed(&bar).await?;
    }
    Ok(())
}

async fn settings_work(page: &Page) -> Outcome {
    let before = page.looks().await?;
    page.opens_settings().await?;
    page.button_is_expanded("Reading settings").await?;
    page.sets("Text size", "Large").await?;
    let after = page.looks().await?;
    ensure(after.text_size > before.text_size, || {
        format!("{after:?}, before {before:?}")
    })?;
    page.sets("Text size", "Normal").await?;
    page.escape().await?;
    page.button_is_collapsed("Reading settings").await
}

async fn search_works(page: &Page) -> Outcome {
    let article = page.article()?;
    let section = article.closed_section()?;
    page.has_closed(section.id()).await?;
    page.opens_search().await?;
    page.button_is_expanded("Find").await?;
    page.looks_for(&section.sentence()?).await?;
    page.search_tells("1 match").await?;
    page.enter().await?;
    page.search_tells("1 of 1").await?;
    page.has_open(section.id()).await?;
    page.looks_for(MANY).await?;
    page.press("Next match").await?;
    let told = async || page.ask("return look.told()", []).await;
    until_is("the first of many matches", told, |told: &String| {
        let count = told.strip_prefix("1 of ");
        count.is_some_and(|count| count.parse().is_ok_and(|count: u32| count > 2))
    })
    .await?;
    page.escape().await?;
    page.button_is_collapsed("Find").await
}

async fn short_version_works(page: &Page) -> Outcome {
    const SWITCH: &str = "Short version";
    let article = page.article()?;
    let section = article.closed_section()?;
    let line = format!("Read the whole section: {}", section.title());
    page.scroll_to_the_top().await?;
    page.button_is_released(SWITCH).await?;
    page.press(SWITCH).await?;
    page.button_is_pressed(SWITCH).await?;
    page.follow_words(&line).await?;
    page.has_open(section.id()).await?;
    page.scroll_to_the_top().await?;
    page.button_is_released(SWITCH).await
}

async fn copying_works(page: &Page, site: &Site) -> Outcome {
    let article = page.article()?;
    let section = article.closed_section()?;
    page.lets_copying_be_watched().await?;
    page.press(&format!("Copy link to {}", section.title()))
        .await?;
    page.sees(Role::Status, "Link copied").await?;
    page.has_copied(&format!("{}#{}", site.address(), section.id()))
        .await
}

async fn listening_works(page: &Page) -> Outcome {
    let article = page.article()?;
    page.scroll_to_the_top().await?;
    page.press("Listen").await?;
    page.button_is_expanded("Listen").await?;
    page.press("Next section").await?;
    let sections = article.sections();
    let first = sections.first().ok_or("there is no section")?;
    page.speaks(first.title()).await?;
    page.press("Pause").await?;
    page.is_silent().await?;
    page.press("Read aloud").await?;
    page.speaks(first.title()).await?;
    page.press("Close").await?;
    page.is_silent().await?;
    page.scroll_to_the_top().await?;
    page.button_is_collapsed("Listen").await
}

async fn translated_before(page: Page) -> Outcome {
    let page = page.on(Screen::Phone);
    let site = meets_page(&page).await?;
    page.is_translated_into("es").await?;
    page.is_changed(Change::Fonts).await?;
    starts(&page, &site).await?;
    speaks_spanish(&page).await
}

async fn translated_after(page: Page) -> Outcome {
    let page = page.on(Screen::Phone);
    let site = meets_page(&page).await?;
    starts(&page, &site).await?;
    page.sees(Role::Button, "Listen").await?;
    page.is_translated_into("es").await?;
    page.is_changed(Change::Fonts).await?;
    speaks_spanish(&page).await?;
    page.press("Close").await?;
    page.is_translated_back().await?;
    page.press("Listen").await?;
    has_voices(&page, &["Bea", "Ada"]).await
}

/// The device has one Spanish voice.
async fn speaks_spanish(page: &Page) -> Outcome {
    page.press("Listen").await?;
    has_voices(page, &["Clara"]).await?;
    page.press("Read aloud").await?;
    let spoken = "return speechSynthesis.now ? [speechSynthesis.now.voice.name, speechSynthesis.now.lang] : []";
    until_is(
        "a Spanish voice",
        async || page.ask(spoken, []).await,
        |spoken: &Vec<String>| spoken == &["Clara", "es-ES"],
    )
    .await
}

/// Waits until these are the voices to choose from.
async fn has_voices(page: &Page, expected: &[&str]) -> Outcome {
    let names =
        "return [...look.find('select', 'Voice')?.options ?? []].map((option) => option.text)";
    until_is(
        "the voices of the page’s language",
        async || page.ask(names, []).await,
        |names: &Vec<String>| names == expected,
    )
    .await
}

/// The device has no French voice.
async fn language_without_voice(page: Page) -> Outcome {
    let page = page.on(Screen::Phone);
    let site = meets_page(&page).await?;
    page.is_translated_into("fr").await?;
    starts(&page, &site).await?;
    is_silent_in(&page, "French, before the start").await?;
    page.is_translated_back().await?;
    page.sees(Role::Button, "Listen").await?;
    page.is_translated_into("fr").await?;
    is_silent_in(&page, "French, after the start").await?;
    page.is_translated_back().await?;
    page.sees(Role::Button, "Listen").await
}

async fn is_silent_in(page: &Page, language: &str) -> Outcome {
    let offered = async || page.has(Role::Button, "Listen").await;
    until_is(
        &format!("nothing to listen to in {language}"),
        offered,
        |offered| !offered,
    )
    .await
}

/// Safari on iOS reads this: <https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariHTMLRef/Articles/MetaTags.html>
async fn no_links(page: Page) -> Outcome {
    for build in [Build::Baked, Build::Unbaked] {
        let site = page.site(build).await?;
        page.go_to(&site.address()).await?;
        page.is_so(
            "telephone numbers are not detected",
            "return document.querySelector('meta[name=format-detection]')?.content === 'telephone=no'",
        )
        .await?;
    }
    Ok(())
}
