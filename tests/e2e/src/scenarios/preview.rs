//! The preview, in which editors see an article as it will be.

use crate::{
    engine::Engine,
    outcome::{Outcome, ensure},
    page::{Page, Scheme, Screen},
    row::{Row, row},
    site::{Answer, Build},
    until::until_true,
};

const ARTICLE: &str = "---
lang: en
title: Sleep and low mood
description: What a night's sleep can do.
author:
  name: Example Clinic
nextReview: 2099-01-01
---

Some people sleep badly when they feel low.

## Does sleep help? {#sleep}

Claim: Sleep helps.

Key message: Sleep may help.

Certainty: low. There are few studies.[@doe]

Limits: Nobody knows how long it lasts.

Most people need a night of rest.

## References

~~~references
- id: doe
  type: article-journal
  title: Nights and moods
  author:
    - family: Doe
      given: Jo
  issued:
    date-parts: [[2020]]
  DOI: 10.1000/123
~~~

## Help lines {#help}

~~~help
- region: US
  name: 988 Lifeline
  call: 988
~~~
";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "a dropped article is shown as it will be, beside its problems",
            drops,
        ),
        row(
            "a saved file is followed until the text is changed",
            follows,
        )
        // WebKitGTK 2.50 cannot write such a file.
        .only_in(&[Engine::Chromium, Engine::Firefox]),
        row("a post becomes a draft", imports),
        row("a reload loses nothing", reloads),
        row(
            "what was written is kept unless the editor gives it up",
            keeps,
        ),
        row("a connection that ends is tried again", retries),
        row("the downloaded site reads and works", downloads),
        row(
            "pictures that come along are shown, and are in the downloaded site",
            pictures,
        ),
        row("links of the page stay in the page", links),
        row("axe-core finds nothing, light", |page| {
            accessible(page, Scheme::Light)
        }),
        row("axe-core finds nothing, dark", |page| {
            accessible(page, Scheme::Dark)
        })
        // Only its colours are different, and those are measured in Chromium.
        .only_in(&[Engine::Chromium]),
    ]
}

async fn drops(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    let broken = ARTICLE.replace("may help.", "may help.[@nobody]");
    page.drops("article.md", &broken).await?;
    page.reads_at("#verdict", "1 problem").await?;
    page.reads_at("#findings li", "Problem:").await?;
    page.press("Line 16").await?;
    page.has_selected_in_preview("[@nobody]").await?;
    page.is_so(
        "nothing can be downloaded",
        "return document.getElementById('save-site').disabled",
    )
    .await?;

    page.drops("article.md", ARTICLE).await?;
    page.reads_at("#verdict", "No problems").await?;
    page.previews("Sleep and low mood").await?;
    page.is_so_in_preview(
        "the section to be graded",
        "return page.querySelector('main').innerText.includes('Sleep may help.')",
    )
    .await?;

    // The page stays until there is a better one, and each note leads to its place on it.
    page.drops("article.md", &broken).await?;
    page.reads_at("#stale", "This is the last version without problems.")
        .await?;
    page.previews("Sleep and low mood").await?;
    page.drops(
        "article.md",
        &ARTICLE.replace("a night", "a&amp;nbsp;night"),
    )
    .await?;
    page.reads_at("#findings li", "Note:").await?;
    page.is_so(
        "the button of the note to be pressed",
        "const button = [...document.querySelectorAll('#findings button')].find((one) => one.innerText === 'On the page'); \
         button.focus(); button.click(); return true",
    )
    .await?;
    page.is_so_in_preview(
        "the section to be open",
        "return page.querySelector('section > details').open",
    )
    .await?;
    page.is_so_in_preview(
        "Escape to lead back to the note",
        "page.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })); \
         return document.activeElement.innerText === 'On the page'",
    )
    .await
}

