//! The papers that were retracted, from the CSV file of the Retraction Watch Database.
//!
//! <https://gitlab.com/crossref/retraction-watch-data>; its columns are described at
//! <https://retractionwatch.com/retraction-watch-database-user-guide/>.

use std::collections::HashMap;

use csv::{ByteRecord, ReaderBuilder};

/// What the file says of papers, by DOI and by PubMed ID.
#[derive(Debug, Default)]
pub struct Retractions {
    notices: HashMap<String, String>,
}

/// The columns that are read.
const COLUMNS: [&str; 4] = [
    "OriginalPaperDOI",
    "OriginalPaperPubMedID",
    "RetractionNature",
    "Reason",
];

impl Retractions {
    /// Reads the file. Corrections and reinstatements in it are passed over.
    ///
    /// # Errors
    ///
    /// Why it is not such a file.
    pub fn from_csv(bytes: &[u8]) -> Result<Self, String> {
        // A byte-order mark would be part of the first column's name.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
        let headers = reader
            .byte_headers()
            .map_err(|error| error.to_string())?
            .clone();
        let column = |name: &str| {
            let mut headers = headers.iter();
            let found = headers.position(|header| header.trim_ascii() == name.as_bytes());
            found.ok_or_else(|| format!("there is no column {name}"))
        };
        let [doi, pmid, nature, reason] = COLUMNS.map(column);
        let (doi, pmid, nature, reason) = (doi?, pmid?, nature?, reason?);
        let mut notices = HashMap::new();
        for record in reader.into_byte_records() {
            let record = record.map_err(|error| error.to_string())?;
            let Some(message) = message(&field(&record, nature), &field(&record, reason)) else {
                continue;
            };
            for id in [field(&record, doi), field(&record, pmid)] {
                if is_id(&id) {
                    notices.insert(id.to_lowercase(), message.clone());
                }
            }
        }
        Ok(Self { notices })
    }

    /// What the file says of the paper with one of these identifiers.
    pub(crate) fn notice(&self, doi: Option<&str>, pmid: Option<&str>) -> Option<&str> {
        let mut ids = [doi, pmid].into_iter().flatten();
        ids.find_map(|id| self.notices.get(&id.to_lowercase()).map(String::as_str))
    }
}

/// Older copies of the file are not in UTF-8.
fn field(record: &ByteRecord, column: usize) -> String {
    let bytes = record.get(column).unwrap_or_default();
    String::from_utf8_lossy(bytes).trim().to_owned()
}

/// Papers without an identifier have "unavailable" or 0 in its place.
fn is_id(id: &str) -> bool {
    id.starts_with("10.") || id.len() > 1 && id.bytes().all(|byte| byte.is_ascii_digit())
}

fn message(nature: &str, reasons: &str) -> Option<String> {
    let what = match nature {
        "Retraction" => "this paper was retracted",
        "Expression of concern" => "its journal has expressed concern about this paper",
        _ => return None,
    };
    let reasons: Vec<&str> = reasons
        .split(';')
        .map(|reason| reason.trim().trim_start_matches('+'))
        .filter(|reason| !reason.is_empty())
        .collect();
    Some(match reasons.as_slice() {
        [] => what.to_owned(),
        reasons => format!("{what}: {}", reasons.join("; ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\u{feff}Record ID,Title,RetractionNature,OriginalPaperDOI,OriginalPaperPubMedID,Reason\n\
        1,\"A, b\",Retraction,10.1000/ABC,123,+Error in Data;+Unreliable Results;\n\
        2,C,Correction,10.1000/d,0,\n\
        3,D,Expression of concern,unavailable,456,\n\
        4,E,Retraction,unavailable,0,\n";

    #[test]
    fn papers_are_found_by_either_identifier() {
        let retractions = Retractions::from_csv(FILE.as_bytes()).unwrap();
        let why = Some("this paper was retracted: Error in Data; Unreliable Results");
        for (doi, pmid, expected) in [
            (Some("10.1000/abc"), None, why),
            (None, Some("123"), why),
            (Some("10.1000/d"), None, None),
            (
                Some("10.1000/e"),
                Some("456"),
                Some("its journal has expressed concern about this paper"),
            ),
            (Some("unavailable"), Some("0"), None),
            (None, None, None),
        ] {
            assert_eq!(retractions.notice(doi, pmid), expected, "{doi:?} {pmid:?}");
        }
    }

    #[test]
    fn another_file_is_refused() {
        let error = Retractions::from_csv(b"a,b\n1,2\n").unwrap_err();
        assert_eq!(error, "there is no column OriginalPaperDOI");
        assert!(Retractions::from_csv(b"").is_err());
    }
}
