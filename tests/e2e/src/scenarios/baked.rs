//! The published page shows its article before the app starts, and keeps it whatever the app finds.

use crate::{
    engine::Engine,
    ids,
    outcome::{Outcome, ensure},
    page::{Hindrance, Page, Role},
    row::{Row, row},
    site::{Answer, Build, Site},
    until::until_true,
};

pub(super) const NEWER: &str = "Just updated to the version on the site.";
pub(super) const OLDER: &str = "The site has an older version, so this page was not changed.";
pub(super) const NOT_CHECKED: &str = "Couldn’t check for a newer version.";

pub(super) fn rows() -> Vec<Row> {
    let mut rows = vec![
        row("the app changes nothing when it takes over", same_page),
        row("nothing moves when the app takes over", nothing_moves).only_in(&[Engine::Chromium]),
        row("nothing moves while the page arrives", arrives).only_in(&[Engine::Chromium]),
        row("text far from the window gets its layout last", lays_out).only_in(&[Engine::Chromium]),
        row(
            "place, selection, focus and open sections survive when the app takes over",
            same_reader,
        ),
        row(
            "a match of the browser’s own search stays selected when the app takes over",
            same_find,
        ),
        row(
            "a newer article replaces the old one, and the reader stays in place",
            newer,
        ),
        row("an older article changes nothing", older),
        row(
            "the article is checked once the connection is back",
            comes_back,
        ),
        row(
            "a page that an extension has changed still reads",
            changed_by_extension,
        ),
        row(
            "the page stays readable when the app fails half-way",
            panics,
        ),
        row(
            "each file is fetched once, and nothing that is not needed",
            fetched_once,
        ),
        row(
            "a page that cannot load the whole app says that it may be old",
            without_whole_app,
        ),
    ];
    rows.extend(broken().map(|(name, answer)| {
        row(
            format!("the page stays when the article is {name}"),
            move |page| stays(page, answer.clone()),
        )
    }));
    rows
}

fn broken() -> impl Iterator<Item = (&'static str, Answer)> {
    [
        ("missing", Answer::Status(404)),
        ("cut off", Answer::Cut),
        ("damaged", Answer::json("{")),
        ("not an article", Answer::json("{}")),
        (
            "a web page",
            Answer::Body("text/html", "<!doctype html>".into()),
        ),
        (
            "in a newer format",
            Answer::json(include_str!("../../articles/format-2.json")),
        ),
    ]
    .into_iter()
}

/// Opens the published page of a new site that holds back `article.json`.
async fn before_the_app(page: &Page) -> Outcome<Site> {
    let site = page.site(Build::Baked).await?;
    site.answer(Answer::Late);
    page.go_to(&site.address()).await?;
    page.sees_article().await?;
    Ok(site)
}

async fn same_page(page: Page) -> Outcome {
    let site = before_the_app(&page).await?;
    // The app fills in the page's address and the reading progress.
    let markup = "const page = document.querySelector('#unfold').cloneNode(true); \
                  const addressed = '#_page-address, #_cite-text, #_cite-bibtex, #_cite-ris'; \
                  page.querySelectorAll(addressed).forEach((place) => place.replaceChildren()); \
                  page.querySelector('#_progress').removeAttribute('style'); \
                  return page.innerHTML";
    page.has_arrived().await?;
    let before: String = page.ask(markup, []).await?;
    site.release();
    page.works().await?;
    let after: String = page.ask(markup, []).await?;
    let differs = before
        .chars()
        .zip(after.chars())
        .position(|(one, other)| one != other);
    let place = differs
        .unwrap_or(before.len().min(after.len()))
        .saturating_sub(60);
    let around = |text: &str| text.chars().skip(place).take(200).collect::<String>();
    ensure(before == after, || {
        format!("before: …{}\nafter: …{}", around(&before), around(&after))
    })
}

async fn arrives(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    // The first part does not fill the window.
    site.answer_for("", Answer::Paused("</h1>"));
    page.comes_to(&site).await?;
    page.works().await?;
    page.shifts_at_most(0.0).await
}

async fn lays_out(page: Page) -> Outcome {
    let far = "return [...document.querySelectorAll('.section-claim > .label')] \
                   .filter((label) => !label.checkVisibility({ contentVisibilityAuto: true })).length";
    let site = page.site(Build::Baked).await?;
    // So slow that the steps are not over when the page is there.
    let slow = Hindrance {
        line: None,
        processor: Some(20),
    };
    page.hinder(slow).await?;
    let first = async {
        page.go_to(&site.address()).await?;
        page.ask::<usize, 0>(far, []).await
    };
    let first = first.await;
    page.hinder(Hindrance::default()).await?;
    let first = first?;
    ensure(first > 2, || {
        format!("{first} texts had no layout at first")
    })?;
    page.has_arrived().await?;
    let left: usize = page.ask(far, []).await?;
    ensure(left == 0, || format!("{left} texts have no layout"))?;
    page.is_so(
        "nothing is left of this on the page",
        "return !document.querySelector('[data-arriving], [data-arrived]')",
    )
    .await
}

