use super::{
    appointment::make,
    article_page::{offers, resume, side},
    contents::Part,
    context::Context,
    fold_all::fold_all,
    keep::keep,
};
use crate::element::{Element, element};

/// The live elements of an article's page, in the order of the page, and nothing else. Their marks are those of
/// [`article_page`](super::article_page), so a baked page can be taken over without its article.
///
/// The sheet for an appointment stays empty: only the whole app, which has the article, can make it.
pub fn live_page(parts: &[Part], context: Context) -> Element {
    let has_sheet = parts.iter().any(|part| part.id == "appointment");
    let empty = || element("div").child(Vec::<Element>::new);
    let page = element("div")
        .child(offers(0, context))
        .child(resume(context))
        .child(side(parts, context))
        .child(fold_all(context));
    let page = if has_sheet {
        page.child(make(context)).child(empty())
    } else {
        page
    };
    page.child(keep(context)).children(has_sheet.then(empty))
}

#[cfg(test)]
mod tests {
    use article::Article;
    use leptos::prelude::Owner;

    use super::live_page;
    use crate::{
        state::State,
        text,
        view::{Context, article_page, parts},
    };

    /// Tag and mark of each live element, in the order of the page.
    fn marked(html: &str) -> Vec<(String, String)> {
        let tags = html.split('<').filter_map(|rest| rest.split_once('>'));
        tags.filter_map(|(tag, _)| {
            let name = tag.split(' ').next()?.to_owned();
            let (_, mark) = tag.split_once("data-mark=\"")?;
            Some((name, mark.split('"').next()?.to_owned()))
        })
        .collect()
    }

    fn check(json: &str, has_sheet: bool) {
        let article = Article::from_json(json.as_bytes()).unwrap();
        Owner::new().with(|| {
            let words = text::english();
            let parts = parts(&article, words);
            assert_eq!(parts.iter().any(|part| part.id == "appointment"), has_sheet);
            let context = Context {
                words,
                state: State::new(String::new()),
                act: |_, _| {},
            };
            let whole = article_page(&article, &parts, context, None).to_html();
            let live = live_page(&parts, context).to_html();
            assert_eq!(marked(&live), marked(&whole));
            assert!(marked(&whole).len() > 30);
        });
    }

    #[test]
    fn live_elements_have_the_marks_of_the_whole_page() {
        check(include_str!("../../public/article.json"), true);
        check(
            include_str!("../../tests/fixtures/hello/article.json"),
            false,
        );
    }
}
