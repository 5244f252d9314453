//! Where the interface speaks another language than the article, its words say so (WCAG 3.1.2).

use article::Article;
use unfold::{app, element};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, frame, until, words},
    reader::{press, run, write},
};

/// An article in Italian, for which there are no words. Every text of it has a §.
const ARTICLE: &str = r#"{
    "format": 1, "id": "a", "lang": "it", "title": "Titolo §", "description": "Descrizione §", "author": {"name": "Ada §"},
    "publisher": {"name": "Casa §"}, "datePublished": "2026-11-22", "reviewedBy": {"name": "Ugo §"},
    "introduction": [["Parola §", {"term": "t"}]],
    "sections": [{
        "id": "first", "title": "Primo §", "keyMessage": "Chiave §", "claim": "Si dice §", "help": true,
        "certainty": {"level": "low", "because": ["Perché §", {"cite": "x"}]}, "limits": "Limiti §",
        "body": [["Un paragrafo §", {"cite": "x"}],
            {"table": {"caption": "Tabella §", "header": ["Uno §", "Due §"], "rows": [["Tre §", "Quattro §"]]}},
            {"chart": {"title": "Grafico §", "unit": "%", "max": 100, "source": "x",
                "bars": [{"label": "Barra §", "value": 12.5, "low": 1, "high": 20, "note": "Nota §"}, {"label": "Altra §", "value": 2}]}}]
    }],
    "conclusion": {"title": "Fine §", "body": ["Conclusione §"]},
    "questions": ["Domanda § ?"], "glossary": [{"id": "t", "term": "Termine §", "definition": "Definizione §"}],
    "references": [{"id": "x", "title": "Fonte §", "URL": "https://example.org/"}],
    "help": [{"region": "US", "name": "Linea §", "call": "988", "text": "988", "url": "https://example.org/", "hours": "Ore §"},
        {"region": "001", "name": "Ovunque §", "url": "https://example.org/"}]
}"#;

/// Every text, and every name in an attribute, that is not in the language that its element says. Texts without words,
/// and what is the same in every language, count as neither.
const WRONG: &str = "(() => {
    const wrong = [];
    const language = (element) => element.closest('[lang]')?.lang ?? 'it';
    const check = (text, element) => {
        if (!/\\p{L}{2}/u.test(text) || element.closest('pre, option, style, #_cite-text')) return;
        if (/^(DOI|PubMed|Stati Uniti|USA|https?:)/.test(text.trim())) return;
        const expected = text.includes('§') ? 'it' : 'en';
        if (language(element) !== expected) wrong.push(`${language(element)}: ${text.trim()}`);
    };
    const root = document.body.lastElementChild;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) check(walker.currentNode.data, walker.currentNode.parentElement);
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-said']) {
        for (const element of root.querySelectorAll(`[${name}]`)) check(element.getAttribute(name), element);
    }
    return wrong.join('\\n');
})()";

fn article() -> Article {
    Article::from_json(ARTICLE.as_bytes()).unwrap()
}

fn check(when: &str) {
    let wrong = run(WRONG).as_string().unwrap();
    assert_eq!(wrong, "", "{when}");
}

#[wasm_bindgen_test]
fn words_of_another_language_are_marked_as_such() {
    run("document.documentElement.lang = 'it'");
    let _page = Page::of(article());
    check("as mounted");
}

#[wasm_bindgen_test]
fn nothing_is_marked_where_the_languages_agree() {
    let _page = Page::live();
    assert!(run("document.querySelector('bdi[lang]')").is_null());
}

#[wasm_bindgen_test]
async fn what_changes_on_the_page_is_marked_as_well() {
    let words = words("it");
    let _page = Page::showing(|root| {
        root.set_inner_html(&unfold::page_html(&article(), words, None));
        app::show(&article(), words, |view| {
            element::take_over(&root.clone().into(), view)
        })
    });
    check("as taken over");
    press(".fold-all button");
    check("all sections open");
    press("#_open-find");
    write("#_find-field", "paragrafo");
    until("a match", || {
        run("document.querySelector('.find-count').textContent === '1 match'").is_truthy()
    })
    .await;
    check("a search");
    press("#_open-settings");
    check("the settings");
    press(".appointment-make button");
    until("the sheet's form", || {
        run("!!document.querySelector('.appointment-ways button')").is_truthy()
    })
    .await;
    check("the sheet");
    press(".appointment-ways button");
    check("an empty sheet");
    press(".part-copy");
    until("the copied link", || {
        run("document.querySelector('[data-said]')").is_truthy()
    })
    .await;
    for _ in 0..3 {
        frame().await;
    }
    check("a copied link");
}
