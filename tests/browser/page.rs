//! A page with the default article on it, and what a reader can see there.

use any_spawner::Executor;
use article::Article;
use leptos::prelude::Owner;
use unfold::{
    element::{self, Mounted},
    page::page,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDetailsElement, HtmlElement};

/// An article on the page; it goes when this is dropped.
pub(crate) struct Page {
    root: HtmlElement,
    _owner: Owner,
    _view: Mounted,
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
        let history = web_sys::window().unwrap().history().unwrap();
        history
            .replace_state_with_url(&JsValue::NULL, "", Some("?"))
            .unwrap();
    }
}

impl Page {
    /// The default article, as the app shows it.
    pub(crate) fn open() -> Self {
        let file = include_bytes!("../../public/article.json");
        Self::of(Article::from_json(file).unwrap())
    }

    /// This article, as the app shows it.
    pub(crate) fn of(article: Article) -> Self {
        let root = document()
            .create_element("div")
            .unwrap()
            .dyn_into::<HtmlElement>()
            .unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let style = document().create_element("style").unwrap();
        style.set_text_content(Some(include_str!("../../style/components/section.css")));
        root.append_child(&style).unwrap();
        scroll_to(0.0);
        // Done already in every test but the first.
        let _ = Executor::init_wasm_bindgen();
        let owner = Owner::new();
        let view = owner
            .with(|| element::mount(&root.clone().into(), page(&article, None, |_, _| {}).view));
        Self {
            root,
            _owner: owner,
            _view: view,
        }
    }

    pub(crate) fn root(&self) -> &HtmlElement {
        &self.root
    }
}

pub(crate) fn element(id: &str) -> Element {
    document()
        .get_element_by_id(id)
        .unwrap_or_else(|| panic!("nothing has the id {id}"))
}

/// The details of the section with this id.
pub(crate) fn fold(id: &str) -> HtmlDetailsElement {
    element(id)
        .closest("details")
        .unwrap()
        .unwrap()
        .dyn_into()
        .unwrap()
}

/// Whether the element is on the screen.
pub(crate) fn in_view(id: &str) -> bool {
    let place = element(id).get_bounding_client_rect();
    let height = web_sys::window()
        .unwrap()
        .inner_height()
        .unwrap()
        .as_f64()
        .unwrap();
    // Browsers scroll by whole pixels.
    place.top() > -1.0 && place.bottom() < height + 1.0
}

/// Id of the element that has the focus.
pub(crate) fn focused() -> String {
    document().active_element().unwrap().id()
}

/// Goes to this fragment as the address bar does.
pub(crate) fn go_to(hash: &str) {
    web_sys::window()
        .unwrap()
        .location()
        .set_hash(hash)
        .unwrap();
}

/// Moves the page so that this many pixels of it are above the window.
pub(crate) fn scroll_to(offset: f64) {
    web_sys::window()
        .unwrap()
        .scroll_to_with_x_and_y(0.0, offset);
}

/// Waits until the reader would see this, for a hundred frames at most.
pub(crate) async fn until(what: &str, seen: impl Fn() -> bool) {
    for _ in 0..100 {
        if seen() {
            return;
        }
        frame().await;
    }
    panic!("never seen: {what}");
}

async fn frame() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .request_animation_frame(&resolve)
            .unwrap();
    });
    JsFuture::from(frame).await.unwrap();
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}
