//! The page's own words. The article brings its own.
//!
//! Each language is one file in `public/languages`, a line for each text. The app has none of them: baking puts the
//! words of the article's language into the page, an unbaked page has those of English, and the app loads others where
//! the article's language turns out to be another. So a reader pays for one language, and a new one needs no code.

mod chart;
mod count;
mod failure;
mod file;
mod fill;
mod lookup;
mod number;
mod plural;
mod region;
mod region_name;
#[cfg(test)]
mod tests;
mod words;

#[cfg(test)]
pub(crate) use tests::english;

pub use file::{LanguageFile, is_whole, misplaced};
pub use lookup::lookup;
pub use region_name::RegionName;
pub use words::Words;
