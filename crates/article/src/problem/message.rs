//! The sentence for each kind of problem.

use std::fmt::{self, Write};

use super::kind::ProblemKind;

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("this field is missing"),
            Self::WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Empty => f.write_str("this is empty"),
            Self::ControlCharacter => f.write_str("the text contains a control character"),
            Self::DuplicateKey => f.write_str("this key is used twice"),
            Self::WrongFormat => f.write_str("format must be the number 1"),
            Self::UnknownWord { found, allowed } => {
                write!(f, "{} is not one of {}", Quoted(found), Listed(allowed))
            }
            Self::UnknownKind { found, allowed } => {
                write!(f, "{} is not one of {}", Quoted(found), Listed(allowed))
            }
            Self::SeveralKinds { allowed } => {
                write!(f, "only one of {} is allowed here", Listed(allowed))
            }
            Self::NotAnId { found } => write!(
                f,
                "{} is not an id: use lower-case letters a to z, digits, and single hyphens between them",
                Quoted(found)
            ),
            Self::NotALanguage { found } => {
                write!(f, "{} is not a language tag", Quoted(found))
            }
            Self::NotADate { found } => {
                write!(f, "{} is not a date in the form YYYY-MM-DD", Quoted(found))
            }
            Self::NotDateParts => {
                f.write_str("the date needs date-parts: a year, and optionally a month and a day")
            }
            Self::NotALink { found } => write!(
                f,
                "{} is not an allowed link: use https, http, mailto, tel, or # and an id on this page",
                Quoted(found)
            ),
            Self::NotAWebAddress { found } => write!(
                f,
                "{} is not an address that starts with https:// or http://",
                Quoted(found)
            ),
            Self::NotASecureAddress { found } => write!(
                f,
                "{} is not an address that starts with https://",
                Quoted(found)
            ),
            Self::NotAnImagePath { found } => write!(
                f,
                "{} is not the path of an image next to this page",
                Quoted(found)
            ),
            Self::NotALength => f.write_str("this is not a whole number from 1 to 65535"),
            Self::Negative => f.write_str("a number in a chart has no minus sign"),
            Self::TooManyDigits { limit } => write!(
                f,
                "this has more than {limit} digits, so a chart cannot show it exactly"
            ),
            Self::NotAPhoneNumber { found } => {
                write!(f, "{} is not a telephone number", Quoted(found))
            }
            Self::NotARegion { found } => write!(
                f,
                "{} is not a region: use a country code of two capital letters, EU, or 001 for anywhere else",
                Quoted(found)
            ),
            Self::NotADoi { found } => write!(f, "{} is not a DOI", Quoted(found)),
            Self::NotAPmid { found } => write!(f, "{} is not a PubMed ID", Quoted(found)),
            Self::NotAPmcid { found } => {
                write!(f, "{} is not a PubMed Central ID", Quoted(found))
            }
            Self::NoName => f.write_str("the author has neither family nor literal"),
            Self::LinkInsideLink => {
                f.write_str("a link cannot contain another link, a citation or a term")
            }
            Self::DuplicateId { id } => write!(
                f,
                "the id {} is used twice; sections, terms, references and charts share one set of ids",
                Quoted(id)
            ),
            Self::ReservedId { id } => {
                write!(f, "the page itself uses the id {}", Quoted(id))
            }
            Self::UnknownReference { id } => {
                write!(f, "no reference has the id {}", Quoted(id))
            }
            Self::UnknownTerm { id } => {
                write!(f, "no glossary entry has the id {}", Quoted(id))
            }
            Self::CertaintyWithoutLimits => {
                f.write_str("a section with certainty must also have limits")
            }
            Self::CertaintyWithoutCitation => {
                f.write_str("a section with certainty must cite a reference")
            }
            Self::DatesRunBackwards { earlier } => write!(f, "this date is before {earlier}"),
            Self::NotPositive => f.write_str("this must be greater than 0"),
            Self::OffTheScale => {
                f.write_str("this is outside the chart's scale, which runs from 0 to max")
            }
            Self::HalfInterval => f.write_str("low and high must both be given"),
            Self::IntervalOutOfOrder => {
                f.write_str("low must not be above value, nor value above high")
            }
            Self::RowLength { expected, found } => {
                write!(
                    f,
                    "the row has {found} cells, but the header has {expected}"
                )
            }
            Self::HelpOutOfReach => f.write_str("the help line has no call, text or url"),
        }
    }
}

/// Text from the file in quotation marks, shortened to keep the sentence readable.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 60;
        f.write_str("\"")?;
        for c in self.0.chars().take(LONGEST) {
            f.write_char(if c.is_control() { '\u{fffd}' } else { c })?;
        }
        let is_longer = self.0.chars().nth(LONGEST).is_some();
        f.write_str(if is_longer { "…\"" } else { "\"" })
    }
}

/// `a, b, c`.
struct Listed<'a>(&'a [&'a str]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, word) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(", ")?;
            }
            f.write_str(word)?;
        }
        Ok(())
    }
}
