//! Where sentences end.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Tells where sentences end in one language.
pub(super) struct Ends(Option<Segmenter>);

impl Ends {
    /// As the browser knows the language; as punctuation has it where the browser does not.
    pub(super) fn of(lang: &str) -> Self {
        let options = Object::new();
        // An object of ours refuses nothing.
        let _ = Reflect::set(&options, &"granularity".into(), &"sentence".into());
        Self(Segmenter::new(lang, &options).ok())
    }

    /// The end of each sentence, in UTF-16 units; the last is that of the text.
    pub(super) fn in_text(&self, text: &str) -> Vec<u32> {
        match &self.0 {
            Some(segmenter) => {
                let length = text.encode_utf16().count() as u32;
                let segments = Array::from(&segmenter.segment(text));
                let starts = segments.iter().skip(1).filter_map(|segment| {
                    let start = Reflect::get(&segment, &"index".into()).ok()?;
                    Some(start.as_f64()? as u32)
                });
                starts.chain([length]).collect()
            }
            None => by_punctuation(text),
        }
    }
}

/// A sentence ends where white space follows its last mark, and stands before the next.
fn by_punctuation(text: &str) -> Vec<u32> {
    let mut ends = Vec::new();
    let mut at = 0;
    let mut before = ' ';
    for sign in text.chars() {
        at += sign.len_utf16() as u32;
        if sign.is_whitespace() && matches!(before, '.' | '?' | '!' | '؟' | '…') {
            ends.push(at);
        }
        before = sign;
    }
    ends.push(at);
    ends
}

// Not in every browser that the page works in: https://caniuse.com/mdn-javascript_builtins_intl_segmenter
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
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut start = 0;
        let sentences: Vec<_> = by_punctuation(text)
            .into_iter()
            .map(|end| {
                let sentence = String::from_utf16(&units[start..end as usize]).unwrap();
                start = end as usize;
                sentence
            })
            .collect();
        assert_eq!(sentences, expected);
        assert_eq!(start, units.len());
    }

    #[test]
    fn a_sentence_ends_at_a_mark_before_white_space() {
        for (text, expected) in [
            ("One.", &["One."][..]),
            ("One. Two", &["One. ", "Two"]),
            ("Is it? Yes! No.", &["Is it? ", "Yes! ", "No."]),
            (
                "About 0.5 mg a day. 𝒳 more.",
                &["About 0.5 mg a day. ", "𝒳 more."],
            ),
            ("هل هو كذلك؟ نعم.", &["هل هو كذلك؟ ", "نعم."]),
            ("A heading", &["A heading"]),
        ] {
            check(text, expected);
        }
    }
}
