use article::{Article, Person};

use crate::{
    element::{Element, element, link},
    text::Words,
};

/// The author, the dates, whether it has been reviewed, and the reading time.
pub(super) fn byline(article: &Article, words: &'static Words) -> Element {
    let publisher = article
        .publisher()
        .filter(|publisher| publisher.name() != article.author().name())
        .map(|publisher| person(words.published_by, publisher));
    let updated = article
        .date_modified()
        .filter(|modified| Some(*modified) != article.date_published());
    let item = |text: String| element("li").attr("dir", "auto").child(text);
    let dated = |say: fn(String) -> String, date| item(say((words.date)(date)));
    element("ul")
        .class("byline")
        .child(person(words.by, article.author()))
        .children(publisher)
        .children(
            article
                .date_published()
                .map(|date| dated(words.published, date)),
        )
        .children(updated.map(|date| dated(words.updated, date)))
        .child(item(review(article, words)).class("byline-review"))
        .children(
            article
                .next_review()
                .map(|date| dated(words.next_review, date)),
        )
        .child(item((words.reading_time)(article.reading_minutes())))
}

/// Whether the article has been reviewed, and by whom and when.
pub(super) fn review(article: &Article, words: &'static Words) -> String {
    (words.reviewed)(
        article.reviewed_by().map(Person::name),
        article.last_reviewed().map(words.date),
    )
}

fn person(role: &str, person: &Person) -> Element {
    let item = element("li").child(format!("{role} "));
    match person.url() {
        Some(url) => item.child(link(url).child(person.name())),
        None => item.child(person.name()),
    }
}