async fn follows(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    page.saves_file("article.md", ARTICLE).await?;
    page.press("Choose a file").await?;
    page.reads_at("#status", "article.md is followed").await?;
    page.previews("Sleep and low mood").await?;
    page.is_so_in_preview(
        "the section to open",
        "page.querySelector('section > details').open = true; return true",
    )
    .await?;

    let saved = ARTICLE.replace("Sleep and low mood", "Sleep and mood");
    page.saves_file("article.md", &saved).await?;
    page.previews("Sleep and mood").await?;
    page.is_so_in_preview(
        "the section to be open still",
        "return page.querySelector('section > details').open",
    )
    .await?;

    page.is_so(
        "the text is changed",
        "const text = document.getElementById('text'); \
         text.value = text.value.replace('Sleep and mood', 'Rest and mood'); \
         return text.dispatchEvent(new Event('input'))",
    )
    .await?;
    page.reads_at(
        "#status",
        "You have changed the text here, so article.md is no longer followed.",
    )
    .await?;
    page.previews("Rest and mood").await?;
    page.is_so(
        "the next question to be answered with yes",
        "window.confirm = (words) => (window.asked = words); return true",
    )
    .await?;
    page.press("Read article.md again").await?;
    page.previews("Sleep and mood").await?;
    page.is_so(
        "the page to have asked",
        "return window.asked === 'Replace what you have written with article.md?'",
    )
    .await
}

async fn imports(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    let post =
        "Sleep and mood\n\nMany people sleep badly.\n\nA good night:\n\nRest is good for most.\n";
    page.drops("post.txt", post).await?;
    page.reads_at("#status", "post.txt is now a draft.").await?;
    page.previews("Sleep and mood").await?;
    let draft = page.text_in_preview().await?;
    ensure(
        draft.contains("## A good night") && draft.contains("Still to do"),
        || draft.clone(),
    )?;

    // A file that cannot be read is reported, and the text stays.
    page.drops("letter.docx", "not a text").await?;
    page.reads_at("#status", "letter.docx: save it as a web page first")
        .await?;
    let text = page.text_in_preview().await?;
    ensure(text == draft, || text)
}

async fn reloads(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    page.drops("article.md", ARTICLE).await?;
    page.previews("Sleep and low mood").await?;
    page.reload().await?;
    page.previews("Sleep and low mood").await?;
    let text = page.text_in_preview().await?;
    ensure(text == ARTICLE, || text)
}

async fn keeps(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    page.drops("post.txt", "Sleep and mood\n\nMany people sleep badly.\n")
        .await?;
    page.previews("Sleep and mood").await?;
    page.is_so(
        "the draft to be written on",
        "const text = document.getElementById('text'); \
         text.value = text.value.replace('sleep badly', 'sleep badly, as we found'); \
         window.confirm = (words) => { window.asked = words; return false; }; \
         return text.dispatchEvent(new Event('input'))",
    )
    .await?;
    for press in ["Start from this site’s article", "Read post.txt again"] {
        page.is_so("no question yet", "window.asked = null; return true")
            .await?;
        page.press(press).await?;
        // A file is read before the page asks.
        until_true("the page to ask", async || {
            let asked =
                "return String(window.asked).startsWith('Replace what you have written with ')";
            page.ask(asked, []).await
        })
        .await?;
    }
    let text = page.text_in_preview().await?;
    ensure(text.contains("as we found"), || text.clone())?;

    // The download has the list of what is still to do.
    let saved = page.downloads_text("article.md").await?;
    ensure(saved == text, || saved)
}

async fn retries(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    let code = "preview/preview_app_bg.wasm";
    site.answer_for(code, Answer::Cut);
    page.comes_to_at(&site, "preview.html").await?;
    until_true("the browser to ask for the code", async || {
        Ok(site.count(code) > 0)
    })
    .await?;
    site.mend();
    page.reads_at("#status", "Ready.").await
}

