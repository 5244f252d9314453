use crate::block::Block;
use crate::conclusion::Conclusion;
use crate::date::Date;
use crate::direction::Direction;
use crate::format::{Format, newer_format};
use crate::glossary::GlossaryEntry;
use crate::help::HelpLine;
use crate::id::Id;
#[cfg(feature = "inspection")]
use crate::inspection::Inspection;
use crate::json::Json;
use crate::language::Language;
use crate::line::Line;
use crate::note::NoteKind;
use crate::parse::parse;
use crate::person::Person;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::reference::Reference;
use crate::rejection::Rejection;
use crate::section::Section;
use crate::text::Text;
use crate::wire::{Record, Wire, record};

record! {
    /// An article, format 1.
    pub struct Article {
        /// The address of this schema, for editors' programs; readers ignore it.
        "$schema" _schema: optional SchemaAddress,
        /// The version of the format.
        "format" _format: required Format,
        /// The name that tells this article from others: lower-case letters, digits, hyphens.
        "id" id: required Id,
        /// The language it is written in (BCP 47).
        "lang" language: required Language,
        /// The direction of the text; if left out, that of the language.
        "dir" direction: optional Direction,
        /// The title.
        "title" title: required Line,
        /// What it is about, in a sentence or two.
        "description" description: required Line,
        /// Who wrote it.
        "author" author: required Person,
        /// Who publishes it.
        "publisher" publisher: optional Person,
        /// The day it was first published.
        "datePublished" date_published: optional Date,
        /// The day its text was last changed.
        "dateModified" date_modified: optional Date,
        /// The day a clinician last reviewed it; null is shown as "not yet reviewed".
        "lastReviewed" last_reviewed: optional Date,
        /// The clinician who reviewed it.
        "reviewedBy" reviewed_by: optional Person,
        /// The day by which it should be reviewed again.
        "nextReview" next_review: optional Date,
        /// The text before the first section.
        "introduction" introduction: default Vec<Block>,
        /// The sections; at least one.
        "sections" sections: required Vec<Section>,
        /// The conclusion.
        "conclusion" conclusion: optional Conclusion,
        /// Questions to take to a clinician.
        "questions" questions: default Vec<Text>,
        /// The words that the article explains.
        "glossary" glossary: default Vec<GlossaryEntry>,
        /// The sources, as CSL-JSON items.
        "references" references: default Vec<Reference>,
        /// Who to turn to in a crisis.
        "help" help: default Vec<HelpLine>,
    }
}

impl Article {
    /// Reads and checks a file. There is no other way to make an `Article`.
    ///
    /// # Errors
    ///
    /// Why the file is not an article. If it is JSON in this format, that is all its problems.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Rejection> {
        let (article, reader) = read(bytes)?;
        let problems = reader.into_problems();
        if problems.is_empty() {
            Ok(article)
        } else {
            Err(Rejection::Invalid(problems))
        }
    }

    /// The name that tells this article from others.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }

    /// The language it is written in (BCP 47).
    pub fn lang(&self) -> &str {
        self.language.as_str()
    }

    /// The direction of the text.
    pub fn direction(&self) -> Direction {
        self.direction.unwrap_or_else(|| self.language.direction())
    }

    /// The title.
    pub fn title(&self) -> &str {
        self.title.as_str()
    }

    /// What it is about, in a sentence or two.
    pub fn description(&self) -> &str {
        self.description.as_str()
    }

    /// Who wrote it.
    pub fn author(&self) -> &Person {
        &self.author
    }

    /// Who publishes it.
    pub fn publisher(&self) -> Option<&Person> {
        self.publisher.as_ref()
    }

    /// The day it was first published.
    pub fn date_published(&self) -> Option<Date> {
        self.date_published
    }

    /// The day its text was last changed.
    pub fn date_modified(&self) -> Option<Date> {
        self.date_modified
    }

    /// The day a clinician last reviewed it.
    pub fn last_reviewed(&self) -> Option<Date> {
        self.last_reviewed
    }

    /// The clinician who reviewed it.
    pub fn reviewed_by(&self) -> Option<&Person> {
        self.reviewed_by.as_ref()
    }

    /// The day by which it should be reviewed again.
    pub fn next_review(&self) -> Option<Date> {
        self.next_review
    }

    /// The text before the first section; may be empty.
    pub fn introduction(&self) -> &[Block] {
        &self.introduction
    }

    /// The sections; at least one.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The conclusion.
    pub fn conclusion(&self) -> Option<&Conclusion> {
        self.conclusion.as_ref()
    }

    /// Questions to take to a clinician; may be empty.
    pub fn questions(&self) -> &[Text] {
        &self.questions
    }

    /// The words that the article explains, in file order; may be empty.
    pub fn glossary(&self) -> &[GlossaryEntry] {
        &self.glossary
    }

    /// The sources by number: in the order of first citation, then those that nothing cites.
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// Who to turn to in a crisis; may be empty.
    pub fn help(&self) -> &[HelpLine] {
        &self.help
    }
}

