//! The language of the text on the page, which a translator may change.

use std::{cell::Cell, rc::Rc};

use unfold::{browser, marks::CAN_SPEAK};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, until},
    reader::{differs, first, root_has, text},
};

fn set_root(lang: &str, class: &str) {
    let root = first(":root");
    root.set_attribute("lang", lang).unwrap();
    root.set_class_name(class);
}

#[wasm_bindgen_test]
fn the_root_names_the_language_unless_only_a_translators_class_is_known() {
    let _page = Page::live();
    for (lang, class, expected) in [
        ("en", "", Some("en")),
        ("", "", Some("en")),
        ("en", "of-somebody-else", Some("en")),
        // Firefox.
        ("de", "", Some("de")),
        // Chrome.
        ("de", "translated-ltr", Some("de")),
        ("ar", "translated-rtl", Some("ar")),
        // Others change the class alone.
        ("en", "translated-ltr", None),
        ("", "translated-rtl", None),
    ] {
        set_root(lang, class);
        let found = browser::page_language("en");
        assert_eq!(found.as_deref(), expected, "{lang:?}, {class:?}");
    }
}

#[wasm_bindgen_test]
async fn each_change_of_language_or_class_is_noticed_until_nobody_listens() {
    let _page = Page::live();
    let count = Rc::new(Cell::new(0));
    let told = Rc::clone(&count);
    let observer = browser::on_page_language(move || told.set(told.get() + 1));
    first(":root").set_attribute("lang", "de").unwrap();
    until("the language", || count.get() == 1).await;
    first(":root").set_class_name("translated-ltr");
    until("the class", || count.get() == 2).await;
    first(":root").set_attribute("data-theme", "dark").unwrap();
    drop(observer);
    first(":root").set_attribute("lang", "es").unwrap();
    crate::page::frame().await;
    assert_eq!(count.get(), 2);
}

#[wasm_bindgen_test]
async fn listening_takes_a_voice_of_the_language_on_the_page_or_is_not_offered() {
    let _voices = differs(
        "speechSynthesis",
        "getVoices",
        "value: () => [ \
         { name: 'Anna', lang: 'de-DE', localService: true, default: true }, \
         { name: 'Far away', lang: 'en-US', localService: false, default: false }, \
         { name: 'Emma', lang: 'en_GB', localService: true, default: false }, \
         { name: 'Erin', lang: 'en-IE', localService: true, default: false }]",
    );
    let _page = Page::live();
    for (lang, class, names) in [
        ("en", "", "EmmaErin"),
        ("de", "translated-ltr", "Anna"),
        ("es", "translated-ltr", ""),
        ("en", "", "EmmaErin"),
        ("en", "translated-ltr", ""),
    ] {
        set_root(lang, class);
        until(&format!("the voices for {lang:?}, {class:?}"), || {
            root_has(CAN_SPEAK) != names.is_empty() && text(".listen-voices") == names
        })
        .await;
    }
}
