//! A post in Markdown that was written for another site, read as the page that its Markdown makes.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use super::front::front;
use super::html::read_document;
use super::pictures::Pictures;
use super::post::Post;
use super::shortcode::shortcodes;
use super::sink::line_mark;

/// Reads a post.
///
/// # Errors
///
/// Why there is nothing to read in it.
pub(super) fn read(text: &str, pictures: &mut Pictures) -> Result<Post, String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (front, text, first) = front(&text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let mut line = first;
    let mut at = 0;
    let mut is_alt = false;
    let mut note = None;
    let mut events = Vec::new();
    let parser = Parser::new_ext(text, options).into_offset_iter();
    let definitions = parser.reference_definitions().iter();
    let mut definitions: HashMap<String, Range<usize>> = definitions
        .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
        .collect();
    for (event, range) in parser {
        if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = &event {
            definitions.remove(&id.to_lowercase());
        }
        let between = text.get(at..range.start).unwrap_or_default();
        line += between.matches('\n').count();
        at = at.max(range.start);
        if shows(&event) && !is_alt {
            events.push(html(line_mark(line)));
        }
        match event {
            Event::FootnoteReference(name) => events.push(html(mark(&name))),
            Event::Start(Tag::FootnoteDefinition(name)) => {
                events.push(html("<div>".to_owned()));
                note = Some(name);
            }
            Event::End(TagEnd::FootnoteDefinition) => events.push(html("</div>".to_owned())),
            event => {
                is_alt |= matches!(event, Event::Start(Tag::Image { .. }));
                is_alt &= !matches!(event, Event::End(TagEnd::Image));
                let begins = matches!(event, Event::Start(Tag::Paragraph));
                events.push(event);
                let name = note.take_if(|_| begins);
                events.extend(name.map(|name| html(format!("{} ", mark(&name)))));
            }
        }
    }
    let mut page = String::new();
    pulldown_cmark::html::push_html(&mut page, events.into_iter());
    let mut post = read_document(&page, front.title.as_deref(), pictures)?;
    post.author = front.author.or(post.author);
    post.lang = front.lang.or(post.lang);
    post.description = front.description.or(post.description);
    post.published = front.published.or(post.published);
    post.lost.extend(front.lost);
    for range in definitions.into_values() {
        let before = text.get(..range.start).unwrap_or_default();
        let words = text.get(range).unwrap_or_default().trim();
        let line = first + before.matches('\n').count();
        post.lose(line, format!("“{words}”, to which no link leads"));
    }
    for (number, code) in shortcodes(text) {
        let what = format!("what “{code}” shows on the other site; its words stay");
        post.lose(first + number, what);
    }
    post.lost.sort_by_key(|lost| lost.line);
    Ok(post)
}

/// Whether an event shows something that may have to be reported with its line.
fn shows(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_) | Event::Code(_) | Event::Start(Tag::Image { .. } | Tag::Link { .. })
    )
}

fn html(html: String) -> Event<'static> {
    Event::InlineHtml(CowStr::from(html))
}

/// The mark of a note, in the text and before the note.
fn mark(name: &str) -> String {
    format!("[{}]", html_escape::encode_text(name))
}