/// What an editor's program can know of a file.
///
/// # Errors
///
/// Why the file is not JSON in this format at all.
#[cfg(feature = "inspection")]
pub fn inspect(bytes: &[u8]) -> Result<Inspection, Rejection> {
    read(bytes).map(|(_, reader)| reader.into_inspection())
}

fn read(bytes: &[u8]) -> Result<(Article, Reader), Rejection> {
    let json = parse(bytes)?;
    if let Some(found) = newer_format(&json) {
        return Err(Rejection::NewerFormat { found });
    }
    let mut reader = Reader::new(&json);
    let article = Article::read(json, &mut reader);
    Ok((article, reader))
}

impl Record for Article {
    fn check(&mut self, reader: &mut Reader) {
        let published = ("datePublished", self.date_published);
        check_order(published, ("dateModified", self.date_modified), reader);
        let reviewed = ("lastReviewed", self.last_reviewed);
        check_order(reviewed, ("nextReview", self.next_review), reader);
        self.number_references(reader);
        if self.help.is_empty() {
            reader.note(NoteKind::NoHelpLine);
        }
        if self.next_review.is_none() {
            reader.note(NoteKind::NoReviewDate);
        }
    }
}

impl Article {
    fn number_references(&mut self, reader: &mut Reader) {
        for (index, reference) in self.references.iter_mut().enumerate() {
            let (number, occurrences) = reader.ids.number(reference.id());
            reference.set_number(number, occurrences);
            // A badly shaped id was reported, and citations may name it all the same.
            if occurrences == 0 && !reference.id().is_empty() {
                reader.at("references", |reader| {
                    reader.at(index, |reader| reader.note(NoteKind::Uncited));
                });
            }
        }
        self.references = in_order(std::mem::take(&mut self.references));
    }
}

/// The references by number. The standard library's sort would do, but adds thousands of bytes of
/// code.
fn in_order(references: Vec<Reference>) -> Vec<Reference> {
    let mut places = vec![None; references.len()];
    for reference in references {
        let place = reference.number().checked_sub(1);
        if let Some(place) = place.and_then(|index| places.get_mut(index)) {
            *place = Some(reference);
        }
    }
    places.into_iter().flatten().collect()
}

fn check_order(
    (earlier, first): (&'static str, Option<Date>),
    (later, second): (&'static str, Option<Date>),
    reader: &mut Reader,
) {
    if let (Some(first), Some(second)) = (first, second)
        && !first.is_stand_in()
        && !second.is_stand_in()
        && first > second
    {
        reader.at(later, |reader| {
            reader.problem(ProblemKind::DatesRunBackwards { earlier });
        });
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
struct SchemaAddress;

impl Wire for SchemaAddress {
    fn read(_: Json, _: &mut Reader) -> Self {
        Self
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string" })
    }
}
