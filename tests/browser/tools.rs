//! The bar's tools, and the keys.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, focused, fold, frame, until},
    reader::{attr, key, press, root_has, run, seen_text, shown, text, write},
};

/// Waits until this tool alone is open, or none.
async fn has_open(tool: Option<&str>) {
    for one in ["contents", "find", "settings", "listen"] {
        let opener = format!("#_open-{one}");
        let expected = (Some(one) == tool).to_string();
        until(&format!("{one} expanded: {expected}"), || {
            attr(&opener, "aria-expanded") == expected
        })
        .await;
    }
}

#[wasm_bindgen_test]
async fn one_tool_is_open_at_a_time() {
    let _page = Page::live();
    has_open(None).await;
    for tool in ["contents", "find", "settings", "listen"] {
        press(&format!("#_open-{tool}"));
        has_open(Some(tool)).await;
    }
    press("#_open-settings");
    has_open(Some("settings")).await;
    until("the focus in it", || focused() == "_settings").await;
    press("#_open-settings");
    has_open(None).await;
    assert!(!shown("#_settings"));
    assert_eq!(focused(), "_open-settings");
}

#[wasm_bindgen_test]
async fn escape_closes_a_tool_and_gives_the_focus_back() {
    let _page = Page::live();
    assert!(!key("Escape"), "nothing is open");
    for (tool, inside) in [("find", "_find-field"), ("settings", "_settings")] {
        press(&format!("#_open-{tool}"));
        until("the focus in it", || focused() == inside).await;
        assert!(key("Escape"));
        has_open(None).await;
        assert_eq!(focused(), format!("_open-{tool}"));
    }
}

#[wasm_bindgen_test]
async fn a_press_outside_closes_settings_and_contents_but_not_the_search() {
    let _page = Page::live();
    for (tool, after) in [
        ("settings", None),
        ("contents", None),
        ("find", Some("find")),
    ] {
        press(&format!("#_open-{tool}"));
        has_open(Some(tool)).await;
        press("#introduction p");
        has_open(after).await;
    }
}

#[wasm_bindgen_test]
async fn the_focus_outside_closes_settings_and_contents_but_not_the_search() {
    let _page = Page::live();
    for (tool, after) in [
        ("settings", None),
        ("contents", None),
        ("find", Some("find")),
    ] {
        press(&format!("#_open-{tool}"));
        has_open(Some(tool)).await;
        frame().await;
        run("document.getElementById('first_title').focus()");
        has_open(after).await;
        assert_eq!(focused(), "first_title");
    }
}

#[wasm_bindgen_test]
async fn a_link_in_the_contents_closes_them_and_so_does_back() {
    let _page = Page::live();
    press("#_open-contents");
    has_open(Some("contents")).await;
    press("#contents a[href='#third']");
    has_open(None).await;
    assert!(fold("third").open());
    assert_eq!(focused(), "third_title");
    press("#_open-contents");
    has_open(Some("contents")).await;
    run("window.dispatchEvent(new PopStateEvent('popstate'))");
    has_open(None).await;
}

#[wasm_bindgen_test]
async fn a_slash_opens_the_search_unless_the_reader_is_writing_or_wants_none() {
    let _page = Page::live();
    assert!(key("/"));
    has_open(Some("find")).await;
    until("the focus in the field", || focused() == "_find-field").await;
    assert!(!key("/"), "it is written into the field");
    assert!(key("Escape"));
    has_open(None).await;

    press("#_settings input[name=key][value='off']");
    until("no key", || attr(":root", "data-key") == "off").await;
    assert!(!key("/"));
    has_open(None).await;
    press("#_settings input[name=key][value='on']");
    until("the key", || !root_has("data-key")).await;
    assert!(key("/"));
    has_open(Some("find")).await;
}

#[wasm_bindgen_test]
async fn keys_with_ctrl_alt_or_meta_are_the_browsers() {
    let _page = Page::live();
    for chord in ["ctrlKey", "altKey", "metaKey"] {
        let left = run(&format!(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', \
             {{ key: '/', {chord}: true, bubbles: true, cancelable: true }}))"
        ));
        assert!(left.is_truthy(), "{chord}");
    }
    has_open(None).await;
}

#[wasm_bindgen_test]
async fn enter_goes_to_a_match_only_in_the_field() {
    let _page = Page::live();
    press("#_open-find");
    until("the focus in the field", || focused() == "_find-field").await;
    write("#_find-field", "marmalade");
    until("the count", || text("#_find .find-count") == "3 matches").await;
    assert!(key("Enter"));
    until("the first", || text("#_find .find-count") == "1 of 3").await;
    run("document.querySelector('#_find .tool-box-close').focus()");
    assert!(!key("Enter"));
    assert_eq!(text("#_find .find-count"), "1 of 3");
}

#[wasm_bindgen_test]
async fn one_button_opens_and_closes_all_sections_and_says_which() {
    let _page = Page::live();
    let says = async |name: &str, expanded: &str| {
        until(name, || {
            seen_text(".fold-all button") == name
                && attr(".fold-all button", "aria-expanded") == expanded
        })
        .await;
    };
    says("Show all sections", "false").await;
    press(".fold-all button");
    let open = || ["first", "second", "third"].map(|section| fold(section).open());
    until("all are open", || open() == [true; 3]).await;
    says("Hide all sections", "true").await;
    fold("second").set_open(false);
    says("Show all sections", "false").await;
    fold("second").set_open(true);
    says("Hide all sections", "true").await;
    press(".fold-all button");
    until("all are closed", || open() == [false; 3]).await;
    says("Show all sections", "false").await;
}
