//! Copying and sharing.

use js_sys::Promise;
use unfold::marks::{CAN_SHARE, CITE_BIBTEX, CITE_RIS, CITE_TEXT, SAID, SAID_BESIDE};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, document, element, fold, until},
    reader::{Different, attr, differs, press, root_has, run, shown},
};

/// A clipboard that takes texts, or refuses them.
fn clipboard(takes: bool) -> Different {
    run("window.copied = null");
    let write = if takes {
        "window.copied = text;"
    } else {
        "throw new DOMException('refused', 'NotAllowedError');"
    };
    differs(
        "navigator",
        "clipboard",
        &format!("value: {{ async writeText(text) {{ {write} }} }}"),
    )
}

fn copied() -> String {
    run("window.copied").as_string().unwrap_or_default()
}

fn page_address() -> String {
    run("location.href.split(/[?#]/)[0]").as_string().unwrap()
}

/// Waits until these words stand beside the button, and are announced.
async fn says(button: &str, words: &str) {
    until(words, || {
        attr(button, SAID_BESIDE) == words && element(SAID).text_content().as_deref() == Some(words)
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_link_to_each_part_is_copied_and_that_is_told_beside_the_button() {
    let _page = Page::live();
    let _clipboard = clipboard(true);
    for part in ["first", "second", "conclusion", "references", "help"] {
        let button = format!("[data-copy='{part}']");
        press(&button);
        says(&button, "Link copied").await;
        assert_eq!(copied(), format!("{}#{part}", page_address()));
    }
    assert_eq!(run("location.hash"), "", "the reader stays where they were");
    // The words stand there for two and a half seconds.
    for _ in 0..20 {
        if attr("[data-copy='help']", SAID_BESIDE).is_empty() {
            return;
        }
        let waited = run("new Promise((resolve) => setTimeout(resolve, 500))");
        JsFuture::from(Promise::from(waited)).await.unwrap();
    }
    panic!("the words stay beside the button");
}

#[wasm_bindgen_test]
async fn a_link_that_cannot_be_copied_is_put_in_the_address() {
    let _page = Page::live();
    let _clipboard = clipboard(false);
    let heading = element("third_title");
    heading.scroll_into_view();
    let before = heading.get_bounding_client_rect().top();
    press("[data-copy='third']");
    says("[data-copy='third']", "The link is now in the address bar").await;
    assert_eq!(heading.get_bounding_client_rect().top(), before);
    assert_eq!(run("location.hash"), "#third");
    assert!(!fold("third").open(), "the reader stays where they were");
}

#[wasm_bindgen_test]
fn a_copy_of_a_section_has_its_text_only() {
    let _page = Page::live();
    fold("second").set_open(true);
    let copied = run(
        "const section = document.getElementById('second_title').closest('section'); \
                      getSelection().selectAllChildren(section); \
                      String(getSelection())",
    );
    let copied = copied.as_string().unwrap();
    for words in [
        "Second section",
        "Bread is no tea.",
        "With bread there is marmalade.",
    ] {
        assert!(copied.contains(words), "{copied}");
    }
    assert!(!copied.contains("Details"), "{copied}");
}

#[wasm_bindgen_test]
async fn each_way_to_cite_the_page_is_copied() {
    let _page = Page::live();
    let _clipboard = clipboard(true);
    for id in [CITE_TEXT, CITE_BIBTEX, CITE_RIS] {
        let button = format!("#{id} ~ [data-copy-text], #{id} + [data-copy-text]");
        press(&button);
        until(id, || copied() == element(id).text_content().unwrap()).await;
        assert!(copied().contains(&page_address()), "{}", copied());
    }
}

#[wasm_bindgen_test]
async fn a_text_that_cannot_be_copied_is_told_to_be_selected() {
    let _page = Page::live();
    let _clipboard = clipboard(false);
    let button = format!("[data-copy-text='{CITE_TEXT}']");
    press(&button);
    says(&button, "Couldn’t copy. Select the text instead").await;
    assert_eq!(run("location.hash"), "");
}

#[wasm_bindgen_test]
async fn the_page_is_shared_where_the_browser_can_share() {
    {
        let _cannot = differs("Navigator.prototype", "share", "");
        run("delete Navigator.prototype.share");
        let _page = Page::live();
        assert!(!root_has(CAN_SHARE) && !shown(".masthead-share"));
    }
    let _can = differs(
        "navigator",
        "share",
        "value: async (page) => { window.shared = `${page.title} ${page.url}`; }",
    );
    document().set_title("Tea and sleep");
    let _page = Page::live();
    assert!(root_has(CAN_SHARE) && shown(".masthead-share"));
    press(".masthead-share");
    assert_eq!(
        run("window.shared").as_string().unwrap(),
        format!("Tea and sleep {}", page_address())
    );
}
