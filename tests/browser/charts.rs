//! Charts and tables: what stands where on narrow and wide screens.

use article::Article;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::Page,
    reader::{attr, first, run, text},
};

/// A page of this width, in pixels, with long words in charts and tables.
fn page(width: u32, dir: &str) -> Page {
    let article = Article::from_json(include_bytes!("charts.json")).unwrap();
    let page = Page::of(article);
    let style = format!("position: absolute; inset: 0 auto auto 0; inline-size: {width}px");
    page.root().set_attribute("style", &style).unwrap();
    page.root().set_attribute("dir", dir).unwrap();
    // One column, however wide the window is.
    first(".page")
        .set_attribute("style", "display: block")
        .unwrap();
    first(".page-side").remove();
    page
}

/// What is wrong, by a JavaScript expression for a list of words. `box` gives an element's rectangle, and `lines` says on
/// how many lines a part of a text node stands.
fn wrong(list: &str) -> String {
    let found = run(&format!(
        "(() => {{
            const all = (what) => [...document.querySelectorAll(what)];
            const box = (element) => element.getBoundingClientRect();
            const texts = (what) => all(what).flatMap((element) => {{
                const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                const found = [];
                while (walker.nextNode()) found.push(walker.currentNode);
                return found;
            }});
            const lines = (node, start, length) => {{
                const range = new Range();
                range.setStart(node, start);
                range.setEnd(node, start + length);
                const tops = [...range.getClientRects()].filter((one) => one.width > 0);
                return new Set(tops.map((one) => Math.round(one.bottom))).size;
            }};
            return ({list}).join('; ');
        }})()"
    ));
    found.as_string().unwrap()
}

#[wasm_bindgen_test]
fn words_in_tables_are_whole_and_wide_tables_scroll_in_their_own_boxes() {
    for width in [320, 700] {
        let _page = page(width, "ltr");
        let broken = wrong(
            "texts('.text-body > .table').flatMap((node) => [...node.data.matchAll(/[^\\s-]+/g)]
                .filter((word) => lines(node, word.index, word[0].length) > 1).map(String))",
        );
        assert_eq!(broken, "", "{width}");
        let outside = wrong(&format!(
            "all('.table').filter((table) => box(table).right > {width}).map((table) => table.ariaLabel)"
        ));
        assert_eq!(outside, "", "{width}");
        let scrolling = wrong(
            "all('.text-body > .table').filter((table) => table.scrollWidth > table.clientWidth)
                .map((table) => `${table.tabIndex} ${table.getAttribute('aria-label')}`)",
        );
        let expected = match width {
            320 => "0 Side effects by dose; 0 Study",
            _ => "0 Study",
        };
        assert_eq!(scrolling, expected, "{width}");
    }
}

#[wasm_bindgen_test]
fn labels_stand_above_their_bars_on_narrow_screens_and_beside_them_on_wide_ones() {
    for (width, dir, side) in [
        (320, "ltr", "label.bottom <= bar.top + 1"),
        (320, "rtl", "label.bottom <= bar.top + 1"),
        (
            700,
            "ltr",
            "label.right < bar.left && bar.right < number.left",
        ),
        (
            700,
            "rtl",
            "label.left > bar.right && bar.left > number.right",
        ),
    ] {
        let _page = page(width, dir);
        let elsewhere = wrong(&format!(
            "all('.chart-label').filter((element) => {{
                const number = box(element.nextElementSibling);
                const bar = box(element.nextElementSibling.nextElementSibling);
                const label = box(element);
                return !({side});
            }}).map((element) => element.textContent)"
        ));
        assert_eq!(elsewhere, "", "{width} {dir}");
        let outside = wrong(
            "all('.chart-plot > *').filter((element) => {
                const chart = box(element.closest('.chart-plot'));
                return box(element).left < chart.left - 1 || box(element).right > chart.right + 1
                    || element.scrollWidth > element.clientWidth + 1 && element.localName === 'div';
            }).map((element) => element.textContent || element.localName)",
        );
        assert_eq!(outside, "", "{width} {dir}");
    }
}

#[wasm_bindgen_test]
fn bars_begin_where_reading_begins_and_the_scale_ends_at_its_maximum() {
    for (dir, start, end) in [("ltr", "left", "right"), ("rtl", "right", "left")] {
        let _page = page(700, dir);
        let off = wrong(&format!(
            "all('.chart-line').filter((line) =>
                Math.abs(box(line).{start} - box(line.firstChild).{start}) > 2).map((line) => line.outerHTML)"
        ));
        assert_eq!(off, "", "{dir}");
        let short = wrong(&format!(
            "all('.chart-line').filter((line) => line.firstChild.getAttribute('width') === '100.0%')
                .filter((line) => Math.abs(box(line).{end} - box(line.firstChild).{end}) > 2)
                .map((line) => line.outerHTML)"
        ));
        assert_eq!(short, "", "{dir}");
    }
}

/// Not in browsers that cannot take a text apart into letters.
#[wasm_bindgen_test]
fn labels_break_between_words_or_else_between_letters_of_any_script() {
    for width in [320, 700] {
        let _page = page(width, "ltr");
        let inside_letters = wrong(
            "!Intl.Segmenter ? [] : texts('.chart-label, .chart-group').flatMap((node) =>
                [...new Intl.Segmenter().segment(node.data)]
                    .filter((letter) => lines(node, letter.index, letter.segment.length) > 1)
                    .map((letter) => letter.segment))",
        );
        assert_eq!(inside_letters, "", "{width}");
        let inside_words = wrong(
            "texts('.chart-label, .chart-group').flatMap((node) => [...node.data.matchAll(/[\\x21-\\x7e]+/g)]
                .filter((word) => word[0].length < 15)
                .filter((word) => word.index === 0 || /\\s/.test(node.data[word.index - 1]))
                .filter((word) => lines(node, word.index, word[0].length) > 1 && !word[0].includes('-'))
                .map(String))",
        );
        assert_eq!(inside_words, "", "{width}");
    }
}

#[wasm_bindgen_test]
fn a_number_reads_as_the_article_has_it_in_the_drawing_the_sentences_and_the_table() {
    let _page = page(700, "ltr");
    let drawn = ".chart-number bdi";
    assert_eq!(text(drawn), "0.0040 per person-year");
    assert_eq!(text(".chart-number .chart-quiet"), "(0.001 to 0.0049)");
    assert_eq!(text(".chart-data td"), "0.0040 per person-year");
    let said = text(".chart-in-words");
    for words in [
        "Treated: 0.0040 per person-year (0.001 to 0.0049).",
        "Not treated: 0.0000001 per person-year.",
        "Highest: Everybody, as long as the scale, 0.01 per person-year.",
        "Lowest: Not treated, 0.0000001 per person-year.",
    ] {
        assert!(said.contains(words), "{said}");
    }
    assert_eq!(attr(".chart-plot", "aria-hidden"), "true");
}
