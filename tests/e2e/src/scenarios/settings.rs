//! The reading settings.

use crate::{
    engine::Engine,
    ids,
    outcome::{Outcome, ensure},
    page::{Look, Page, Role, Screen},
    row::{Row, feature},
};

const COLOURS: &str = "Colours";
const SIZE: &str = "Text size";
const SPACING: &str = "Spacing";
const SIZES: [&str; 5] = ["Smaller", "Normal", "Large", "Larger", "Largest"];

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "each choice applies at once, and the largest text with wide spacing fits",
            choices,
        ),
        feature(
            "nothing is stored before the first change, which then applies before the app starts",
            holds,
        ),
        // A second Chromium does not give the focus to a frame.
        feature("settings apply where nothing may be stored", not_stored)
            .only_in(&[Engine::Chromium, Engine::Firefox])
            .only_on(Screen::Wide),
        feature(
            "all sections are open at the next visit, which still leads to its address",
            all_open,
        ),
        // In Firefox the key then opens the browser's own search, which takes the focus from a frame.
        feature("the / key can be switched off", no_key).only_on(Screen::Wide),
        feature(
            "a reader who opts in is led to where they stopped reading",
            remembers,
        ),
        feature(
            "the settings open, close with Esc, and close with a press outside",
            opens_and_closes,
        ),
    ]
}

async fn opens_and_closes(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_settings().await?;
    page.button_is_expanded("Reading settings").await?;
    page.escape().await?;
    page.has_focus_on(ids::OPEN_SETTINGS).await?;
    page.button_is_collapsed("Reading settings").await?;

    page.opens_settings().await?;
    page.press("Close").await?;
    page.has_focus_on(ids::OPEN_SETTINGS).await?;

    // On a phone, nothing is beside the settings.
    if page.screen() == Screen::Wide {
        page.opens_settings().await?;
        page.presses_outside().await?;
        page.button_is_collapsed("Reading settings").await?;
    }
    page.scroll_to_the_top().await?;
    if page.screen() == Screen::Phone {
        page.scroll_above_end("#_tools").await?;
    }
    page.opens_settings().await?;
    page.is_so(
        "all of the settings that fit are in the window",
        "const { top, bottom } = document.getElementById('_settings').getBoundingClientRect(); \
         return top >= 0 && bottom <= innerHeight + 1",
    )
    .await
}

/// One way through the tool: every choice of how the page looks.
async fn choices(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let usual = page.looks().await?;
    page.opens_settings().await?;
    colours(&page, &usual).await?;
    spacing(&page, &usual).await?;
    sizes(&page, &usual).await?;
    page.sets(SPACING, "Wide").await?;
    page.fits().await?;
    page.press("Close").await?;
    page.shows_all().await?;
    page.sees(Role::Button, "Hide all sections").await?;
    page.fits().await
}

async fn colours(page: &Page, usual: &Look) -> Outcome {
    let mut seen = Vec::new();
    for choice in ["Light", "Dark", "High contrast"] {
        page.sets(COLOURS, choice).await?;
        let Look {
            paper, ink, frame, ..
        } = page.looks().await?;
        ensure(frame == paper, || {
            format!("{paper} in a frame of {frame}: {choice}")
        })?;
        seen.push((paper, ink));
    }
    let [light, dark, contrast] = seen.as_slice() else {
        return Err("three choices".into());
    };
    let different = light != dark && dark != contrast && light != contrast;
    ensure(different, || format!("{seen:?}"))?;
    ensure(light.0 != dark.0, || format!("{seen:?}"))?;
    page.sets(COLOURS, "Same as this device").await?;
    let back = page.looks().await?;
    ensure(back == *usual, || format!("{back:?}, not {usual:?}"))
}

async fn sizes(page: &Page, usual: &Look) -> Outcome {
    let mut seen = Vec::new();
    for choice in SIZES {
        page.sets(SIZE, choice).await?;
        let look = page.looks().await?;
        if choice == "Normal" {
            ensure(look == *usual, || format!("{look:?}, not {usual:?}"))?;
        }
        seen.push(look.text_size);
    }
    let grows = seen.is_sorted_by(|smaller, larger| smaller < larger);
    ensure(grows, || format!("{seen:?}"))?;
    page.fits().await
}

async fn spacing(page: &Page, usual: &Look) -> Outcome {
    page.sets(SPACING, "Wide").await?;
    let wide = page.looks().await?;
    ensure(
        wide.line_height > usual.line_height && wide.letter_spacing > usual.letter_spacing,
        || format!("{wide:?}, before {usual:?}"),
    )?;
    page.sets(SPACING, "Normal").await?;
    let back = page.looks().await?;
    ensure(back == *usual, || format!("{back:?}, not {usual:?}"))
}