async fn downloads(page: Page) -> Outcome {
    let built = page.opens_preview().await?;
    page.drops("article.md", ARTICLE).await?;
    page.previews("Sleep and low mood").await?;
    let files = page.downloads_site("The site, as a zip file").await?;
    ensure(built.count("article.json") <= 2, || {
        "the page has read the site's own article".into()
    })?;

    let site = page.site(Build::Baked).await?;
    for (path, bytes) in &files {
        let own = page.dist().bytes(Build::Baked, path)?;
        let kind = match path.rsplit('.').next() {
            Some("html") => "text/html; charset=utf-8",
            Some("json") => "application/json",
            _ if own == bytes => continue,
            _ => "text/plain; charset=utf-8",
        };
        let path = path.strip_suffix("index.html").unwrap_or(path);
        site.answer_for(path, Answer::Body(kind, bytes.clone()));
    }
    page.go_to(&site.address()).await?;
    page.works().await?;
    page.shows_all().await?;
    page.reads("Most people need a night of rest.").await?;
    page.is_so(
        "the page has the article of its host",
        "return document.getElementById('_notice')?.innerText.trim() === ''",
    )
    .await?;
    page.is_accessible().await
}

async fn pictures(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    let image =
        "~~~image\nsrc: images/lamp.png\nalt: A lamp.\nwidth: 20\nheight: 20\n~~~\n\n## References";
    let article = ARTICLE.replace("## References", image);
    page.drops("article.md", &article).await?;
    page.previews("Sleep and low mood").await?;
    page.reads_at(
        "#missing",
        "Drop these pictures here, too: images/lamp.png.",
    )
    .await?;

    page.drops_with_picture("article.md", &article, "lamp.png", 40)
        .await?;
    page.is_so_in_preview(
        "the picture to be drawn in its size, with its words",
        "const picture = page.querySelector('main canvas'); \
         if (!picture) return false; \
         picture.closest('details').open = true; \
         const [red, green] = picture.getContext('2d').getImageData(20, 20, 1, 1).data; \
         return picture.getAttribute('aria-label') === 'A lamp.' && picture.offsetWidth === 20 \
             && picture.offsetHeight === 20 && red === 255 && green === 0",
    )
    .await?;
    page.is_so(
        "no picture is missing",
        "return document.getElementById('missing').hidden",
    )
    .await?;
    let files = page.downloads_site("The site, as a zip file").await?;
    let picture = files
        .get("images/lamp.png")
        .ok_or("the picture is not there")?;
    ensure(picture.starts_with(b"\x89PNG"), || {
        format!("{} bytes", picture.len())
    })
}

async fn links(page: Page) -> Outcome {
    let _site = page.opens_preview().await?;
    page.drops("article.md", ARTICLE).await?;
    page.previews("Sleep and low mood").await?;
    page.is_so_in_preview(
        "the link to be pressed",
        "page.querySelector('#contents a[href=\"#sleep\"]').click(); return true",
    )
    .await?;
    page.is_so_in_preview(
        "the section to be open",
        "return page.querySelector('section > details').open && page.location.hash === '#sleep'",
    )
    .await?;
    page.is_so_in_preview(
        "links elsewhere to leave the frame alone",
        "const link = page.querySelector('a[href^=\"https:\"]'); \
         page.addEventListener('click', (event) => event.preventDefault()); \
         link.click(); return link.target === '_blank'",
    )
    .await
}

async fn accessible(page: Page, scheme: Scheme) -> Outcome {
    page.in_scheme(scheme, async || {
        for screen in [Screen::Wide, Screen::Phone] {
            let page = page.clone().on(screen);
            let _site = page.opens_preview().await?;
            page.is_accessible().await?;
            page.drops(
                "article.md",
                &ARTICLE.replace("may help.", "may help.[@nobody]"),
            )
            .await?;
            page.reads_at("#verdict", "1 problem").await?;
            page.is_accessible().await?;
            page.drops("article.md", ARTICLE).await?;
            page.previews("Sleep and low mood").await?;
            page.is_accessible().await?;
        }
        Ok(())
    })
    .await
}
