//! An article on a page, and what a reader can see there.

use std::{any::Any, cell::RefCell};

use any_spawner::Executor;
use article::Article;
use leptos::prelude::Owner;
use unfold::{
    app, browser, element,
    page::page,
    page_html,
    text::{LanguageFile, Words},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDetailsElement, HtmlElement};

use crate::style::STYLE;

thread_local! {
    /// What is on the page. A test that fails drops nothing, so the next one clears the page.
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
}

/// An article on the page, its style, and what they hold.
struct Shown {
    root: HtmlElement,
    style: Element,
    owner: Owner,
    view: Box<dyn Any>,
}

/// An article on the page. When this is dropped, the article is gone, and with it all traces of its reader.
pub(crate) struct Page {
    root: HtmlElement,
}

impl Drop for Page {
    fn drop(&mut self) {
        clear();
    }
}

fn clear() {
    if let Some(shown) = SHOWN.take() {
        drop(shown.view);
        shown.owner.cleanup();
        shown.root.remove();
        shown.style.remove();
    }
    let window = web_sys::window().unwrap();
    let history = window.history().unwrap();
    history
        .replace_state_with_url(&JsValue::NULL, "", Some("?"))
        .unwrap();
    window.local_storage().unwrap().unwrap().clear().unwrap();
    let root = document().document_element().unwrap();
    for name in root.get_attribute_names().iter() {
        root.remove_attribute(&name.as_string().unwrap()).unwrap();
    }
}

impl Page {
    /// The views of the default article, without the app.
    pub(crate) fn open() -> Self {
        let file = include_bytes!("../../public/article.json");
        Self::of(Article::from_json(file).unwrap())
    }

    /// The views of this article, without the app.
    pub(crate) fn of(article: Article) -> Self {
        let words = words(article.lang());
        Self::showing(|root| {
            let view = page(&article, words, None, |_, _| {}).view;
            element::mount(&root.clone().into(), view)
        })
    }

    /// The app with the tests' article.
    pub(crate) fn live() -> Self {
        Self::showing(|root| {
            app::show(&test_article(), english(), |view| {
                element::mount(&root.clone().into(), view)
            })
        })
    }

    /// The tests' article as it is baked, after somebody else's `change`, taken over by the app.
    pub(crate) fn taken_over(change: impl FnOnce(&HtmlElement)) -> Self {
        Self::showing(|root| {
            root.set_inner_html(&baked());
            change(root);
            app::show(&test_article(), english(), |view| {
                element::take_over(&root.clone().into(), view)
            })
        })
    }

    /// What this shows.
    pub(crate) fn showing<T: 'static>(show: impl FnOnce(&HtmlElement) -> T) -> Self {
        if SHOWN.with_borrow(Option::is_some) {
            clear();
        }
        let style = document().create_element("style").unwrap();
        style.set_text_content(Some(STYLE));
        document().head().unwrap().append_child(&style).unwrap();
        let root = document()
            .create_element("div")
            .unwrap()
            .dyn_into::<HtmlElement>()
            .unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        add_folds_script();
        scroll_to(0.0);
        // Done already in every test but the first.
        let _ = Executor::init_wasm_bindgen();
        let owner = Owner::new();
        let view = Box::new(owner.with(|| show(&root)));
        let shown = Shown {
            root: root.clone(),
            style,
            owner,
            view,
        };
        SHOWN.set(Some(shown));
        Self { root }
    }

    pub(crate) fn root(&self) -> &HtmlElement {
        &self.root
    }
}

/// The page's script for "Show all", once for all tests.
fn add_folds_script() {
    const ID: &str = "folds-script";
    if document().get_element_by_id(ID).is_none() {
        let script = document().create_element("script").unwrap();
        script.set_id(ID);
        script.set_text_content(Some(include_str!("../../src/browser/folds.js")));
        document().head().unwrap().append_child(&script).unwrap();
    }
}

/// The tests' article as it is baked.
pub(crate) fn baked() -> String {
    page_html(&test_article(), english(), None)
}

fn test_article() -> Article {
    Article::from_json(include_bytes!("article.json")).unwrap()
}

fn english() -> &'static Words {
    words("en")
}

/// The words of English for a page in this language.
pub(crate) fn words(lang: &str) -> &'static Words {
    let file = LanguageFile {
        text: include_str!("../../public/languages/en.txt").to_owned(),
        is_foreign: lang != "en",
    };
    Words::new(lang, file, browser::region_name)
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

/// Waits until this is so, for a hundred frames at most.
pub(crate) async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..100 {
        if is_so() {
            return;
        }
        frame().await;
    }
    panic!("never so: {what}");
}

pub(crate) async fn frame() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .request_animation_frame(&resolve)
            .unwrap();
    });
    JsFuture::from(frame).await.unwrap();
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}
