use std::iter::Peekable;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::{FLAGS, NUMBERS, is_null, is_number};
use crate::node::{Node, Value};
use crate::slip::Slip;

/// More levels than an article may have.
const MAX_DEPTH: usize = 32;

/// Reads YAML that starts at this byte of the file.
pub(crate) fn parse(text: &str, start: usize) -> Result<Node, Slip> {
    let starts: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
    let place = |index: usize| start + starts.get(index).copied().unwrap_or(text.len());
    let events = Parser::new_from_str(text).map(|event| match event {
        Ok((event, span)) => Ok((event, span)),
        Err(error) => {
            let at = place(error.marker().index());
            let message = explanation(error.info());
            match without_colon(text, at - start, message) {
                Some(line) => Err(Slip::new(start + line, NO_COLON)),
                None => Err(Slip::new(at, message)),
            }
        }
    });
    let mut reader = Reader {
        events: events.peekable(),
        place: &place,
    };
    reader.document()
}

const COLON: &str = "a text with a colon and a space in it needs double quotation marks around it, or this line is indented in another way than the one above";
const NO_COLON: &str = "this line has no colon; a field is written as `name: …`";
const UNENDED: &str =
    "a quotation mark or a bracket has no partner; write it at the end of the text";

/// The byte at which the words of a line without a colon begin. The parser notices only at a later byte that the colon
/// is missing.
fn without_colon(text: &str, end: usize, message: &str) -> Option<usize> {
    let before = text.get(..end)?;
    let mut lines = before.lines().rev();
    let is_bare = |line: &&str| !line.trim().is_empty() && !line.contains(':');
    let line = match message {
        NO_COLON => lines.find(is_bare)?,
        // It takes the first line of an item for one text with the line after it.
        COLON => {
            let (before, _) = before.rsplit_once('\n')?;
            let last = before.lines().next_back();
            last.filter(|line| is_bare(line) && line.trim_start().starts_with("- "))?
        }
        _ => return None,
    };
    let words = line.trim_start_matches(['-', ' ']);
    Some(words.as_ptr().addr() - text.as_ptr().addr())
}

/// What the parser's words mean to an editor.
fn explanation(error: &str) -> &'static str {
    let means = |words: &[&str]| words.iter().any(|word| error.contains(word));
    if means(&["mapping values are not allowed", "illegal placement of ':'"]) {
        COLON
    } else if means(&["in quoted scalar", "flow construct"]) {
        UNENDED
    } else if means(&["tab"]) && !means(&["indentation indicator"]) {
        "a tab stands here; write spaces instead"
    } else if means(&["quoted scalar, found unexpected", "unexpected eof"]) {
        UNENDED
    } else if means(&["trailing content after", "expected key"]) {
        "this is neither a field nor a part of the text before it; begin each line as `name: …` does, and write \\\" for a quotation mark between quotation marks"
    } else if means(&["escape"]) {
        "a backslash between double quotation marks has to be written twice"
    } else if means(&["simple key", "expected ':'"]) {
        NO_COLON
    } else if means(&["indent"]) {
        "this line is indented in another way than those that it belongs to"
    } else if means(&["',' or"]) {
        "a list or fields in brackets are not closed, or lack a comma"
    } else if means(&[
        "unexpected character",
        "cannot start",
        "alias",
        "anchor",
        "tag",
    ]) {
        "a text cannot begin with this sign; put it between double quotation marks"
    } else {
        "this cannot be read as fields; write each as `name: …`, and put texts with signs in them between double quotation marks"
    }
}

struct Reader<'a, 'p, I: Iterator<Item = Result<(Event<'a>, Span), Slip>>> {
    events: Peekable<I>,
    place: &'p dyn Fn(usize) -> usize,
}

impl<'a, I: Iterator<Item = Result<(Event<'a>, Span), Slip>>> Reader<'a, '_, I> {
    fn document(&mut self) -> Result<Node, Slip> {
        loop {
            match self.events.peek() {
                Some(Ok((Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _))) => {
                    self.events.next();
                }
                Some(Ok((Event::StreamEnd, _))) | None => {
                    return Ok(Node::new((self.place)(0), Value::Object(Vec::new())));
                }
                _ => break,
            }
        }
        let node = self.node("", 0)?;
        for event in self.events.by_ref() {
            if let (Event::DocumentStart(_), span) = event? {
                let at = (self.place)(span.start.index());
                return Err(Slip::new(at, "a second document begins here"));
            }
        }
        Ok(node)
    }

    fn node(&mut self, key: &str, depth: usize) -> Result<Node, Slip> {
        let Some(next) = self.events.next() else {
            return Err(Slip::new(
                (self.place)(usize::MAX),
                "the YAML ends too early",
            ));
        };
        let (event, span) = next?;
        let at = (self.place)(span.start.index());
        if depth > MAX_DEPTH {
            return Err(Slip::new(at, "this is nested too deeply"));
        }
        match event {
            Event::Scalar(text, style, _, tag) => scalar(&text, style, tag.as_deref(), key)
                .map(|value| Node::new(at, value))
                .map_err(|message| Slip::new(at, message)),
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                while !self.ends(&Event::SequenceEnd) {
                    items.push(self.node(key, depth + 1)?);
                }
                Ok(Node::array(at, items))
            }
            Event::MappingStart(..) => {
                let mut fields = Vec::new();
                while !self.ends(&Event::MappingEnd) {
                    let name = self.node("", depth + 1)?;
                    let Value::String(name) = name.value else {
                        return Err(Slip::new(name.at, "the name of a field has to be a word"));
                    };
                    let field = self.node(&name, depth + 1)?;
                    fields.push((name, field));
                }
                Ok(Node::new(at, Value::Object(fields)))
            }
            Event::Alias(_) => Err(Slip::new(
                at,
                "aliases are not read; quote a text that begins with *",
            )),
            _ => Err(Slip::new(at, "a value is missing here")),
        }
    }

    /// Whether the list or the fields end here. If so, reads past the end.
    fn ends(&mut self, end: &Event<'_>) -> bool {
        let is_end = match self.events.peek() {
            Some(Ok((event, _))) => event == end,
            _ => false,
        };
        if is_end {
            self.events.next();
        }
        is_end
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>, key: &str) -> Result<Value, String> {
    let kind = tag.map(|tag| (tag.is_yaml_core_schema(), tag.suffix.as_str()));
    match kind {
        Some((true, "int" | "float")) if is_number(text) => Ok(Value::Number(text.to_owned())),
        Some((true, "bool")) if text == "true" || text == "false" => {
            Ok(Value::Bool(text == "true"))
        }
        Some((true, "str")) => Ok(Value::String(text.to_owned())),
        Some(_) => Err("this tag is not read; quote a text that begins with !".to_owned()),
        // In a text on several lines, the last line break is never meant.
        None if matches!(style, ScalarStyle::Folded | ScalarStyle::Literal) => {
            Ok(Value::String(text.trim_end_matches('\n').to_owned()))
        }
        None if style != ScalarStyle::Plain => Ok(Value::String(text.to_owned())),
        None if is_null(text) => Ok(Value::Null),
        None if NUMBERS.contains(&key) && is_number(text) => Ok(Value::Number(text.to_owned())),
        None if FLAGS.contains(&key) && text == "true" => Ok(Value::Bool(true)),
        None if FLAGS.contains(&key) && text == "false" => Ok(Value::Bool(false)),
        None => Ok(Value::String(text.to_owned())),
    }
}
