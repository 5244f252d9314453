//! What a page shows other than text.

use markdown::{Node, Value};

use super::line::is_blank;
use super::page::Id;
use super::pictures::Picture;
use super::post::last_picture;
use super::reader::Reader;
use super::title::one_line;

impl Reader<'_> {
    /// Puts a picture where it can be, and reports anything else that is shown.
    pub(super) fn show(&mut self, shown: Id, name: &str) {
        self.mark(shown);
        let attr = |name| self.page.attr(shown, name);
        let source = attr("src").or(attr("data")).unwrap_or_default();
        let alt = attr("alt").map(one_line).filter(|alt| !is_blank(alt));
        if name == "img"
            && let Some(alt) = &alt
            && let Some(Picture {
                path,
                width,
                height,
            }) = self.pictures.find(source)
        {
            let number = |length: usize| Node::new(0, Value::Number(length.to_string()));
            let fields = [
                ("src", Node::from(path.as_str())),
                ("alt", Node::from(alt.as_str())),
                ("width", number(width)),
                ("height", number(height)),
            ];
            self.waiting
                .push(Node::object([("image", Node::object(fields))]));
            return;
        }
        // A picture that is part of the address would fill the report with its bytes.
        let source = if source.starts_with("data:") {
            ""
        } else {
            source
        };
        let kind = match name {
            "img" => "a picture",
            "video" => "a video",
            "audio" => "a recording",
            "canvas" => "a drawing",
            _ => "an embedded page",
        };
        let mut what = match alt.or(attr("title").map(one_line)) {
            Some(words) if !is_blank(&words) => format!("{kind}, “{words}”"),
            _ => kind.to_owned(),
        };
        if !source.is_empty() {
            what.push_str(&format!(" ({source})"));
        }
        self.post.lose(self.page.line(shown), what);
    }

    /// The caption of a picture belongs to it; that of anything else is a paragraph.
    pub(super) fn caption(&mut self) {
        let caption = self.line.take();
        if let (Some(caption), Some(picture)) = (&caption, last_picture(self.blocks())) {
            picture.push(("caption".to_owned(), caption.clone()));
        } else if let Some(caption) = caption {
            self.push(caption);
        }
        self.place_pictures();
    }
}
