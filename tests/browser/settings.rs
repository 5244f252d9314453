//! The reading settings.

use unfold::{
    marks::FOLDS,
    state::{Setting, Settings},
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, fold, frame, until},
    reader::{attr, checked, differs, first, press, root_has, run, shown, stored, text},
};

/// Under what the settings are stored.
const STORED: &str = "unfold";
const FORGET: &str = ".settings-foot button";
const TOLD: &str = ".settings-foot [role=status]";

/// Selects the button for a choice.
fn choice(setting: Setting, choice: usize) -> String {
    let (name, value) = (setting.name(), setting.choices().get(choice).unwrap());
    format!("#_settings input[name={name}][value='{value}']")
}

/// Makes a choice, which the page follows once the choice is shown.
async fn choose(setting: Setting, index: usize) {
    press(&choice(setting, index));
    frame().await;
    frame().await;
}

/// Waits until the settings tell this about themselves.
async fn tells(words: &str) {
    until(words, || text(TOLD) == words).await;
}

#[wasm_bindgen_test]
async fn each_choice_is_an_attribute_and_is_stored_until_the_usual_one_is_taken() {
    let _page = Page::live();
    press("#_open-settings");
    for setting in Setting::ALL {
        let (name, usual) = (setting.name(), setting.usual());
        let attribute = format!("data-{name}");
        let choices = setting.choices().iter().enumerate();
        for (index, value) in choices.filter(|(index, _)| *index != usual) {
            choose(setting, index).await;
            assert_eq!(attr(":root", &attribute), *value);
            let json = format!("{{\"{name}\":\"{value}\"}}");
            assert_eq!(stored(STORED), Some(json));
            tells("Stored on this device only.").await;
        }
        choose(setting, usual).await;
        assert!(!root_has(&attribute));
        assert_eq!(stored(STORED), None, "nothing is left of {name}");
        tells("These settings are not stored.").await;
    }
}

#[wasm_bindgen_test]
async fn several_settings_are_stored_together() {
    let _page = Page::live();
    choose(Setting::Theme, 2).await;
    choose(Setting::Size, 4).await;
    assert_eq!(
        stored(STORED).as_deref(),
        Some(r#"{"theme":"dark","size":"5"}"#)
    );
    choose(Setting::Theme, 0).await;
    assert_eq!(stored(STORED).as_deref(), Some(r#"{"size":"5"}"#));
}

#[wasm_bindgen_test]
async fn what_was_stored_holds_at_the_next_visit() {
    // The first script in the page's head sets these.
    let root = first(":root");
    root.set_attribute("data-size", "4").unwrap();
    root.set_attribute("data-sections", "open").unwrap();
    root.set_attribute("data-theme", "no such theme").unwrap();
    let _page = Page::live();
    until("the size is shown", || checked(&choice(Setting::Size, 3))).await;
    assert!(checked(&choice(Setting::Theme, Setting::Theme.usual())));
    assert!(checked(&choice(Setting::Sections, 1)));
    assert!(!shown(&format!("{FOLDS}:not([open])")));
    tells("Stored on this device only.").await;
}

#[wasm_bindgen_test]
async fn open_sections_are_opened_at_once_and_closed_by_nobody() {
    let _page = Page::live();
    choose(Setting::Sections, 1).await;
    assert!(fold("second").open() && fold("third").open());
    choose(Setting::Sections, 0).await;
    assert!(fold("second").open());
}

#[wasm_bindgen_test]
async fn forgetting_leaves_nothing_behind() {
    let _page = Page::live();
    for setting in Setting::ALL {
        choose(setting, setting.choices().len() - 1).await;
    }
    leave_page();
    assert!(stored("unfold-place").is_some());
    assert!(stored(STORED).is_some());
    press(FORGET);
    tells("These settings are not stored.").await;
    for setting in Setting::ALL {
        assert!(!root_has(&format!("data-{}", setting.name())));
        let usual = choice(setting, Settings::default().get(setting));
        until(&usual, || checked(&usual)).await;
    }
    assert_eq!((stored(STORED), stored("unfold-place")), (None, None));
    leave_page();
    assert_eq!(
        stored("unfold-place"),
        None,
        "nor is anything left on leaving"
    );
}

#[wasm_bindgen_test]
async fn where_storage_is_blocked_the_settings_hold_for_the_visit_and_say_so() {
    let page = Page::live();
    {
        let _blocked = differs(
            "window",
            "localStorage",
            "get() { throw new DOMException('blocked', 'SecurityError'); }",
        );
        choose(Setting::Theme, 2).await;
        assert_eq!(attr(":root", "data-theme"), "dark");
        tells("These settings last for this visit only, because your browser blocks storage.")
            .await;
        until("the choice", || checked(&choice(Setting::Theme, 2))).await;
        press(FORGET);
        tells("These settings are not stored.").await;
        assert!(!root_has("data-theme"));
    }
    {
        let _full = differs(
            "Storage.prototype",
            "setItem",
            "value() { throw new DOMException('full', 'QuotaExceededError'); }",
        );
        choose(Setting::Size, 4).await;
        assert_eq!(attr(":root", "data-size"), "5");
        tells("These settings last for this visit only, because your browser blocks storage.")
            .await;
    }
    choose(Setting::Size, 3).await;
    tells("Stored on this device only.").await;
    drop(page);
}

#[wasm_bindgen_test]
async fn the_place_is_remembered_only_if_the_reader_wants_that() {
    let page = Page::live();
    leave_page();
    assert_eq!(stored("unfold-place"), None);
    choose(Setting::Place, 1).await;
    leave_page();
    assert_eq!(
        stored("unfold-place").as_deref(),
        Some("tea-and-sleep#first")
    );
    choose(Setting::Place, 0).await;
    assert_eq!(stored("unfold-place"), None);
    drop(page);

    for (place, offered) in [
        ("tea-and-sleep#third", Some("#third")),
        ("tea-and-sleep#gone", None),
        ("another-article#third", None),
        // That is where everybody begins.
        ("tea-and-sleep#first", None),
    ] {
        run(&format!("localStorage.setItem('unfold-place', '{place}')"));
        let _page = Page::live();
        frame().await;
        until(place, || shown("#_resume") == offered.is_some()).await;
        if let Some(href) = offered {
            until(href, || attr("#_resume", "href") == href).await;
            assert_eq!(
                text("#_resume"),
                "Continue where you left off: Third section"
            );
            press("#_resume");
            assert!(fold("third").open());
        }
    }
}

/// Leaves the page, as far as the app can tell.
fn leave_page() {
    run("window.dispatchEvent(new Event('pagehide'))");
}
