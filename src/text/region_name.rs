/// Looks up the name of a region in a language, both by their codes; the style is "long" or "short", as for
/// `Intl.DisplayNames`. `None` if the language has no name for it.
pub type RegionName = fn(language: &str, region: &str, style: &str) -> Option<String>;
