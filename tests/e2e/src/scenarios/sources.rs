//! The panel with the source of a sentence or the meaning of a word.

use crate::{
    engine::Engine,
    ids,
    outcome::Outcome,
    page::Page,
    row::{Row, feature},
    site::Build,
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "a citation shows its source, and Escape returns to the sentence",
            source_on_a_press,
        ),
        feature(
            "Tab goes from a citation through its panel and on after the citation",
            by_keyboard,
        ),
        feature("an explained word shows what it means", explained_word),
        feature(
            "the help line of the reader's country comes first",
            help_line_nearby,
        )
        .only_in(&[Engine::Chromium]),
    ]
}

async fn source_on_a_press(page: Page) -> Outcome {
    let site = page.read_article().await?;
    let citation = page.first_citation().await?;
    page.follow(&format!("a[id='{}']", citation.id)).await?;
    page.has_focus_on(ids::PANEL).await?;
    page.shows_in_panel(&citation.reference).await?;
    page.address_is(&site.address()).await?;
    // Both builds have the same elements.
    if page.build() == Build::Baked {
        page.is_accessible_in("#_panel").await?;
    }
    page.escape().await?;
    page.has_focus_on(&citation.id).await?;
    page.shows_no_panel().await
}

async fn by_keyboard(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let citation = page.first_citation().await?;
    page.tab_to("[1]").await?;
    page.has_focus_on(&citation.id).await?;
    page.shows_in_panel(&citation.reference).await?;
    page.enter().await?;
    page.has_focus_on(ids::PANEL).await?;
    page.tab_to("See it in the list").await?;
    page.tab().await?;
    page.shows_no_panel().await?;
    page.is_so(
        "the focus is behind the citation",
        "const citation = document.querySelector(\"a[id^='cite_']\"); \
         return !!(citation.compareDocumentPosition(document.activeElement) & 4) \
         && !!document.activeElement.closest('main')",
    )
    .await
}

async fn explained_word(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    page.follow("main a.text-term").await?;
    page.has_focus_on(ids::PANEL).await?;
    page.is_so(
        "the panel has the words of the glossary",
        "const meaning = document.getElementById(document.querySelector('main a.text-term').hash.slice(1)); \
         return meaning.querySelector('dd').textContent === document.querySelector('#_panel dd').textContent",
    )
    .await?;
    if page.build() == Build::Unbaked {
        page.is_accessible_in("#_panel").await?;
    }
    page.follow("#_panel .panel-list").await?;
    page.shows_no_panel().await?;
    page.is_so(
        "the glossary is in view",
        "const place = document.querySelector(':target').getBoundingClientRect(); \
         return place.top >= 0 && place.top < innerHeight",
    )
    .await
}

async fn help_line_nearby(page: Page) -> Outcome {
    page.in_time_zone("Europe/London", async || {
        let _site = page.read_article().await?;
        page.is_so(
            "British numbers come first, in the line and in the list",
            "return ['.help-line ul', '#help ul'].every((list) => \
             /^116 123|^United Kingdom/.test(document.querySelector(list).firstElementChild.textContent))",
        )
        .await?;
        page.is_so(
            "all other numbers are still there",
            "return document.querySelectorAll('#help ul > li').length > 7",
        )
        .await
    })
    .await
}

impl Page {
    async fn shows_in_panel(&self, reference: &str) -> Outcome {
        self.is_so(
            "the panel has the words of the source",
            &format!(
                "const panel = document.getElementById('_panel'); \
                 const source = document.getElementById('{reference}').querySelector('.reference-citation'); \
                 return !panel.hidden && panel.textContent.includes(source.textContent)"
            ),
        )
        .await
    }

    async fn shows_no_panel(&self) -> Outcome {
        self.is_so(
            "no panel is shown",
            "return document.getElementById('_panel').hidden",
        )
        .await
    }
}
