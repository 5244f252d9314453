//! A baked page that a browser, a translator or an extension has changed, before or after the app takes it over.

use unfold::marks::SHORT;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::{
    page::{Page, element, fold, scroll_to, until},
    reader::{attr, checked, differs, press, root_has, run, seen_text, shown, text, write},
};

/// Changes that others make, as JavaScript on `root`; `texts` are its nodes of text.
const CHANGES: [(&str, &str); 7] = [
    ("nothing", ""),
    (
        // As iOS does while it parses: https://github.com/sveltejs/svelte/issues/15871
        "numbers in links",
        r"for (const node of texts) {
            const found = /\d+/.exec(node.data);
            if (!found || node.parentElement.closest('a')) continue;
            const number = node.splitText(found.index);
            number.splitText(found[0].length);
            const link = document.createElement('a');
            link.href = `tel:${number.data}`;
            number.replaceWith(link);
            link.append(number);
        }",
    ),
    (
        // As translators do: https://github.com/facebook/react/issues/11538
        "every text in fonts",
        "for (const node of texts) {
            const outer = document.createElement('font');
            const inner = document.createElement('font');
            node.replaceWith(outer);
            outer.append(inner);
            inner.append(node.data);
        }",
    ),
    (
        "texts split",
        "for (const node of texts) node.splitText(node.length >> 1);",
    ),
    (
        "texts split and merged",
        "for (const node of texts) node.splitText(node.length >> 1); root.normalize();",
    ),
    (
        "an element at the start of each section",
        "for (const part of root.querySelectorAll('section, main, header, nav, p')) {
            part.prepend(document.createElement('div'));
        }",
    ),
    (
        "no comments",
        "const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
         while (comments.nextNode()) comments.referenceNode.remove();",
    ),
];

fn change(root: &HtmlElement, change: &str) {
    root.set_attribute("data-root", "").unwrap();
    run(&format!(
        "(() => {{
            const root = document.querySelector('[data-root]');
            const texts = [];
            const walk = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) texts.push(walk.referenceNode);
            {change}
        }})()"
    ));
}

/// All words of the page, without those that the app adds.
fn words() -> String {
    let words = run("(() => {
        const copy = document.querySelector('[data-root]').cloneNode(true);
        const added = '#_page-address, #cite-this, .find-count, [role=status], option';
        copy.querySelectorAll(added).forEach((one) => one.remove());
        return copy.textContent;
    })()");
    words.as_string().unwrap()
}

#[wasm_bindgen_test]
async fn everything_works_on_a_page_that_was_changed_before() {
    for (what, script) in CHANGES {
        let mut before = String::new();
        let _page = Page::taken_over(|root| {
            change(root, script);
            before = words();
        });
        assert_eq!(words(), before, "{what}");
        everything_works(what).await;
        assert_eq!(words(), before, "{what}");
    }
}

#[wasm_bindgen_test]
async fn everything_works_on_a_page_that_was_changed_afterwards() {
    for (what, script) in CHANGES {
        let page = Page::taken_over(|_| {});
        change(page.root(), script);
        let before = words();
        everything_works(what).await;
        assert_eq!(words(), before, "{what}");
    }
}

/// Uses each tool, sees that the page tells so, and leaves the page as it was.
async fn everything_works(what: &str) {
    let all = ".fold-all button";
    for (name, expanded) in [
        ("Hide all sections", "true"),
        ("Show all sections", "false"),
    ] {
        press(all);
        until(&format!("{name}: {what}"), || {
            seen_text(all) == name
                && attr(all, "aria-expanded") == expanded
                && fold("third").open() == (expanded == "true")
        })
        .await;
    }
    fold("first").set_open(true);

    for short in [true, false] {
        press("#_short");
        assert_eq!(root_has(SHORT), short, "{what}");
        until(&format!("short: {short}: {what}"), || {
            attr("#_short", "aria-pressed") == short.to_string()
        })
        .await;
    }

    press("#_open-find");
    write("#_find-field", "about 6.5% had more marmalade");
    until(&format!("found: {what}"), || {
        text("#_find .find-count") == "1 match"
    })
    .await;
    press("[aria-label='Next match']");
    assert!(fold("second").open(), "{what}");
    press("#_find .tool-box-close");
    assert!(!fold("second").open(), "{what}");

    press("#_open-settings");
    until(&format!("settings: {what}"), || shown("#_settings")).await;
    for value in ["dark", "system"] {
        let dark = format!("#_settings input[name=theme][value='{value}']");
        press(&dark);
        until(&format!("set: {what}"), || {
            checked(&dark) && root_has("data-theme") == (value == "dark")
        })
        .await;
    }
    press("#_settings .tool-box-close");

    let copied = differs(
        "navigator",
        "clipboard",
        "value: { async writeText(text) { window.copied = text; } }",
    );
    run("window.copied = null");
    press("[data-copy='third']");
    until(&format!("copied: {what}"), || {
        let copied = run("window.copied").as_string();
        copied.is_some_and(|copied| copied.ends_with("#third"))
    })
    .await;
    drop(copied);

    press("#first a[role=doc-noteref]");
    assert!(shown("#_panel"), "{what}");
    press("#_panel .panel-close");

    press(".appointment-make button");
    until(&format!("the form: {what}"), || {
        shown(".appointment-form textarea")
    })
    .await;
    press(".appointment-make button");
    until(&format!("no form: {what}"), || {
        !shown(".appointment-form textarea")
    })
    .await;

    follows_the_reader(what).await;
}

/// Goes to the end of the page and back, and sees that the bar names the part.
async fn follows_the_reader(what: &str) {
    let name = "#_open-contents .tools-here-name";
    let current = "#contents [aria-current]";
    scroll_to(1e7);
    until(&format!("the last part: {what}"), || {
        text(name) == "Help lines" && attr(current, "href") == "#help"
    })
    .await;
    scroll_to(0.0);
    until(&format!("the first part: {what}"), || {
        text(name) == "First section" && attr(current, "href") == "#first"
    })
    .await;
}

#[wasm_bindgen_test]
async fn what_is_gone_is_skipped_and_the_rest_works() {
    let _page = Page::taken_over(|root| {
        change(
            root,
            "root.querySelector('#_find').remove(); root.querySelector('#_short').remove();",
        );
    });
    press(".fold-all button");
    until("the label and the sections", || {
        seen_text(".fold-all button") == "Hide all sections" && fold("third").open()
    })
    .await;
    press("#_open-settings");
    until("the settings", || shown("#_settings")).await;
    press("[data-copy='third']");
    assert!(element("third").is_connected());
}