async fn nothing_moves(page: Page) -> Outcome {
    let site = before_the_app(&page).await?;
    site.release();
    page.works().await?;
    page.shifts_at_most(0.0).await
}

async fn same_reader(page: Page) -> Outcome {
    let site = before_the_app(&page).await?;
    let article = page.article()?;
    let closed = article.closed_section()?;
    page.click_details_of(closed.id()).await?;
    // Compared by node: another node with the same words would not do.
    let states = "const [selection, focus] = [getSelection(), document.activeElement]; \
         return selection.anchorNode === window.readerSelected && String(selection) !== '' \
             && focus === window.readerFocused && focus.localName === 'summary' \
             && Math.abs(scrollY - window.readerScrolled) < 1";
    page.is_so(
        "the reader has selected words",
        "const words = document.querySelector('details[open] .text-body p').lastChild; \
         words.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' }); \
         window.readerFocused = document.querySelector('details[open] summary'); \
         window.readerFocused.focus({ preventScroll: true }); \
         getSelection().selectAllChildren(words.parentElement); \
         window.readerSelected = getSelection().anchorNode; \
         window.readerScrolled = scrollY; \
         return scrollY > 0",
    )
    .await?;
    page.is_so("the reader has what was chosen", states).await?;
    site.release();
    page.works().await?;
    page.is_so("the reader still has it", states).await?;
    page.has_open(closed.id()).await
}

async fn same_find(page: Page) -> Outcome {
    let site = before_the_app(&page).await?;
    let article = page.article()?;
    let sections = article.sections();
    let open = sections.iter().find(|section| section.is_open());
    let words = open.ok_or("every section is closed")?.sentence()?;
    let found = "const found = getSelection(); \
                 const place = found.rangeCount && found.getRangeAt(0).getBoundingClientRect(); \
                 return look.words(String(found)) === look.words(arguments[0]) \
                     && place.top >= 0 && place.bottom <= innerHeight";
    // The only access that scripts have to the browser's own search: https://developer.mozilla.org/docs/Web/API/Window/find
    let find = format!("window.find(arguments[0], false, false, true); {found}");
    until_true("the browser to find the words", async || {
        page.ask(&find, [&words]).await
    })
    .await?;
    site.release();
    page.works().await?;
    let still: bool = page.ask(found, [&words]).await?;
    ensure(still, || "the words are not found any more".into())
}

async fn newer(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    site.answer(Answer::LateJson(dated(&page, "2099-01-01")?.into()));
    page.go_to(&site.address()).await?;
    page.sees_article().await?;
    let article = page.article()?;
    let closed = article.closed_section()?;
    page.click_details_of(closed.id()).await?;
    let heading = ids::heading(closed.id());
    page.scroll_to_first(&format!("#{heading}")).await?;
    let before = page.height_of(&heading).await?;
    site.release();
    page.works().await?;
    page.reads(NEWER).await?;
    page.reads("Changed words").await?;
    page.has_open(closed.id()).await?;
    page.has_at(&heading, before).await?;
    page.is_so(
        "what opens the section has the focus",
        "return document.activeElement.localName === 'summary'",
    )
    .await
}

async fn older(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    site.answer(Answer::json(dated(&page, "2001-01-01")?));
    page.go_to(&site.address()).await?;
    page.reads(OLDER).await?;
    page.sees_article().await?;
    page.holds_every_word().await
}

/// The article with this date and a changed description.
fn dated(page: &Page, day: &str) -> Outcome<String> {
    let mut article: serde_json::Value = serde_json::from_slice(&page.article_bytes())?;
    let fields = article.as_object_mut().ok_or("the article is no object")?;
    fields.insert("dateModified".into(), day.into());
    fields.insert("datePublished".into(), "2001-01-01".into());
    fields.insert("description".into(), "Changed words".into());
    Ok(article.to_string())
}

/// The article with this date.
pub(super) fn dated_alone(page: &Page, day: &str) -> Outcome<String> {
    let mut article: serde_json::Value = serde_json::from_slice(&page.article_bytes())?;
    let fields = article.as_object_mut().ok_or("the article is no object")?;
    fields.insert("dateModified".into(), day.into());
    fields.insert("datePublished".into(), "2001-01-01".into());
    Ok(article.to_string())
}

