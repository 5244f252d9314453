use crate::chart::Chart;
use crate::image::Image;
use crate::json::Json;
use crate::table::Table;
use crate::text::Text;
use crate::wire::kinds;

kinds! {
    /// A paragraph (a string or an array), or an object with one key that names its kind.
    pub enum Block {
        /// A paragraph.
        plain Paragraph(Text) if |json| matches!(json, Json::String(_) | Json::Array(_)), else "a string, an array or an object",
        /// A heading one level below the section's.
        "heading" Heading(Text),
        /// A list.
        "list" List(Vec<Text>),
        /// A numbered list.
        "numbered" Numbered(Vec<Text>),
        /// A quotation.
        "quote" Quote(Vec<Block>),
        /// A table.
        "table" Table(Table),
        /// A bar chart.
        "chart" Chart(Chart),
        /// An image.
        "image" Image(Image),
    }
}
