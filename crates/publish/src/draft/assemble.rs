//! From what was found in a text to an article that lacks only what an editor has to add.

use std::collections::{HashMap, HashSet};

use icu_locale::Locale;
use markdown::{Node, Value};
use slug::slugify;

use super::line::{is_blank, plain};
use super::post::{Lost, Part, Post};
use super::to_do::ToDo;
use crate::language::canonical_tag;

/// The author's name until an editor gives one.
pub(crate) const NOBODY: &str = "Author not yet named";

/// How the comment in a draft begins that lists what it lacks.
pub(crate) const STILL_TO_DO: &str = "<!-- Still to do:";

const SENTENCE_ENDS: [char; 8] = ['.', '!', '?', '。', '！', '？', '؟', '।'];

/// A draft, and what an editor still has to supply.
pub(crate) struct Draft {
    pub(crate) article: Node,
    pub(crate) missing: Vec<ToDo>,
}

/// A draft from a post.
///
/// # Errors
///
/// If the post has no text.
pub(super) fn assemble(post: Post) -> Result<Draft, String> {
    let blocks = post.introduction.iter();
    let mut blocks = blocks.chain(post.parts.iter().flat_map(|part| &part.blocks));
    let title = post.title.or_else(|| blocks.find_map(first_words));
    let title = title.ok_or("the text is empty")?;
    let lang = post.lang.map(|lang| lang.replace('_', "-"));
    let lang = lang.filter(|lang| Locale::try_from_str(lang).is_ok());
    let lang = lang.or_else(|| detected(&post.introduction, &post.parts));
    let lang = lang.unwrap_or_else(|| "en".to_owned());
    let author = post.author.as_deref().unwrap_or(NOBODY);
    let mut missing = vec![
        ToDo::field("author", format!("{author}? Say who wrote it")),
        ToDo::field("lang", format!("{lang}? Say in which language it is")),
        ToDo::field(
            "description",
            match &post.description {
                Some(_) => "it is the file's own; say what the article is about",
                None => "it is the beginning of the text; write what the article is about",
            }
            .to_owned(),
        ),
    ];
    if post.published.is_some() {
        let what = "the day of the file; say when the article is published";
        missing.push(ToDo::field("datePublished", what.to_owned()));
    }
    missing.extend([
        ToDo::other(
            "`nextReview`",
            "the day by which somebody should review it again".to_owned(),
        ),
        ToDo::other(
            "`## References` and `## Help lines {#help}`",
            "the sources, and who to turn to".to_owned(),
        ),
    ]);
    missing.extend(post.lost.iter().map(left_out));
    let (introduction, mut parts) = with_texts(&title, post.introduction, post.parts);
    let description = post.description;
    let description = description.unwrap_or_else(|| beginning(&title, &introduction, &parts));
    let mut article = vec![
        ("lang", Node::from(lang.as_str())),
        ("title", Node::from(title.as_str())),
        ("description", Node::from(description.as_str())),
        ("author", Node::object([("name", Node::from(author))])),
    ];
    if let Some(day) = &post.published {
        article.push(("datePublished", Node::from(day.as_str())));
    }
    if !introduction.is_empty() {
        article.push(("introduction", Node::list(introduction)));
    }
    let is_conclusion = |part: &mut Part| slugify(&part.title) == "conclusion";
    let conclusion = match parts.len() {
        0 | 1 => None,
        _ => parts.pop_if(is_conclusion),
    };
    let mut ids = Ids::default();
    let mut sections = Vec::new();
    for part in parts {
        let id = ids.next(&part.title);
        let what = "its claim, key message, certainty and limits, and a source for each number";
        missing.push(ToDo::section(&part.title, &id, what));
        sections.push(Node::object([
            ("id", Node::from(id.as_str())),
            ("title", Node::from(part.title.as_str())),
            // There is no key message yet that could stand for the text.
            ("open", Node::new(0, Value::Bool(true))),
            ("body", Node::list(part.blocks)),
        ]));
    }
    article.push(("sections", Node::list(sections)));
    if let Some(Part { title, blocks }) = conclusion {
        let title = Node::from(title.as_str());
        let conclusion = Node::object([("title", title), ("body", Node::list(blocks))]);
        article.push(("conclusion", conclusion));
    }
    let article = article.into_iter();
    let fields = article.map(|(name, field)| (name.to_owned(), field));
    let value = Value::Object(fields.collect());
    Ok(Draft {
        article: Node::new(0, value),
        missing,
    })
}

/// The language of a text, if its words leave no doubt.
fn detected(introduction: &[Node], parts: &[Part]) -> Option<String> {
    let blocks = introduction.iter();
    let blocks = blocks.chain(parts.iter().flat_map(|part| &part.blocks));
    let text: Vec<String> = blocks.map(plain).collect();
    let found = whatlang::detect(&text.join(" "))?;
    let is_certain = found.is_reliable();
    is_certain.then(|| canonical_tag(found.lang().code()))?
}

