mod author;
mod citation;
mod identifiers;
mod issued;
pub(crate) mod location;
mod number;

pub use author::Author;
use identifiers::{Doi, Pmcid, Pmid};
pub use issued::Issued;
use number::NumberOrText;

use crate::href::WebAddress;
use crate::id::Id;
use crate::line::Line;
use crate::reader::Reader;
use crate::wire::{Record, record};

record! {
    /// A source: a CSL-JSON item, of which these fields are read and all others ignored.
    pub struct Reference {
        /// The id that `cite` refers to.
        "id" id: required Id,
        /// Who wrote it.
        "author" authors: default Vec<Author>,
        /// Its title.
        "title" title: optional Line,
        /// The journal, book or website it appeared in.
        "container-title" container: optional Line,
        /// When it appeared.
        "issued" issued: optional Issued,
        /// The volume.
        "volume" volume: optional NumberOrText,
        /// The issue.
        "issue" issue: optional NumberOrText,
        /// The number of a report or a law.
        "number" report: optional NumberOrText,
        /// The page or pages.
        "page" page: optional NumberOrText,
        /// The publisher.
        "publisher" publisher: optional Line,
        /// The digital object identifier, without an address before it.
        "DOI" doi: optional Doi,
        /// The PubMed ID.
        "PMID" pmid: optional Pmid,
        /// The PubMed Central ID, which starts with PMC.
        "PMCID" pmcid: optional Pmcid,
        /// Its web page, https or http.
        "URL" url: optional WebAddress,
    }
    derived {
        /// Its number in the list, from 1.
        number: usize,
        /// How often it is cited.
        occurrences: usize,
    }
}

impl Record for Reference {
    const OPEN: bool = true;

    fn check(&mut self, reader: &mut Reader) {
        reader.claim(self.id.as_str());
    }
}

impl Reference {
    /// The id that citations refer to.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }

    /// Its number in the list, from 1.
    pub fn number(&self) -> usize {
        self.number
    }

    /// How often it is cited; 0 if nothing cites it.
    pub fn occurrences(&self) -> usize {
        self.occurrences
    }

    /// Who wrote it; may be empty.
    pub fn authors(&self) -> &[Author] {
        &self.authors
    }

    /// Its title.
    pub fn title(&self) -> Option<&str> {
        self.title.as_ref().map(Line::as_str)
    }

    /// The journal, book or website it appeared in.
    pub fn container(&self) -> Option<&str> {
        self.container.as_ref().map(Line::as_str)
    }

    /// When it appeared.
    pub fn issued(&self) -> Option<Issued> {
        self.issued
    }

    /// The year it appeared in.
    pub fn year(&self) -> Option<i32> {
        self.issued.map(Issued::year)
    }

    /// The volume.
    pub fn volume(&self) -> Option<&str> {
        self.volume.as_ref().map(NumberOrText::as_str)
    }

    /// The issue.
    pub fn issue(&self) -> Option<&str> {
        self.issue.as_ref().map(NumberOrText::as_str)
    }

    /// The page or pages.
    pub fn page(&self) -> Option<&str> {
        self.page.as_ref().map(NumberOrText::as_str)
    }

    /// The publisher.
    pub fn publisher(&self) -> Option<&str> {
        self.publisher.as_ref().map(Line::as_str)
    }

    /// The digital object identifier, which starts with `10.`.
    pub fn doi(&self) -> Option<&str> {
        self.doi.as_ref().map(Doi::as_str)
    }

    /// The number of a report or a law.
    pub fn report(&self) -> Option<&str> {
        self.report.as_ref().map(NumberOrText::as_str)
    }

    /// The PubMed ID: digits only.
    pub fn pmid(&self) -> Option<&str> {
        self.pmid.as_ref().map(Pmid::as_str)
    }

    /// The PubMed Central ID: `PMC` and digits.
    pub fn pmcid(&self) -> Option<&str> {
        self.pmcid.as_ref().map(Pmcid::as_str)
    }

    /// The address of its web page, as in the file.
    pub fn url(&self) -> Option<&str> {
        self.url.as_ref().map(WebAddress::as_str)
    }

    pub(crate) fn set_number(&mut self, number: usize, occurrences: usize) {
        self.number = number;
        self.occurrences = occurrences;
    }
}
