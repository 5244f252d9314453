//! Opening the page and reading.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, row},
    site::{Answer, Build},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "telephone numbers read left to right on a right-to-left page",
            numbers_in_order,
        ),
        row(
            "a reader at the help lines stays there when the article arrives",
            stays_at_help,
        ),
        row(
            "a link keeps the focus when the article arrives",
            keeps_focus,
        ),
        row(
            "the article has its headline, its eight parts in order, its key messages, every word and help",
            whole,
        ),
        row(
            "the article can be served from the root of a host",
            at_the_root,
        ),
    ]
}

/// One way through the page from its top to its end.
async fn whole(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    headline(&page).await?;
    eight_parts(&page).await?;
    points(&page).await?;
    page.holds_every_word().await?;
    help(&page).await?;
    page.reads("information, not medical advice").await
}

async fn headline(page: &Page) -> Outcome {
    let article = page.article()?;
    page.sees(Role::Title, article.text("title")).await?;
    page.is_so(
        "there is one title",
        "return document.querySelectorAll('h1').length === 1",
    )
    .await?;
    page.reads(article.text("description")).await?;
    page.reads(article.author()).await?;
    page.reads("Not yet reviewed by a clinician").await?;
    page.reads("minutes to read").await?;
    let tab: String = page.ask("return document.title", []).await?;
    ensure(tab.contains(article.text("title")), || {
        format!("the tab says {tab:?}")
    })?;
    let language: String = page.ask("return document.documentElement.lang", []).await?;
    ensure(language == article.text("lang"), || {
        format!("the language is {language:?}")
    })
}

async fn eight_parts(page: &Page) -> Outcome {
    let article = page.article()?;
    let mut parts: Vec<_> = article
        .sections()
        .iter()
        .map(|section| section.title())
        .collect();
    parts.push(article.conclusion_title());
    ensure(parts.len() == 8, || {
        format!("article.json has {} parts", parts.len())
    })?;

    let shown: Vec<String> = page
        .ask("return [...document.querySelectorAll('section > .part-heading > h2')].map((h) => look.words(h.textContent))", [])
        .await?;
    let shown: Vec<_> = shown
        .iter()
        .filter(|title| parts.contains(&title.as_str()))
        .collect();
    ensure(shown == parts, || format!("shown: {shown:?}"))
}

async fn points(page: &Page) -> Outcome {
    for section in page.article()?.sections() {
        let id = section.id();
        let part = format!("{} >", ids::section(id));
        page.reads_at(
            &format!("{part} .part-heading > h2#{}", ids::heading(id)),
            section.title(),
        )
        .await?;
        page.reads_at(&format!("{part} .section-key-message"), "")
            .await?;
        page.reads_at(&format!("{part} details > summary"), "Details")
            .await?;
        if section.has("claim") {
            page.reads_at(&format!("{part} .section-claim"), "Often said:")
                .await?;
        }
        if section.has("limits") {
            page.reads_at(&format!("{part} .section-limits"), "")
                .await?;
        }
    }
    Ok(())
}

async fn help(page: &Page) -> Outcome {
    page.has_help_line().await?;
    for name in page.article()?.help_names() {
        page.reads_at("#help *", name).await?;
    }
    Ok(())
}

async fn at_the_root(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    page.go_to(&format!("{}/", site.origin())).await?;
    page.sees_article().await
}

async fn numbers_in_order(page: Page) -> Outcome {
    let article = include_str!("../../articles/right-to-left.json");
    let _site = page.visit(Answer::json(article)).await?;
    page.reads("مقال قصير").await?;
    page.is_so(
        "the first digit of each number stands left of the last",
        "const place = (text, at) => { \
             const range = document.createRange(); \
             range.setStart(text, at); \
             range.setEnd(text, at + 1); \
             return range.getBoundingClientRect().left; \
         }; \
         const texts = [...document.querySelectorAll('.help-line bdi')].map((number) => number.firstChild); \
         return texts.length > 0 && texts.every((text) => place(text, 0) < place(text, text.length - 1))",
    )
    .await
}

async fn stays_at_help(page: Page) -> Outcome {
    let site = page.visit(Answer::Late).await?;
    page.reads("Still loading…").await?;
    page.scroll_to_the_end().await?;
    let before = page.height_of(&ids::heading("help")).await?;
    site.release();
    page.sees_article().await?;
    page.has_at(&ids::heading("help"), before).await
}

async fn keeps_focus(page: Page) -> Outcome {
    let site = page.visit(Answer::Late).await?;
    page.reads("Still loading…").await?;
    page.is_so(
        "the link has the focus",
        "const link = document.querySelector('a[href^=\"tel:\"]'); \
         link.focus(); \
         return document.activeElement === link",
    )
    .await?;
    site.release();
    page.sees_article().await?;
    page.is_so(
        "the same link has the focus",
        "return document.activeElement.getAttribute('href') === 'tel:988'",
    )
    .await
}
