use crate::json::Json;
use crate::line::Line;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::text::Text;
use crate::wire::{Record, Wire, record};

record! {
    /// An image from the article's own site.
    pub struct Image {
        /// Its path, relative to the page.
        "src" src: required ImagePath,
        /// What it shows, for people who cannot see it.
        "alt" alt: required Line,
        /// Its width in pixels, so that nothing moves when it loads.
        "width" width: required Pixels,
        /// Its height in pixels.
        "height" height: required Pixels,
        /// The caption.
        "caption" caption: optional Text,
    }
}

impl Record for Image {}

impl Image {
    /// Its path, relative to the page; never another site.
    pub fn src(&self) -> &str {
        &self.src.0
    }

    /// What it shows, for people who cannot see it.
    pub fn alt(&self) -> &str {
        self.alt.as_str()
    }

    /// Its width in pixels, at least 1.
    pub fn width(&self) -> u32 {
        self.width.0
    }

    /// Its height in pixels, at least 1.
    pub fn height(&self) -> u32 {
        self.height.0
    }

    /// The caption.
    pub fn caption(&self) -> Option<&Text> {
        self.caption.as_ref()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
struct ImagePath(String);

impl Wire for ImagePath {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_path, |found| ProblemKind::NotAnImagePath { found }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^[^/:\\\\?#%\\s]+(/[^/:\\\\?#%\\s]+)*$" })
    }
}

/// `%` is not allowed, because browsers read `%2e%2e` as `..`.
fn is_path(text: &str) -> bool {
    text.split('/')
        .all(|segment| !matches!(segment, "" | "." | ".."))
        && !text
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || "\\:?#%\"<>".contains(c))
}

/// A length in pixels, from 1 to 65535.
#[derive(Debug, Clone, PartialEq, Default)]
struct Pixels(u32);

impl Wire for Pixels {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let is_number = matches!(json, Json::Number { .. });
        let length = f64::read(json, reader);
        if is_number && (length.fract() != 0.0 || !(1.0..=65535.0).contains(&length)) {
            reader.problem(ProblemKind::NotALength);
        }
        Self(length as u32)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "integer", "minimum": 1, "maximum": 65535 })
    }
}
