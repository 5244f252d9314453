//! The sheet for an appointment.

use crate::{
    article::Article,
    engine::Engine,
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Scheme, Screen},
    row::{Row, feature, row},
    site::Build,
    whole_text::{Spelling, all_in},
};

const NOTE: &str = "Since spring, and <b>only</b> at night";

pub(super) fn rows() -> Vec<Row> {
    let accessible = |scheme: Scheme| {
        let name = format!("the form is accessible, {}", scheme.name());
        row(name, move |page| is_accessible(page, scheme))
    };
    vec![
        feature(
            "the printed sheet holds what was chosen, and nothing else",
            printed,
        )
        .only_on(Screen::Wide),
        feature(
            "the sheet can be made with the keyboard, and its form fits the screen",
            keyboard,
        ),
        row("a saved sheet is downloaded", downloaded).only_in(&[Engine::Chromium]),
        row("nothing of the sheet outlives the page", gone),
        row("without scripts there is nothing to press", without_scripts),
        accessible(Scheme::Light),
        // Only its colours are different, and those are measured in Chromium.
        accessible(Scheme::Dark).only_in(&[Engine::Chromium]),
        row("the form is accessible, forced colours", forced_colours).only_in(&[Engine::Chromium]),
    ]
}

/// What was chosen for the sheet, and what was not.
struct Choice {
    chosen: Vec<String>,
    others: Vec<String>,
    /// The date of the article.
    day: String,
}

/// Ticks the first and the third question and the first graded key message, and writes a note.
async fn choose(page: &Page) -> Outcome<Choice> {
    let article = page.article()?;
    page.makes_a_sheet().await?;
    let mut choice = Choice {
        chosen: vec![NOTE.into()],
        others: Vec::new(),
        day: page.day_of_the_text().await?,
    };
    for (index, question) in article.questions().into_iter().enumerate() {
        if index == 0 || index == 2 {
            page.ticks(question).await?;
            choice.chosen.push(question.into());
        } else {
            choice.others.push(question.into());
        }
    }
    let sections = article.sections();
    let mut messages = sections
        .iter()
        .filter(|one| one.has("keyMessage") && one.has("certainty"));
    let first = messages.next().ok_or("no key message with a grade")?;
    page.ticks(first.text("keyMessage")).await?;
    let sources = page.sources_of(first.id()).await?;
    ensure(!sources.is_empty(), || "no sources to look for".into())?;
    for other in messages {
        choice.others.push(other.text("keyMessage").into());
        let titles = page.sources_of(other.id()).await?.into_iter();
        choice
            .others
            .extend(titles.filter(|title| !sources.contains(title)));
    }
    choice.chosen.extend(sources);
    choice.chosen.push(first.text("keyMessage").into());
    choice.chosen.push("certainty".into());
    choice.chosen.push("Limits:".into());
    page.writes_a_note(NOTE).await?;
    Ok(choice)
}

/// Fails unless the sheet contains what was chosen and what is on every sheet, and nothing else.
fn is_the_sheet(text: &str, choice: &Choice, article: &Article, address: &str) -> Outcome {
    let always = [
        article.text("title"),
        address,
        choice.day.as_str(),
        "Not yet reviewed by a clinician",
        "not medical advice",
    ];
    let chosen = choice.chosen.iter().map(String::as_str);
    let there = chosen.chain(always).chain(article.help_names());
    let passages: Vec<_> = there.map(|words| vec![words.into()]).collect();
    all_in(&passages, text, Spelling::Letters)?;
    let text = Spelling::Letters.of(text);
    let unasked: Vec<_> = choice
        .others
        .iter()
        .map(String::as_str)
        .chain([article.text("description"), "Make a sheet"])
        .filter(|words| text.contains(&Spelling::Letters.of(words)))
        .collect();
    ensure(unasked.is_empty(), || format!("not chosen: {unasked:?}"))
}

async fn printed(page: Page) -> Outcome {
    let site = page.read_article().await?;
    let choice = choose(&page).await?;
    let print = async || page.printed_text().await;
    let paper = page.while_the_sheet_is_printed(print).await?;
    is_the_sheet(&paper, &choice, &page.article()?, &site.address())?;
    ensure(!page.has_a_printed_sheet().await?, || {
        "the sheet stays after printing".into()
    })?;
    let paper = Spelling::Letters.of(&page.printed_text().await?);
    let form = Spelling::Letters.of("Make a sheet");
    ensure(!paper.contains(&form), || {
        "the whole page has the form on paper".into()
    })
}

async fn keyboard(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let heading = format!("#{}", ids::heading("appointment"));
    page.follow(&heading).await?;
    page.press_by_keyboard("Make a sheet").await?;
    page.reads("My own note").await?;
    page.fits().await?;
    page.tab().await?;
    page.space().await?;
    let boxes = "return [...document.querySelectorAll('#appointment input')].findIndex((one) => one.checked) === 0";
    page.is_so("the first question is ticked", boxes).await?;
    page.tab_to("Print the sheet").await?;
    page.tab_to("Save the sheet").await
}

async fn downloaded(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.complaints().await?;
    let choice = choose(&page).await?;
    let name = format!("{}.txt", page.article()?.text("id"));
    let bytes = page.downloads_the_sheet(&name).await?;
    let text = String::from_utf8(bytes)?;
    // Without it, some phones assume a different encoding.
    ensure(text.starts_with('\u{feff}'), || "no byte order mark".into())?;
    let passages: Vec<_> = choice
        .chosen
        .iter()
        .map(|words| vec![words.as_str().into()])
        .collect();
    all_in(&passages, &text, Spelling::Words)?;
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || format!("{complaints:?}"))
}

async fn gone(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    choose(&page).await?;
    page.press("Make a sheet").await?;
    page.makes_a_sheet().await?;
    let kept = "const ticked = document.querySelectorAll('#appointment input:checked').length;
        return ticked === 3 && document.querySelector('#appointment textarea').value.length > 0";
    page.is_so("a sheet that was put aside is as it was", kept)
        .await?;
    page.is_so(
        "nothing is stored",
        "return localStorage.length + sessionStorage.length === 0 && document.cookie === ''",
    )
    .await?;
    page.reload().await?;
    page.works().await?;
    page.makes_a_sheet().await?;
    let blank = "const ticked = document.querySelectorAll('#appointment input:checked').length;
        return ticked === 0 && document.querySelector('#appointment textarea').value === ''";
    page.is_so("the sheet is blank again", blank).await
}

async fn without_scripts(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    page.without_scripts(&site, async || {
        page.go_to(&site.address()).await?;
        let seen = page.seen_text().await?;
        ensure(seen.contains("You can print this page"), || seen.clone())?;
        ensure(!seen.contains("Make a sheet"), || {
            "a button that does nothing".into()
        })
    })
    .await
}

async fn is_accessible(page: Page, scheme: Scheme) -> Outcome {
    page.in_scheme(scheme, async || {
        let _site = page.read_article().await?;
        choose(&page).await?;
        page.is_accessible_in("#appointment").await
    })
    .await
}

async fn forced_colours(page: Page) -> Outcome {
    page.in_forced_colours(async || {
        let _site = page.read_article().await?;
        choose(&page).await?;
        page.is_accessible_in("#appointment").await
    })
    .await
}
