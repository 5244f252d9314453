//! Opening and closing sections.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, feature},
    whole_text::{Spelling, all_in},
};

const SHOW_ALL: &str = "Show all sections";
const HIDE_ALL: &str = "Hide all sections";

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "a first visit opens the sections that the author chose",
            first_visit,
        ),
        feature("a section opens and closes with the pointer", pointer),
        feature("a section opens and closes with the keyboard", keyboard),
        feature("one button opens and closes all sections", all_at_once),
        feature(
            "the text of a closed section is in the page",
            closed_is_there,
        ),
    ]
}

async fn first_visit(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let sections = article.sections().into_iter();
    let chosen: Vec<_> = sections
        .filter(|section| section.is_open())
        .map(|section| section.id())
        .collect();
    let open = page.open_sections().await?;
    ensure(open == chosen, || format!("open: {open:?}"))
}

async fn pointer(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let id = article.closed_section()?.id();
    page.click_details_of(id).await?;
    page.has_open(id).await?;
    page.click_details_of(id).await?;
    page.has_closed(id).await
}

async fn keyboard(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    page.tab_to(&format!("Details: {}", section.title()))
        .await?;
    page.enter().await?;
    page.has_open(section.id()).await?;
    page.space().await?;
    page.has_closed(section.id()).await
}

async fn all_at_once(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    page.press(SHOW_ALL).await?;
    for section in article.sections() {
        page.has_open(section.id()).await?;
    }
    page.sees(Role::Button, HIDE_ALL).await?;
    says_whether_expanded(&page, "true").await?;

    page.press(HIDE_ALL).await?;
    for section in article.sections() {
        page.has_closed(section.id()).await?;
    }
    page.sees(Role::Button, SHOW_ALL).await?;
    says_whether_expanded(&page, "false").await
}

async fn says_whether_expanded(page: &Page, expected: &str) -> Outcome {
    let script = "return look.find('button', 'Show all') ?? look.find('button', 'Hide all')";
    let state: String = page
        .ask(&format!("return (() => {{ {script} }})().ariaExpanded"), [])
        .await?;
    ensure(state == expected, || format!("aria-expanded is {state:?}"))
}

async fn closed_is_there(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let section = article.closed_section()?;
    all_in(&section.body(), &page.text().await?, Spelling::Words)
}
