use article::Text;

use super::{part::part, text::text};
use crate::{
    element::{Element, element},
    text::Words,
};

/// Questions for the reader to take to a clinician.
pub(super) fn questions(questions: &[Text], words: &'static Words) -> Option<Element> {
    if questions.is_empty() {
        return None;
    }
    let rows = questions
        .iter()
        .map(|question| element("li").children(text(question)));
    let list = element("ol")
        .id("questions")
        .class("text-body")
        .children(rows);
    Some(part("questions", words.questions_title()).child(list))
}
