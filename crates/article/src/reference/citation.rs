use super::Reference;
use super::author::Author;
use crate::vancouver::Vancouver;

/// How many authors are named before "et al.".
const AUTHORS_NAMED: usize = 3;

impl Reference {
    /// The citation in its pieces, from what is known of the reference.
    pub fn citation(&self) -> Vancouver {
        Vancouver::new(
            &authors(self.authors()),
            self.title().unwrap_or_default(),
            &place(self),
        )
    }
}

fn authors(authors: &[Author]) -> String {
    let named = authors.iter().take(AUTHORS_NAMED);
    let mut named: Vec<String> = named.map(Author::inverted_name).collect();
    if authors.len() > AUTHORS_NAMED {
        named.push("et al".to_owned());
    }
    named.join(", ")
}

/// Journal or publisher, report number, year, volume, issue and pages.
fn place(reference: &Reference) -> String {
    let container = reference.container().or(reference.publisher());
    let year = reference.year().map(|year| year.to_string());
    let parts = [container, reference.report(), year.as_deref()];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    let mut place = parts.join(" ");
    if let Some(volume) = reference.volume() {
        place.push_str(&format!(";{volume}"));
        if let Some(issue) = reference.issue() {
            place.push_str(&format!("({issue})"));
        }
    }
    if let Some(page) = reference.page() {
        place.push_str(&format!(":{page}"));
    }
    place
}
