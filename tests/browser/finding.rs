//! The search in the article.

use js_sys::{Array, JSON, JsString, Reflect};
use unfold::marks::{ARTICLE, SHORT};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, element, fold, frame, until},
    reader::{attr, differs, first, key, press, root_has, run, shown, text, write},
};

const FIELD: &str = "#_find-field";
const NEXT: &str = "[aria-label='Next match']";
const PREVIOUS: &str = "[aria-label='Previous match']";

/// Goes to the only match of these words.
async fn go_to_match(words: &str) {
    look_for(words).await;
    tells("1 match").await;
    press(NEXT);
}

/// Types these words, and waits until they are searched for, which is after the next frame.
async fn look_for(words: &str) {
    write(FIELD, words);
    frame().await;
    frame().await;
}

/// Waits until the search tells this.
async fn tells(count: &str) {
    until(
        &format!("{count:?}, but {:?}", text("#_find .find-count")),
        || text("#_find .find-count") == count,
    )
    .await;
}

async fn open() -> Page {
    let page = Page::live();
    press("#_open-find");
    until("the field has the focus", || {
        run("document.activeElement.id") == "_find-field"
    })
    .await;
    page
}

#[wasm_bindgen_test]
async fn accents_and_case_make_no_difference() {
    let _page = open().await;
    for words in [
        "naïve",
        "naive",
        "NAIVE",
        "nai\u{308}ve",
        "  NÀÎVÉ ",
        "cafe is",
        "CAFÉ  is",
    ] {
        look_for(words).await;
        tells("1 match").await;
        look_for("").await;
        tells("").await;
    }
    look_for("marmalade").await;
    tells("3 matches").await;
}

/// Each kind with its rows: a paragraph's HTML, the words, what is highlighted or null, and the language if it is not
/// English. A number that is looked for is greater than any port, because the page shows its own address.
const ROWS: &str = include_str!("../finding.json");