fn left_out(lost: &Lost) -> ToDo {
    let what = match lost.line {
        0 => lost.what.clone(),
        line => format!("line {line}: {}", lost.what),
    };
    ToDo::other("Left out", what)
}

/// The introduction and the parts: at least one, each with text. A heading directly before another
/// one takes in the text below that, and one at the end becomes a paragraph.
fn with_texts(
    title: &str,
    mut introduction: Vec<Node>,
    parts: Vec<Part>,
) -> (Vec<Node>, Vec<Part>) {
    let mut full: Vec<Part> = Vec::new();
    let mut is_full = true;
    for part in parts {
        let has_text = has_text(&part);
        match full.last_mut().filter(|_| !is_full) {
            Some(last) => {
                let heading = Node::from(part.title.as_str());
                last.blocks.push(Node::object([("heading", heading)]));
                last.blocks.extend(part.blocks);
            }
            None => full.push(part),
        }
        is_full = has_text;
    }
    if let Some(last) = full.pop_if(|_| !is_full) {
        let blocks = match full.last_mut() {
            Some(part) => &mut part.blocks,
            None => &mut introduction,
        };
        blocks.push(Node::from(last.title.as_str()));
        let headings = last.blocks.into_iter();
        blocks.extend(headings.map(|heading| Node::from(plain(&heading).as_str())));
    }
    if full.is_empty() {
        if introduction.is_empty() {
            introduction.push(Node::from(title));
        }
        full.push(Part {
            title: title.to_owned(),
            blocks: std::mem::take(&mut introduction),
        });
    }
    (introduction, full)
}

fn has_text(part: &Part) -> bool {
    let is_heading = |block: &Node| match &block.value {
        Value::Object(fields) => fields.iter().any(|(kind, _)| kind == "heading"),
        _ => false,
    };
    !part.blocks.iter().all(is_heading)
}

/// The first words of a block, for a text without a title.
fn first_words(block: &Node) -> Option<String> {
    if let Value::Object(fields) = &block.value
        && let Some((_, inner)) = fields.first()
        && let Value::Array(items) = &inner.value
    {
        return items.iter().find_map(first_words);
    }
    let text = plain(block);
    let words: Vec<&str> = text.split_whitespace().take(12).collect();
    (!is_blank(&text)).then(|| words.join(" "))
}

/// The first sentence of the first paragraph that has a whole one, or else of the text, or else the title. A line with
/// the author and the day is no sentence.
fn beginning(title: &str, introduction: &[Node], parts: &[Part]) -> String {
    let blocks = introduction.iter();
    let blocks = blocks.chain(parts.iter().flat_map(|part| &part.blocks));
    let is_paragraph = |block: &&Node| !matches!(block.value, Value::Object(_));
    let paragraphs = blocks.filter(is_paragraph).map(plain);
    let paragraphs: Vec<String> = paragraphs.map(without_note_mark).collect();
    let ends_a_sentence = |text: &&String| text.trim_end().ends_with(SENTENCE_ENDS);
    let text = paragraphs.iter().find(ends_a_sentence);
    let text = text.or(paragraphs.first()).map_or(title, String::as_str);
    let ends = [". ", "! ", "? ", "。", "！", "？", "؟ "].into_iter();
    let ends = ends.filter_map(|end| Some(text.find(end)? + end.trim_end().len()));
    let end = ends.min().unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim().to_owned()
}

/// A paragraph without the mark of a footnote after its last sentence.
fn without_note_mark(paragraph: String) -> String {
    let is_of_mark = |c: char| c.is_numeric() || c.is_whitespace() || "[]*†‡".contains(c);
    let words = paragraph.trim_end_matches(is_of_mark);
    let mark = paragraph.get(words.len()..).unwrap_or_default();
    // Digits on the line are a number of the text.
    let is_mark = !mark.trim_start().starts_with(|c: char| c.is_ascii_digit());
    if is_mark && words.ends_with(SENTENCE_ENDS) {
        words.to_owned()
    } else {
        paragraph
    }
}

/// The ids of sections.
#[derive(Default)]
struct Ids {
    taken: HashSet<String>,
    /// How often each id has been derived from a title.
    met: HashMap<String, usize>,
}

impl Ids {
    /// An id from a title that is neither another section's nor one of the page's own.
    fn next(&mut self, title: &str) -> String {
        let slug = slugify(title);
        let slug = if slug.is_empty() || article::RESERVED_IDS.contains(&slug.as_str()) {
            format!("section-{slug}").trim_end_matches('-').to_owned()
        } else {
            slug
        };
        let met = self.met.entry(slug.clone()).or_default();
        loop {
            *met += 1;
            let id = match *met {
                1 => slug.clone(),
                number => format!("{slug}-{number}"),
            };
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}