async fn stays(page: Page, answer: Answer) -> Outcome {
    let site = page.site(Build::Baked).await?;
    site.answer(answer);
    page.go_to(&site.address()).await?;
    page.reads(NOT_CHECKED).await?;
    page.holds_every_word().await?;
    page.has_help_line().await?;
    goes_to_a_section(&page).await
}

async fn comes_back(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    site.answer(Answer::Dropped);
    page.go_to(&site.address()).await?;
    page.reads(NOT_CHECKED).await?;
    site.mend();
    page.comes_online().await?;
    page.works().await?;
    until_true("it to say no longer that it could not check", async || {
        Ok(!page.has(Role::Status, NOT_CHECKED).await?)
    })
    .await
}

async fn changed_by_extension(page: Page) -> Outcome {
    page.complaints().await?;
    let site = before_the_app(&page).await?;
    page.is_so(
        "a translator is at work",
        "const words = document.querySelector('#contents a .contents-name'); \
         const font = document.createElement('font'); \
         font.append(...words.childNodes); \
         words.append(font); \
         return document.querySelector('#contents font') !== null",
    )
    .await?;
    site.release();
    site.has_been_asked("article.json").await?;
    goes_to_a_section(&page).await?;
    page.holds_every_word().await?;
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || format!("{complaints:?}"))
}

async fn panics(page: Page) -> Outcome {
    page.complaints().await?;
    let site = before_the_app(&page).await?;
    page.is_so(
        "the browser says that a piece of the article is larger than memory, once the app has looked at its size",
        "const { read } = ReadableStreamDefaultReader.prototype; \
         ReadableStreamDefaultReader.prototype.read = async function () { \
           const piece = await read.call(this); \
           const sizes = [piece.value?.byteLength]; \
           const length = { get: () => sizes.pop() ?? 3e9 }; \
           return piece.done ? piece : { ...piece, value: Object.defineProperty(piece.value, 'length', length) }; \
         }; \
         return true",
    )
    .await?;
    site.release();
    site.has_been_asked("article.json").await?;
    if page.engine() == Engine::Chromium {
        until_true("the app to say that it stopped", async || {
            let complaints = page.complaints().await?;
            Ok(complaints
                .iter()
                .any(|text| text.contains("Unfold stopped")))
        })
        .await?;
    }
    goes_to_a_section(&page).await?;
    page.holds_every_word().await?;
    page.has_help_line().await?;
    // Whatever needs the app is hidden; the page's own script shows all sections.
    page.is_so(
        "no button is left that does nothing",
        "return ![...document.querySelectorAll('button:not(.fold-all > button)')].some(look.seen)",
    )
    .await?;
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || {
        format!("it goes on complaining: {complaints:?}")
    })
}

/// Opens a section by its summary, and another one by its link in the contents.
async fn goes_to_a_section(page: &Page) -> Outcome {
    let article = page.article()?;
    let closed = article.closed_section()?;
    page.click_details_of(closed.id()).await?;
    page.has_open(closed.id()).await?;
    let sections = article.sections();
    let other = sections.last().ok_or("there is no section")?;
    page.choose_in_contents(other.title()).await?;
    page.has_open(other.id()).await
}

async fn fetched_once(page: Page) -> Outcome {
    let site = page.read_article().await?;
    let wasm = page.dist().file(Build::Baked, "_bg.wasm")?;
    let script = wasm.replace("_bg.wasm", ".js");
    for file in ["", &script, &wasm] {
        let count = site.count(file);
        ensure(count == 1, || format!("{file:?} was fetched {count} times"))?;
    }
    site.has_been_asked("article.json").await?;
    let count = site.count("article.json");
    ensure(count == 1, || {
        format!("the article was fetched {count} times")
    })?;
    for ending in [".js", "_bg.wasm"] {
        let file = page.dist().later_file(Build::Baked, ending)?;
        let count = site.count(&file);
        ensure(count == 0, || format!("{file:?} was fetched {count} times"))?;
    }
    Ok(())
}

async fn without_whole_app(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    site.answer(Answer::json(dated_alone(&page, "2099-01-01")?));
    let whole = page.dist().later_file(Build::Baked, "_bg.wasm")?;
    site.answer_for(&whole, Answer::Status(404));
    page.comes_to(&site).await?;
    page.reads(NOT_CHECKED).await?;
    page.press("Make a sheet").await?;
    page.button_is_collapsed("Make a sheet").await?;
    page.shows_all().await?;
    page.button_is_expanded("Hide all sections").await
}