#[wasm_bindgen_test]
async fn what_differs_only_in_spelling_is_found_in_whole_letters() {
    if !can_highlight() {
        return;
    }
    let _page = open().await;
    fold("second").set_open(true);
    let mut wrong = Vec::new();
    for kind in Array::from(&JSON::parse(ROWS).unwrap()).iter() {
        let rows = Reflect::get(&kind, &"rows".into()).unwrap();
        for row in Array::from(&rows).iter() {
            let row = Array::from(&row);
            let [html, words, expected, lang] = [0, 1, 2, 3].map(|cell| row.get(cell).as_string());
            let (html, words) = (html.unwrap(), words.unwrap());
            let root = first(":root");
            root.set_attribute("lang", lang.as_deref().unwrap_or("en"))
                .unwrap();
            first("#second p").set_inner_html(&html);
            look_for(&words).await;
            let found: Vec<String> = highlighted_in("#second p");
            if found != Vec::from_iter(expected) {
                wrong.push(format!("{words:?} in {html:?} is {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong: {wrong:#?}", wrong.len());
}

#[wasm_bindgen_test]
async fn the_search_sees_what_has_changed_on_the_page() {
    let _page = open().await;
    look_for("butter").await;
    tells("1 match").await;
    let paragraph = first("#second p");
    // Somebody else takes the text apart.
    let text = paragraph.first_child().unwrap();
    let text = text.unchecked_into::<web_sys::Text>();
    text.split_text(5).unwrap();
    look_for("butter").await;
    tells("1 match").await;
    paragraph.set_inner_html("Butter <b>and</b> butter.");
    look_for("butter").await;
    tells("2 matches").await;
    if can_highlight() {
        assert_eq!(highlighted_in("#second p"), ["Butter", "butter"]);
    }
}

#[wasm_bindgen_test]
async fn a_listed_sentence_is_as_it_is_on_the_page() {
    let _without = differs("CSS", "highlights", "value: undefined");
    let _page = open().await;
    first("#second p").set_inner_html(
        "First. Die <b>Straße</b> nai\u{308}ver Köche<sup class=text-citation>[1]</sup> ist groß. Last.",
    );
    look_for("naiver koche ist").await;
    tells("1 match").await;
    until("the list", || shown("#_find ol li")).await;
    assert_eq!(
        text("#_find ol li"),
        " Die Straße nai\u{308}ver Köche ist groß."
    );
    assert_eq!(text("#_find mark"), "nai\u{308}ver Köche ist");
    look_for("gros").await;
    until("another list", || text("#_find mark") == "groß").await;
}

#[wasm_bindgen_test]
async fn a_key_for_an_input_method_does_not_step_on() {
    let _page = open().await;
    look_for("marmalade").await;
    tells("3 matches").await;
    for (during, name) in [
        ("isComposing: true", "Enter"),
        // Safari, where composing has just ended.
        ("keyCode: 229", "Enter"),
        ("isComposing: true", "Escape"),
        ("keyCode: 229", "Escape"),
    ] {
        let event = format!("{{ key: '{name}', bubbles: true, cancelable: true, {during} }}");
        let left = run(&format!(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {event}))"
        ));
        assert!(
            left.is_truthy(),
            "{name} with {during} is the input method's"
        );
        tells("3 matches").await;
    }
    assert!(key("Enter"));
    tells("1 of 3").await;
}

#[wasm_bindgen_test]
async fn what_is_being_composed_is_looked_for_at_once() {
    let _page = open().await;
    let compose = |words: &str| {
        let field: web_sys::HtmlInputElement = first(FIELD).unchecked_into();
        field.set_value(words);
        run(
            "document.activeElement.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }))",
        );
    };
    // A Korean syllable is being composed until the next one begins.
    first("#second p").set_text_content(Some("한국어"));
    for words in ["ㅎ", "하", "한", "한구", "한국"] {
        compose(words);
        tells("1 match").await;
        compose("가");
        tells("No matches").await;
    }
}

#[wasm_bindgen_test]
async fn a_phrase_is_found_across_elements_but_not_across_paragraphs() {
    let _page = open().await;
    look_for("holds caffeine in").await;
    tells("1 match").await;
    look_for("marmalade alone. Nothing").await;
    tells("No matches").await;
}

#[wasm_bindgen_test]
async fn what_nobody_sees_is_not_found() {
    let _page = open().await;
    for words in [
        "Read the whole section",
        "Details: Second section",
        "Show all sections",
        "Copy link",
        "This page on the web",
    ] {
        look_for("marmalade").await;
        tells("3 matches").await;
        look_for(words).await;
        tells("No matches").await;
    }
}

#[wasm_bindgen_test]
async fn without_matches_there_is_nowhere_to_go() {
    let _page = open().await;
    let nowhere = || [NEXT, PREVIOUS].map(|button| first(button).has_attribute("disabled"));
    assert_eq!(nowhere(), [true, true], "nothing is looked for");
    look_for("zyzzyva").await;
    tells("No matches").await;
    assert_eq!(nowhere(), [true, true]);
    assert!(key("Enter"));
    tells("No matches").await;
    look_for("   ").await;
    tells("").await;
    look_for("marmalade").await;
    tells("3 matches").await;
    assert_eq!(nowhere(), [false, false]);
}

#[wasm_bindgen_test]
async fn steps_go_round_at_both_ends() {
    let _page = open().await;
    look_for("marmalade").await;
    tells("3 matches").await;
    press(PREVIOUS);
    tells("3 of 3").await;
    press(NEXT);
    tells("1 of 3").await;
    press(NEXT);
    tells("2 of 3").await;
    assert!(key("Enter"));
    tells("3 of 3").await;
    press(NEXT);
    tells("1 of 3").await;
    press(PREVIOUS);
    tells("3 of 3").await;
}

#[wasm_bindgen_test]
async fn the_first_step_goes_to_the_first_match_below_the_windows_top() {
    let _page = open().await;
    // Matches in closed sections are nowhere on the screen.
    fold("second").set_open(true);
    fold("third").set_open(true);
    look_for("marmalade").await;
    tells("3 matches").await;
    // The last part can then be at the window's top.
    run("document.body.style.paddingBottom = '200vh'");
    let top = element("third_title").get_bounding_client_rect().top();
    run(&format!("scrollBy(0, {top})"));
    press(NEXT);
    run("document.body.style.paddingBottom = ''");
    tells("3 of 3").await;
}

#[wasm_bindgen_test]
async fn a_section_opens_for_its_match_and_closes_again() {
    let _page = open().await;
    fold("third").set_open(true);
    go_to_match("butter").await;
    assert!(fold("second").open());
    go_to_match("spoon is for").await;
    assert!(!fold("second").open(), "the reader has moved on");
    go_to_match("butter").await;
    assert!(fold("second").open());
    assert!(key("Escape"));
    assert!(!fold("second").open(), "the search is over");
    assert!(fold("third").open(), "the reader has opened it");
    assert!(fold("first").open());
}

#[wasm_bindgen_test]
async fn a_section_with_the_readers_focus_stays_open() {
    let _page = open().await;
    go_to_match("butter").await;
    run("document.getElementById('second').previousElementSibling.focus()");
    press("#_find .tool-box-close");
    assert!(fold("second").open());
}

#[wasm_bindgen_test]
async fn the_page_is_not_changed_by_highlights() {
    let _page = open().await;
    let markup = || element(ARTICLE).inner_html().replace(" open=\"\"", "");
    let before = markup();
    look_for("marmalade").await;
    tells("3 matches").await;
    press(NEXT);
    tells("1 of 3").await;
    assert_eq!(markup(), before);
    if can_highlight() {
        assert_eq!(
            highlighted("found"),
            ["marmalade", "marmalade", "MARMALADE"]
        );
        assert_eq!(highlighted("found-here"), ["marmalade"]);
        assert!(!shown("#_find ol li"), "the matches are in the text");
    }
    assert!(key("Escape"));
    assert_eq!(markup(), before);
    if can_highlight() {
        assert!(highlighted("found").is_empty());
        assert!(highlighted("found-here").is_empty());
    }
}

#[wasm_bindgen_test]
async fn without_highlights_the_matches_are_listed_in_their_sentences() {
    let _without = differs("CSS", "highlights", "value: undefined");
    let _page = open().await;
    look_for("marmalade").await;
    tells("3 matches").await;
    until("the list", || shown("#_find ol li:nth-child(3)")).await;
    let line = |index: u8| text(&format!("#_find ol li:nth-child({index})"));
    assert_eq!(line(1), "With bread there is marmalade.");
    assert_eq!(line(2), " About 6.5% had more marmalade [see there].");
    assert_eq!(line(3), "A spoon is for MARMALADE alone.");
    assert_eq!(text("#_find li:nth-child(3) mark"), "MARMALADE");
    press("#_find li:nth-child(3) button");
    tells("3 of 3").await;
    assert!(fold("third").open());
    look_for("honey").await;
    until("another list", || {
        text("#_find ol") == "Nothing is said of honey."
    })
    .await;
    assert!(key("Escape"));
    until("no list", || text("#_find ol").is_empty()).await;
}

#[wasm_bindgen_test]
async fn leaving_the_search_forgets_it() {
    let _page = open().await;
    look_for("marmalade").await;
    tells("3 matches").await;
    press(NEXT);
    tells("1 of 3").await;
    press("#_find .tool-box-close");
    until("it is closed", || !shown("#_find")).await;
    assert_eq!(attr("#_open-find", "aria-expanded"), "false");
    assert_eq!(text("#_find .find-count"), "");
    press("#_open-find");
    until("it is open", || shown("#_find")).await;
    assert_eq!(
        Reflect::get(&first(FIELD), &"value".into()).unwrap(),
        "",
        "the field is empty"
    );
    // Another tool ends the search too.
    look_for("marmalade").await;
    tells("3 matches").await;
    press("#_open-settings");
    until("the settings are open", || shown("#_settings")).await;
    assert!(!shown("#_find"));
    assert_eq!(text("#_find .find-count"), "");
}

#[wasm_bindgen_test]
async fn a_match_leaves_the_short_version_until_the_search_is_over() {
    let _page = open().await;
    press("#_short");
    assert!(root_has(SHORT));
    look_for("butter").await;
    tells("1 match").await;
    assert!(root_has(SHORT), "looking is not going there");
    press(NEXT);
    assert!(!root_has(SHORT));
    assert!(fold("second").open());
    until("the switch says so", || {
        attr("#_short", "aria-pressed") == "false"
    })
    .await;
    press(NEXT);
    assert!(key("Escape"));
    assert!(root_has(SHORT));
    assert!(!fold("second").open());
    until("the switch says so", || {
        attr("#_short", "aria-pressed") == "true"
    })
    .await;
    // The next search owes it nothing.
    press("#_short");
    press("#_open-find");
    go_to_match("butter").await;
    assert!(key("Escape"));
    assert!(!root_has(SHORT));
}

/// The words that are highlighted in the first element that the selector finds.
fn highlighted_in(selector: &str) -> Vec<String> {
    let words = run(&format!(
        "[...(CSS.highlights.get('found') ?? [])]
            .filter((match) => document.querySelector('{selector}').contains(match.startContainer)).map(String)"
    ));
    words_of(&words)
}

fn can_highlight() -> bool {
    run("!!(self.CSS && CSS.highlights)").is_truthy()
}

/// The words that are highlighted under this name.
fn highlighted(name: &str) -> Vec<String> {
    let words = run(&format!(
        "[...(CSS.highlights.get('{name}') ?? [])].map(String)"
    ));
    words_of(&words)
}

fn words_of(words: &wasm_bindgen::JsValue) -> Vec<String> {
    Array::from(words)
        .iter()
        .map(|words| String::from(words.unchecked_into::<JsString>()))
        .collect()
}