async fn holds(page: Page) -> Outcome {
    let site = page.read_article().await?;
    page.opens_settings().await?;
    page.sees(Role::Status, "These settings are not stored.")
        .await?;
    page.has_stored_nothing().await?;
    page.sets(COLOURS, "Dark").await?;
    page.sets(SIZE, "Largest").await?;
    page.sees(Role::Status, "Stored on this device only.")
        .await?;
    let chosen = page.looks().await?;
    let stored = page.stored().await?;
    ensure(stored.len() == 1, || format!("stored: {stored:?}"))?;

    page.holds_the_app(&site)?;
    page.comes_to(&site).await?;
    page.has_help_line().await?;
    page.is_so(
        "the settings hold before the app runs",
        "const { dataset } = document.documentElement; \
         return dataset.theme === 'dark' && dataset.size === '5' && !('live' in dataset)",
    )
    .await?;
    site.release();
    page.works().await?;
    let kept = page.looks().await?;
    ensure(kept == chosen, || format!("{kept:?}, not {chosen:?}"))?;
    page.opens_settings().await?;
    page.has_set(COLOURS, "Dark").await?;
    page.has_set(SIZE, "Largest").await
}

async fn not_stored(page: Page) -> Outcome {
    page.without_storage(async |page| {
        page.complaints().await?;
        let _site = page.read_article().await?;
        page.is_so(
            "storage is blocked",
            "try { localStorage.length; return false; } catch { return true; }",
        )
        .await?;
        page.opens_settings().await?;
        let before = page.looks().await?;
        page.sets(COLOURS, "Dark").await?;
        page.sets(SIZE, "Large").await?;
        let after = page.looks().await?;
        ensure(
            after.paper != before.paper && after.text_size > before.text_size,
            || format!("{after:?}, before {before:?}"),
        )?;
        page.sees(Role::Status, "These settings last for this visit only")
            .await?;
        page.press("Forget my settings").await?;
        page.has_set(COLOURS, "Same as this device").await?;
        let complaints = page.complaints().await?;
        ensure(complaints.is_empty(), || format!("{complaints:?}"))
    })
    .await
}

async fn all_open(page: Page) -> Outcome {
    let site = page.read_article().await?;
    page.opens_settings().await?;
    page.sets("On every visit", "All sections open").await?;
    every_section_is_open(&page).await?;
    for place in ["help", "glossary"] {
        page.go_to("about:blank").await?;
        page.comes_to_at(&site, &format!("#{place}")).await?;
        page.works().await?;
        every_section_is_open(&page).await?;
        page.has_in_view(&ids::heading(place)).await?;
    }
    page.opens_settings().await?;
    page.has_set("On every visit", "All sections open").await
}

async fn every_section_is_open(page: &Page) -> Outcome {
    for section in page.article()?.sections() {
        page.has_open(section.id()).await?;
    }
    page.sees(Role::Button, "Hide all sections").await
}

async fn no_key(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_settings().await?;
    page.sets("The / key", "Does nothing").await?;
    page.press("Close").await?;
    page.types("/").await?;
    page.has_no_search().await?;
    page.opens_settings().await?;
    page.sets("The / key", "Opens search").await?;
    page.press("Close").await?;
    page.types("/").await?;
    page.has_focus_on(ids::FIND_FIELD).await
}

async fn remembers(page: Page) -> Outcome {
    const RESUME: &str = "Continue where you left off: ";
    let site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    let heading = ids::heading(section.id());
    page.choose_in_contents(section.title()).await?;
    page.marks_in_contents(section.title()).await?;
    page.comes_to(&site).await?;
    page.works().await?;
    let offered = page.ask(
        "return look.find('a', arguments[0]) !== undefined",
        [RESUME],
    );
    ensure(!offered.await?, || {
        "it remembers without being asked".into()
    })?;
    page.has_stored_nothing().await?;

    page.opens_settings().await?;
    page.sets(
        "Your place, open sections and search",
        "Place remembered on this device",
    )
    .await?;
    page.press("Close").await?;
    page.choose_in_contents(section.title()).await?;
    page.marks_in_contents(section.title()).await?;
    page.comes_to(&site).await?;
    page.works().await?;
    let offer = format!("{RESUME}{}", section.title());
    page.reads_at("a", &offer).await?;
    page.follow_words(&offer).await?;
    page.has_open(section.id()).await?;
    page.has_in_view(&heading).await?;
    page.has_focus_on(&heading).await
}
