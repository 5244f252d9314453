use std::collections::HashMap;

use article::Article;
use serde_json::Value;

use crate::languages::{Language, language};
use crate::options::Options;
use crate::passages::{Passage, passages};

/// What the checks look at.
pub(crate) struct Subject<'a> {
    pub(crate) article: &'a Article,
    /// The JSON that the article was read from.
    pub(crate) file: &'a Value,
    pub(crate) options: &'a Options,
    /// Every text that readers see, in reading order.
    pub(crate) passages: Vec<Passage<'a>>,
    /// The words of the article's language, if there are any.
    pub(crate) language: Option<&'static Language>,
    /// The places of the references in the file, by id. The model has them in order of citation.
    references: HashMap<&'a str, usize>,
}

impl<'a> Subject<'a> {
    pub(crate) fn of(article: &'a Article, file: &'a Value, options: &'a Options) -> Self {
        Self {
            article,
            file,
            options,
            passages: passages(article, file),
            language: language(article.lang()),
            references: references(file),
        }
    }

    /// The id of the part that a path is in: of a section, a term or a reference, or the name of
    /// another part, such as `conclusion`.
    pub(crate) fn part(&self, path: &str) -> &'a str {
        let (name, rest) = match path.find(['[', '.']) {
            Some(end) => path.split_at(end),
            None => (path, ""),
        };
        let Some((name, part)) = self
            .file
            .as_object()
            .and_then(|file| file.get_key_value(name))
        else {
            return "";
        };
        let index = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let index = index.and_then(|(index, _)| index.parse::<usize>().ok());
        let id = index.and_then(|index| part.get(index)?.get("id")?.as_str());
        id.unwrap_or(name)
    }

    /// The path of the reference with this id.
    pub(crate) fn reference(&self, id: &str) -> String {
        let index = self.references.get(id);
        index.map_or(String::new(), |index| format!("references[{index}]"))
    }
}

fn references(file: &Value) -> HashMap<&str, usize> {
    let references = file.get("references").and_then(Value::as_array);
    let references = references.into_iter().flatten().enumerate();
    let ids =
        references.filter_map(|(index, reference)| Some((reference.get("id")?.as_str()?, index)));
    ids.collect()
}
