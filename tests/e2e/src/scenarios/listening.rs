//! Reading aloud.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, feature},
    site::{Build, Site},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature("nothing is offered on a device without voices", no_voice),
        feature(
            "a voice reads sentence by sentence, and resumes where it paused",
            by_sentences,
        ),
        feature(
            "a section is open while it is read, and closes afterwards; the tool fits and is accessible",
            by_sections,
        ),
        feature(
            "speed and voice can change; reading pauses when the page is hidden, and ends when the tool is closed",
            stops,
        ),
    ]
}

/// Opens the article on a device with voices, and then the tool that reads aloud.
async fn listen(page: &Page) -> Outcome<Site> {
    let site = page.meets_before_the_app().await?;
    page.has_voices_in_its_device().await?;
    site.release();
    page.works().await?;
    offers_nothing(page).await?;
    page.gets_its_voices().await?;
    page.press("Listen").await?;
    page.has_focus_on(ids::READ_ALOUD).await?;
    Ok(site)
}

async fn offers_nothing(page: &Page) -> Outcome {
    page.is_so(
        "nothing offers to read aloud",
        &format!(
            "return !look.seen(document.getElementById('{}'))",
            ids::OPEN_LISTEN
        ),
    )
    .await
}

async fn no_voice(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    offers_nothing(&page).await
}

async fn by_sentences(page: Page) -> Outcome {
    let _site = listen(&page).await?;
    let article = page.article()?;
    page.press("Read aloud").await?;
    page.speaks(article.text("title")).await?;
    page.voice_finishes().await?;
    page.speaks(article.text("description")).await?;
    page.voice_finishes().await?;
    page.speaks("Depression is common.").await?;
    page.voice_finishes().await?;
    page.speaks("Roughly 300 million people live with it.")
        .await?;
    page.press("Pause").await?;
    page.is_silent().await?;
    page.press("Read aloud").await?;
    page.speaks("Roughly 300 million people live with it.")
        .await
}

async fn by_sections(page: Page) -> Outcome {
    let _site = listen(&page).await?;
    let article = page.article()?;
    let sections = article.sections();
    let [first, second, ..] = sections.as_slice() else {
        return Err("the article has too few sections".into());
    };
    page.press("Next section").await?;
    page.speaks(first.title()).await?;
    page.fits().await?;
    // Both builds have the same elements.
    if page.build() == Build::Baked {
        page.is_accessible_in("#_listen").await?;
    }
    page.press("Next section").await?;
    page.speaks(second.title()).await?;
    page.has_open(second.id()).await?;
    page.has_in_view(&ids::heading(second.id())).await?;
    page.reads_at("#_listen .listen-name", second.title())
        .await?;
    let said = hears_to_the_limits(&page).await?;
    let section = ids::section(second.id());
    let shown = async |what: &str| -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(look.name)";
        page.ask(script, [&format!("{section} :is({what})")]).await
    };
    let whole = said.join(" ");
    for words in shown(".section-key-message, figcaption, .chart-in-words").await? {
        ensure(whole.contains(&words), || format!("not read: {words:?}"))?;
    }
    for words in shown("figure td, summary").await? {
        ensure(!said.contains(&words), || format!("read: {words:?}"))?;
    }
    ensure(!whole.contains("Source:") && !whole.contains('['), || {
        format!("sources are read: {whole}")
    })?;
    page.press("Previous section").await?;
    page.speaks(first.title()).await?;
    page.has_closed(second.id()).await
}

/// Listens to the rest of a section, sentence by sentence, until its limits begin.
async fn hears_to_the_limits(page: &Page) -> Outcome<Vec<String>> {
    let script = "const said = []; \
                  while (said.length < 500 && !said.at(-1)?.startsWith('Limits:')) { \
                      speechSynthesis.finish(); \
                      said.push(look.words(speechSynthesis.now.text)); \
                  } \
                  return said";
    page.ask(script, []).await
}

async fn speed_and_voice(page: &Page) -> Outcome {
    let names: Vec<String> = page
        .ask(
            "return [...look.find('select', 'Voice').options].map((option) => option.text)",
            [],
        )
        .await?;
    ensure(names == ["Bea", "Ada"], || format!("voices: {names:?}"))?;
    page.press("Read aloud").await?;
    page.speaks_at(1.0).await?;
    page.chooses("Speed", "1.5×").await?;
    page.speaks_at(1.5).await?;
    page.chooses("Voice", "Ada").await?;
    page.speaks(page.article()?.text("title")).await?;
    page.is_so(
        "the other voice speaks",
        "return speechSynthesis.now.voice.name === 'Ada' && speechSynthesis.now.lang === 'en_GB'",
    )
    .await
}

async fn stops(page: Page) -> Outcome {
    let _site = listen(&page).await?;
    let article = page.article()?;
    speed_and_voice(&page).await?;
    page.voice_finishes().await?;
    page.speaks(article.text("description")).await?;
    page.follow(&format!("#{}", ids::TOP)).await?;
    page.speaks(article.text("description")).await?;
    page.is_turned_away_from().await?;
    page.is_silent().await?;
    page.press("Read aloud").await?;
    page.speaks(article.text("description")).await?;
    page.press("Close").await?;
    page.is_silent().await?;
    page.has_focus_on(ids::OPEN_LISTEN).await?;
    page.is_so(
        "nothing is marked",
        "return CSS.highlights.get('spoken').size === 0",
    )
    .await
}
