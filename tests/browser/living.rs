//! Elements that change and listen: mounted, and taken over on a baked page that others have changed.

use any_spawner::Executor;
use leptos::prelude::{Get, GetUntracked, Owner, RwSignal, Set};
use unfold::element::{self, Element, button, element};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::page::until;

const SVG: Option<&str> = Some("http://www.w3.org/2000/svg");

/// One element of each kind that changes, all following one signal, which the button turns on and off.
fn view() -> Element {
    let on = RwSignal::new(false);
    let check = element("input")
        .attr("type", "checkbox")
        .prop("checked", move || on.get());
    let list = element("ul").child(move || {
        let entries = if on.get() { 2 } else { 0 };
        Vec::from_iter((0..entries).map(|_| element("li").child("entry")))
    });
    let drawing = element("svg").child(element("rect").attr("width", "1"));
    element("div")
        .child(
            button(move || on.set(!on.get_untracked()))
                .attr("aria-pressed", move || on.get().to_string())
                .child(move || if on.get() { "On" } else { "Off" }),
        )
        .child(
            element("p")
                .attr("hidden", move || !on.get())
                .child("still"),
        )
        .child(check)
        .child(list)
        .child(drawing)
}

fn root() -> HtmlElement {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    // Done already in every test but the first.
    let _ = Executor::init_wasm_bindgen();
    root.unchecked_into()
}

fn find(root: &HtmlElement, selector: &str) -> HtmlElement {
    root.query_selector(selector)
        .unwrap()
        .unwrap_or_else(|| panic!("nothing is {selector}"))
        .unchecked_into()
}

/// The label, whether it is pressed, shown and checked, and the number of entries.
fn shown(root: &HtmlElement) -> (String, String, bool, bool, u32) {
    let check: HtmlInputElement = find(root, "input").unchecked_into();
    (
        find(root, "button").text_content().unwrap(),
        find(root, "button").get_attribute("aria-pressed").unwrap(),
        !find(root, "p").has_attribute("hidden"),
        check.checked(),
        root.query_selector_all("li").unwrap().length(),
    )
}

async fn check_presses(root: &HtmlElement) {
    for (label, is_on) in [("On", true), ("Off", false), ("On", true)] {
        find(root, "button").click();
        let expected = (
            label.to_owned(),
            is_on.to_string(),
            is_on,
            is_on,
            if is_on { 2 } else { 0 },
        );
        until(label, || shown(root) == expected).await;
    }
    assert_eq!(find(root, "p").text_content().unwrap(), "still");
    assert_eq!(find(root, "rect").namespace_uri().as_deref(), SVG);
}

#[wasm_bindgen_test]
async fn mounted_elements_change_and_listen_until_they_are_dropped() {
    let root = root();
    let owner = Owner::new();
    let mounted = owner.with(|| element::mount(&root.clone().into(), view()));
    check_presses(&root).await;

    let before = shown(&root);
    drop(mounted);
    find(&root, "button").click();
    assert_eq!(shown(&root), before);
    root.remove();
}

#[wasm_bindgen_test]
fn unmounted_elements_are_gone() {
    let root = root();
    let owner = Owner::new();
    let mounted = owner.with(|| element::mount(&root.clone().into(), view()));
    mounted.unmount();
    assert_eq!(root.child_element_count(), 0);
    root.remove();
}

#[wasm_bindgen_test]
async fn baked_elements_change_and_listen_wherever_others_have_moved_them() {
    let root = root();
    let owner = Owner::new();
    root.set_inner_html(&owner.with(|| view().to_html()));
    // As a translator and an extension do, and as Firefox keeps a field when a page is loaded again.
    find(&root, "button").set_inner_html("<font><font>Aus</font></font>");
    find(&root, "p").set_inner_html("<!-- -->st<b>il</b>l");
    find(&root, "div").set_inner_html(&format!(
        "<section>first</section>{}",
        find(&root, "div").inner_html()
    ));
    find(&root, "div")
        .append_child(&find(&root, "button"))
        .unwrap();
    find(&root, "p").remove_attribute("hidden").unwrap();
    find(&root, "ul").set_attribute("class", "kept").unwrap();

    let held = owner.with(|| element::take_over(&root.clone().into(), view()));
    let untouched = ("Aus".to_owned(), "false".to_owned(), false, false, 0);
    assert_eq!(shown(&root), untouched);
    check_presses(&root).await;
    assert!(find(&root, "ul").has_attribute("class"));
    drop(held);
    root.remove();
}
