//! The page's own words, one file per language. The article brings its own.

mod ar;
mod en;
mod es;
mod number;
#[cfg(test)]
mod tests;
mod words;

pub use words::Words;

/// The words for a language tag (BCP 47). English serves every language that has no words of its own yet.
pub fn words(tag: &str) -> &'static Words {
    let language = tag.split('-').next().unwrap_or_default();
    if language.eq_ignore_ascii_case("es") {
        es::spanish(tag)
    } else if language.eq_ignore_ascii_case("ar") {
        &ar::ARABIC
    } else {
        &en::ENGLISH
    }
}
