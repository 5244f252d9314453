//! Navigation in a long article.

use serde_json::json;

use crate::{
    engine::Engine,
    ids,
    long_article::{self, Sentence},
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
    site::{Answer, Site},
};

/// How many scroll positions are checked.
const OFFSETS: usize = 240;

/// How many samples one script can check within its time-out.
const AT_ONCE: usize = 80;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "in sixty sections the contents mark one place at each of 240 offsets",
            one_place,
        ),
        row(
            "in sixty sections the search leads to every sentence",
            every_sentence,
        ),
        row(
            "in sixty sections a link leads to every sentence",
            every_link,
        ),
    ]
}

async fn reads_long_article(page: &Page) -> Outcome<Site> {
    let site = page.visit(Answer::json(long_article::file())).await?;
    page.works().await?;
    Ok(site)
}

async fn one_place(page: Page) -> Outcome {
    let _site = reads_long_article(&page).await?;
    let mut marked: Vec<String> = Vec::new();
    for first in (0..OFFSETS).step_by(AT_ONCE) {
        let steps = json!([first, first + AT_ONCE, OFFSETS - 1]);
        let found: Vec<Vec<String>> = page
            .ask_with("return look.marksOnTheWay(...arguments)", steps)
            .await?;
        for (step, places) in found.iter().enumerate() {
            ensure(places.len() == 1, || {
                format!("at step {} are marked: {places:?}", first + step)
            })?;
        }
        marked.extend(found.into_iter().flatten());
    }
    ensure(marked.len() == OFFSETS, || {
        format!("{} steps", marked.len())
    })?;
    marked.dedup();
    let parts = long_article::sections().map(|id| format!("#{id}"));
    let expected: Vec<String> = parts
        .chain(["#appointment".into(), "#help".into()])
        .collect();
    ensure(marked == expected, || {
        format!("marked one after the other: {marked:?}")
    })
}

async fn every_sentence(page: Page) -> Outcome {
    let _site = reads_long_article(&page).await?;
    page.opens_search().await?;
    none_is_missed(
        &page,
        "return look.lost(...arguments)",
        share(page.engine())?,
    )
    .await?;
    page.escape().await?;
    let open = page.open_sections().await?;
    ensure(open.is_empty(), || format!("left open: {open:?}"))
}

async fn every_link(page: Page) -> Outcome {
    let site = reads_long_article(&page).await?;
    let mut sentences = share(page.engine())?;
    sentences.sort_by(|one, other| one.section.cmp(&other.section));
    none_is_missed(&page, "return look.missed(...arguments)", sentences).await?;
    page.go_to("about:blank").await?;
    page.go_to(&format!("{}#part-41", site.address())).await?;
    page.has_open("part-41").await?;
    page.has_in_view(&ids::heading("part-41")).await
}

/// The sentences that this engine is asked for. Together, the engines are asked for all of them.
fn share(engine: Engine) -> Outcome<Vec<Sentence>> {
    let engines = Engine::ALL.len();
    let first = Engine::ALL.iter().position(|one| *one == engine);
    let first = first.ok_or("an unknown engine")?;
    Ok(long_article::sentences()
        .skip(first)
        .step_by(engines)
        .collect())
}

/// Runs the script with the sentences and their sections. Fails if the script returns any of them.
async fn none_is_missed(page: &Page, script: &str, sentences: Vec<Sentence>) -> Outcome {
    for some in sentences.chunks(AT_ONCE) {
        let pairs: Vec<_> = some
            .iter()
            .map(|sentence| [&sentence.words, &sentence.section])
            .collect();
        let missed: Vec<String> = page.ask_with(script, json!([pairs])).await?;
        ensure(missed.is_empty(), || {
            format!("{} are not reached: {:?}", missed.len(), missed.first())
        })?;
    }
    Ok(())
}
