use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::{Wire, words};

words! {
    /// The direction of the article's text.
    pub enum Direction {
        /// Left to right.
        #[default]
        "ltr" Ltr,
        /// Right to left.
        "rtl" Rtl,
    }
}

/// A language tag (BCP 47). Its form is checked, but not whether it is registered.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Language(String);

impl Language {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction of the tag's script, or else of the language's usual script.
    pub(crate) fn direction(&self) -> Direction {
        let mut subtags = self.0.split('-');
        let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
        let script = subtags.find(|subtag| {
            subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        let is_right_to_left = match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
            None => RIGHT_TO_LEFT_LANGUAGES.contains(&language.as_str()),
        };
        if is_right_to_left {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }
}

impl Wire for Language {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(
            reader.shaped(json, is_language, |found| ProblemKind::NotALanguage {
                found,
            }),
        )
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" })
    }
}

const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &[
    "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa",
];

/// Languages that are usually written from right to left, by their shortest codes.
const RIGHT_TO_LEFT_LANGUAGES: &[&str] = &[
    "ar", "arc", "arz", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps",
    "sd", "syr", "ug", "ur", "yi",
];

fn is_language(text: &str) -> bool {
    let mut subtags = text.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
