//! The short version.

use unfold::marks::SHORT;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, focused, fold, go_to, in_view, until},
    reader::{attr, press, root_has, run, shown, text},
};

/// Waits until the page is short, or whole.
async fn is_short(short: bool) {
    until(&format!("short: {short}"), || {
        root_has(SHORT) == short && attr("#_short", "aria-pressed") == short.to_string()
    })
    .await;
}

#[wasm_bindgen_test]
async fn it_shows_what_matters_most_and_nothing_else() {
    let _page = Page::live();
    is_short(false).await;
    assert_eq!(text("#_short"), "Short version (1 minute)");
    assert!(!shown(".short-version-link"));
    press("#_short");
    is_short(true).await;
    for section in ["first", "second", "third"] {
        let part = format!("[aria-labelledby='{section}_title']");
        for shows in ["h2", ".section-key-message", ".short-version-link a"] {
            assert!(shown(&format!("{part} {shows}")), "{part} {shows}");
        }
    }
    for shows in [".certainty", ".section-limits", "#help"] {
        assert!(shown(shows), "{shows}");
    }
    for hidden in [
        "main summary",
        ".fold-all",
        "#introduction",
        "#conclusion",
        "#questions",
        "#appointment",
        "#glossary",
        "#references",
        "#cite-this",
    ] {
        assert!(!shown(hidden), "{hidden}");
    }
    press("#_short");
    is_short(false).await;
    assert!(shown("main summary") && shown("#introduction") && !shown(".short-version-link"));
}

#[wasm_bindgen_test]
async fn each_entry_leads_to_its_section() {
    let _page = Page::live();
    for section in ["first", "second", "third"] {
        press("#_short");
        is_short(true).await;
        press(&format!(".short-version-link a[href='#{section}']"));
        is_short(false).await;
        assert!(fold(section).open());
        let heading = format!("{section}_title");
        until(section, || in_view(&heading) && focused() == heading).await;
    }
}

#[wasm_bindgen_test]
async fn a_link_to_what_is_shown_does_not_leave_it() {
    let _page = Page::live();
    press("#_short");
    for place in ["#help", "#_top", "#third_title"] {
        run(&format!(
            "document.querySelector('.page-skip').setAttribute('href', '{place}')"
        ));
        press(".page-skip");
        assert!(root_has(SHORT), "{place}");
    }
    is_short(true).await;
}

#[wasm_bindgen_test]
async fn an_address_leads_out_of_it() {
    let _page = Page::live();
    for (place, sees) in [
        ("caffeine", "caffeine"),
        ("trial", "trial"),
        ("third", "third_title"),
    ] {
        press("#_short");
        is_short(true).await;
        go_to(&format!("#{place}"));
        is_short(false).await;
        until(place, || in_view(sees)).await;
    }
}

#[wasm_bindgen_test]
async fn back_returns_to_it_and_forward_to_the_section() {
    let _page = Page::live();
    press("#_short");
    press(".short-version-link a[href='#third']");
    is_short(false).await;
    go("back").await;
    is_short(true).await;
    go("forward").await;
    is_short(false).await;
    assert!(fold("third").open());
    until("the section", || in_view("third_title")).await;
}

#[wasm_bindgen_test]
async fn back_does_not_return_to_it_once_the_reader_has_chosen_the_whole_article() {
    let _page = Page::live();
    press("#_short");
    press(".short-version-link a[href='#third']");
    is_short(false).await;
    press("#_short");
    press("#_short");
    is_short(false).await;
    go("back").await;
    is_short(false).await;
    assert!(!root_has(SHORT));
}

/// Goes through the history and waits until the page has heard of it.
async fn go(direction: &str) {
    run("window.hasMoved = false; \
         window.addEventListener('popstate', () => { window.hasMoved = true; }, { once: true })");
    run(&format!("history.{direction}()"));
    until(direction, || run("window.hasMoved").is_truthy()).await;
}
