use super::Reference;
use crate::percent::percent_encoded;

/// A place where a source can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location<'a> {
    /// A digital object identifier, which starts with `10.`.
    Doi(&'a str),
    /// A PubMed ID: digits only.
    PubMed(&'a str),
    /// A PubMed Central ID: `PMC` and digits.
    PubMedCentral(&'a str),
    /// A web page, https or http.
    Page(&'a str),
}

impl Reference {
    /// Where the source can be found, if known: by its DOI, in PubMed, in PubMed Central and on its
    /// own web page.
    pub fn locations(&self) -> impl Iterator<Item = Location<'_>> {
        let locations = [
            self.doi().map(Location::Doi),
            self.pmid().map(Location::PubMed),
            self.pmcid().map(Location::PubMedCentral),
            self.url().map(Location::Page),
        ];
        locations.into_iter().flatten()
    }

    /// The address of the first of its [`locations`](Self::locations).
    pub fn link(&self) -> Option<String> {
        self.locations().next().map(Location::link)
    }
}

impl Location<'_> {
    /// Its address.
    pub fn link(self) -> String {
        match self {
            Self::Doi(doi) => doi_link(doi),
            Self::PubMed(pmid) => format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/"),
            Self::PubMedCentral(pmcid) => {
                format!("https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/")
            }
            Self::Page(url) => url.to_owned(),
        }
    }
}

/// A DOI may hold `<`, `#`, `%` and other characters that mean something else in an address.
/// <https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html>
fn doi_link(doi: &str) -> String {
    let doi = percent_encoded(doi, |c| {
        !c.is_ascii_graphic() || "\"#%+<>?[\\]^`{|}".contains(c)
    });
    // Browsers remove such segments.
    let doi = doi.replace("/../", "/..%2F").replace("/./", "/.%2F");
    format!("https://doi.org/{doi}")
}
