//! Splits text into sentences.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Splits text in one language.
pub(super) struct Cut(Option<Segmenter>);

impl Cut {
    /// Uses `Intl.Segmenter`, or punctuation alone where the browser has none.
    pub(super) fn of(lang: &str) -> Self {
        let options = Object::new();
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&options, &"granularity".into(), &"sentence".into());
        Self(Segmenter::new(lang, &options).ok())
    }

    /// The sentences, each with its trailing white space. Together they are the whole text.
    pub(super) fn sentences(&self, text: &str) -> Vec<String> {
        let Some(segmenter) = &self.0 else {
            return by_punctuation(text);
        };
        let mut sentences = Vec::new();
        for segment in Array::from(&segmenter.segment(text)).iter() {
            let words = Reflect::get(&segment, &"segment".into());
            sentences.extend(words.ok().and_then(|words| words.as_string()));
        }
        sentences
    }
}

/// A sentence ends at a final punctuation mark followed by white space.
fn by_punctuation(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut words = String::new();
    for character in text.chars() {
        let is_over = words.ends_with(['.', '?', '!', '؟', '…']);
        words.push(character);
        if is_over && character.is_whitespace() {
            sentences.push(std::mem::take(&mut words));
        }
    }
    sentences.push(words);
    sentences
}

// Not every supported browser has it: https://caniuse.com/mdn-javascript_builtins_intl_segmenter
#[wasm_bindgen]
extern "C" {
    type Segmenter;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(lang: &str, options: &Object) -> Result<Segmenter, JsValue>;

    #[wasm_bindgen(method)]
    fn segment(this: &Segmenter, text: &str) -> JsValue;
}

#[cfg(test)]
mod tests {
    use super::by_punctuation;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(by_punctuation(text), expected);
    }

    #[test]
    fn a_sentence_ends_at_punctuation_before_white_space() {
        for (text, expected) in [
            ("A heading", &["A heading"][..]),
            ("One. Two", &["One. ", "Two"]),
            ("Is it? Yes! No.", &["Is it? ", "Yes! ", "No."]),
            (
                "About 0.5 mg a day. More.",
                &["About 0.5 mg a day. ", "More."],
            ),
            ("هل هو كذلك؟ نعم.", &["هل هو كذلك؟ ", "نعم."]),
        ] {
            check(text, expected);
        }
    }
}
