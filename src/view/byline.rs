use article::{Article, Person};

use crate::{
    element::{Element, Said, element, link},
    text::Words,
};

/// The author, the dates, whether it has been reviewed, and the reading time.
pub(super) fn byline(article: &Article, words: &'static Words) -> Element {
    let publisher = article
        .publisher()
        .filter(|publisher| publisher.name() != article.author().name())
        .map(|publisher| person(words.published_by(), publisher));
    let updated = article
        .date_modified()
        .filter(|modified| Some(*modified) != article.date_published());
    let item = |text: Said| element("li").attr("dir", "auto").child(text);
    element("ul")
        .class("byline")
        .child(person(words.by(), article.author()))
        .children(publisher)
        .children(
            article
                .date_published()
                .map(|date| item(words.published(date))),
        )
        .children(updated.map(|date| item(words.updated(date))))
        .child(item(review(article, words)).class("byline-review"))
        .children(
            article
                .next_review()
                .map(|date| item(words.next_review(date))),
        )
        .child(item(words.reading_time(article.reading_minutes())))
}

/// Whether the article has been reviewed, and by whom and when.
pub(super) fn review(article: &Article, words: &'static Words) -> Said {
    words.reviewed(
        article.reviewed_by().map(Person::name),
        article.last_reviewed(),
    )
}

fn person(role: Said, person: &Person) -> Element {
    let name = element("bdi").child(person.name());
    let name = match person.url() {
        Some(url) => link(url).child(name),
        None => name,
    };
    element("li").child(role.between("", " ")).child(name)
}
