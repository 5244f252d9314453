//! The title of a page, and the level of the headings that begin its parts.

use super::content::Content;
use super::elements::{is_block, is_left_out, is_unseen, level};
use super::line::is_blank;
use super::page::{Id, Page, ROOT, Step};
use super::shape::Shapes;

/// What separates the title of a page from the name of its site.
const BEFORE_SITE: [&str; 8] = [" | ", " – ", " — ", " - ", " · ", " :: ", " » ", "｜"];

/// The most words in a line before all headings that is a title.
const MANY: usize = 12;

/// The title of a page.
pub(super) struct Title {
    pub(super) words: Option<String>,
    /// The heading that has it, if there is one.
    pub(super) element: Option<Id>,
    /// The level of the headings that begin a part: the highest that is not the title's.
    pub(super) part_level: u8,
}

struct Heading {
    element: Id,
    level: u8,
    words: String,
}

/// Finds the title: the heading at the top of the main content, or else the one that the page
/// states in its head.
pub(super) fn find(page: &Page, content: &Content, shapes: &Shapes) -> Title {
    let headings = headings(page, content.root, |element| {
        content.is_around(element, page, shapes)
    });
    let all = self::headings(page, ROOT, |element| element == content.root);
    let named = named(page, &headings);
    let is_named = |heading: &&Heading| {
        named
            .as_ref()
            .is_some_and(|named| named.contains(&heading.words))
    };
    let mut of_documents = headings.iter().filter(|heading| heading.level == 0);
    let mut first = headings.iter().filter(|heading| heading.level == 1);
    let is_alone = first.clone().count() == 1;
    let mut outside = all.iter().filter(|heading| heading.level == 1);
    let heading = of_documents
        .next()
        .or_else(|| first.next().filter(|heading| is_alone || is_named(heading)))
        .or_else(|| outside.find(is_named));
    match (heading, named) {
        (Some(heading), _) => of(
            Some(heading.words.clone()),
            Some(heading.element),
            &headings,
        ),
        (None, Some(named)) => same(named, &headings),
        (None, None) => {
            let first = lead(page, content, shapes);
            let first = first.as_ref().or(headings.first());
            let words = first.map(|first| first.words.clone());
            of(words, first.map(|first| first.element), &headings)
        }
    }
}

/// The first line of a page without a title, if it comes before all headings and is not a sentence:
/// the title of a document whose styles got lost.
fn lead(page: &Page, content: &Content, shapes: &Shapes) -> Option<Heading> {
    let mut first = None;
    page.walk(content.root, |step| {
        let is_after = first.is_some();
        match step {
            Step::Open(element) if level(page.name(element)).is_some() => {
                first = first.or(Some(element))
            }
            Step::Text(text) if !is_after && !is_blank(page.text(text)) => {
                first = page.parent(text)
            }
            _ => {}
        }
        !is_after
    });
    let mut element = first?;
    while !is_block(page.name(element)) {
        element = page.parent(element)?;
    }
    let words = one_line(&page.all_text(element));
    let is_line = page.name(element) == "p" && !shapes.get(element).has_block;
    let is_short =
        words.split_whitespace().count() <= MANY && !words.ends_with(['.', '!', '?', ':', ',']);
    (is_line && is_short).then_some(Heading {
        element,
        level: 0,
        words,
    })
}

/// A title that is known from elsewhere. The first heading with the same words is taken as its
/// heading.
pub(super) fn known(words: &str, page: &Page, content: &Content) -> Title {
    same(words.to_owned(), &headings(page, content.root, |_| false))
}

fn same(words: String, headings: &[Heading]) -> Title {
    let same = headings.iter().find(|heading| heading.words == words);
    let element = same.map(|same| same.element);
    of(Some(words), element, headings)
}

fn of(words: Option<String>, element: Option<Id>, headings: &[Heading]) -> Title {
    let others = headings
        .iter()
        .filter(|heading| Some(heading.element) != element)
        // E-books repeat their title at the head of the first chapter.
        .skip_while(|heading| Some(&heading.words) == words.as_ref());
    let highest = others.map(|heading| heading.level.max(1)).min();
    Title {
        part_level: highest.unwrap_or(2),
        words,
        element,
    }
}

/// The headings in an element that have words, except those in parts that are passed over. The
/// title of a word processor's document has level 0.
fn headings(page: &Page, root: Id, is_passed: impl Fn(Id) -> bool) -> Vec<Heading> {
    let mut found = Vec::new();
    page.walk(root, |step| {
        let Step::Open(element) = step else {
            return true;
        };
        let name = page.name(element);
        if is_unseen(name) || is_left_out(name) || name == "blockquote" || is_passed(element) {
            return false;
        }
        let is_title = |class: &str| class == "title" || class == "MsoTitle";
        let level = match name {
            "p" if page.classes(element).any(is_title) => Some(0),
            _ => level(name),
        };
        if let Some(level) = level {
            let words = words(page, element);
            if !is_blank(&words) {
                found.push(Heading {
                    element,
                    level,
                    words,
                });
            }
        }
        level.is_none()
    });
    found
}

/// The title that the page has in its head, without the name of its site.
fn named(page: &Page, headings: &[Heading]) -> Option<String> {
    let elements = page.elements(ROOT);
    let meta = |wanted: &str| {
        let mut metas = elements
            .iter()
            .filter(|element| page.name(**element) == "meta");
        let meta = metas.find(|meta| page.attr(**meta, "property") == Some(wanted))?;
        let words = one_line(page.attr(*meta, "content")?);
        (!words.is_empty()).then_some(words)
    };
    let title = elements.iter().find(|element| {
        let is_in_head = page
            .parent(**element)
            .is_some_and(|parent| page.name(parent) == "head");
        page.name(**element) == "title" && is_in_head
    });
    let title = || title.map(|title| one_line(&page.all_text(*title)));
    let title = meta("og:title").or_else(title)?;
    let site = meta("og:site_name");
    let cuts = BEFORE_SITE
        .iter()
        .filter_map(|mark| title.rsplit_once(mark));
    let cut = cuts.min_by_key(|(_, after)| after.len());
    let is_site = |before: &str, after: &str| match &site {
        Some(site) => site == after,
        None => {
            after.split_whitespace().count() <= 4 && before.chars().count() > after.chars().count()
        }
    };
    let is_heading = |words: &str| headings.iter().any(|heading| heading.words == words);
    let title = match cut {
        _ if is_heading(&title) => title,
        Some((before, after)) if is_heading(before) || is_site(before, after) => {
            before.trim().to_owned()
        }
        _ => title,
    };
    (!is_blank(&title)).then_some(title)
}

/// The words of a heading, with a space between lines.
fn words(page: &Page, heading: Id) -> String {
    let mut words = String::new();
    page.walk(heading, |step| {
        match step {
            Step::Text(text) => words.push_str(page.text(text)),
            Step::Open(element) | Step::Close(element) => {
                let name = page.name(element);
                if name == "br" || is_block(name) {
                    words.push(' ');
                }
            }
        }
        true
    });
    one_line(&words)
}

/// Words with one space between them, without control characters.
pub(super) fn one_line(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| c.is_whitespace() || !c.is_control())
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
