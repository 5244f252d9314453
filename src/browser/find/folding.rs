//! Which letters are the same for the search.
//!
//! Letters are the same if they differ in nothing that the first level of the [Unicode Collation
//! Algorithm](https://www.unicode.org/reports/tr10/) looks at, as in the find commands of Chromium and Safari: case,
//! accents, points, width, soft hyphens, joiners, the script of digits. The browser has Unicode's tables in
//! `Intl.Collator`, so the app needs none. In [`same`] and [`Folding::spell`] the search goes further, as Firefox does.

use std::cmp::Ordering;

use js_sys::{JsString, Object, Reflect, RegExp};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Digits and letters in the collator's order, up to one that comes after z.
const KNOWN: &str = "0123456789abcdefghijklmnopqrstuvwxyzʒ";

/// Quotation marks, and what is written for them: accents, primes, Hebrew geresh, and the letters that look like an
/// apostrophe.
const QUOTE: &str = r"[\p{QMark}´ʹ-ʿˈˮ׳״′-‷]";
const DASH: &str = r"\p{Dash}";
/// A fraction, which stands apart from the number before it: 1½ is 1 1/2.
const FRACTION: &str = r"^\d+⁄";
/// A mark belongs to the letter before it, as a vowel and a final consonant do in decomposed Hangul.
const MARK: &str = r"[\p{M}\u1160-\u11FF]";
/// The languages in which i with and without a dot are two letters.
const TURKISH: &str = r"^(tr|az)\b";

/// Folds characters, so that those that are the same for the search become equal.
#[derive(Default)]
pub(super) struct Folding {
    collator: Option<Collator>,
    /// Whether i with and without a dot are two letters.
    is_turkish: bool,
    /// The characters outside ASCII so far, in order, each with its folded form and whether it is a mark.
    folded: Vec<(char, String, bool)>,
    /// One letter for all that the collator finds equal, in its order.
    letters: Vec<char>,
}

impl Folding {
    /// Folds text in this language. Only Turkish and Azeri differ from the others:
    /// <https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt>
    pub(super) fn of(lang: &str) -> Self {
        let options = Object::new();
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&options, &"sensitivity".into(), &"base".into());
        Self {
            // English adds nothing to the order of all languages. In Swedish, å would not be an a.
            collator: Collator::new("en", &options).ok(),
            is_turkish: regex(TURKISH).test(lang),
            folded: Vec::new(),
            letters: KNOWN.chars().collect(),
        }
    }

    /// Appends a character in its folded form, which is empty if the search ignores it. Returns whether it is a mark,
    /// which belongs to the letter before it.
    pub(super) fn fold(&mut self, written: char, text: &mut String) -> bool {
        let folded = match written {
            'I' | 'ı' if self.is_turkish => 'ı',
            'İ' if self.is_turkish => 'i',
            '"' | '`' => '\'',
            _ if written.is_whitespace() => ' ',
            _ if written.is_ascii() => written.to_ascii_lowercase(),
            _ => {
                let found = self.folded.binary_search_by_key(&written, |known| known.0);
                let index = found.unwrap_or_else(|index| {
                    let (folded, is_mark) = self.learn(written);
                    self.folded.insert(index, (written, folded, is_mark));
                    index
                });
                let known = self.folded.get(index);
                return known.is_some_and(|(_, folded, is_mark)| {
                    folded.chars().for_each(|folded| push(folded, text));
                    *is_mark
                });
            }
        };
        push(folded, text);
        false
    }

    fn learn(&mut self, written: char) -> (String, bool) {
        let letter = written.to_string();
        let is_mark = regex(MARK).test(&letter);
        let decomposed = JsString::from(letter)
            .replace_by_pattern(&regex(QUOTE), "'")
            .replace_by_pattern(&regex(DASH), "-")
            .normalize("NFKD")
            .replace_by_pattern(&regex(FRACTION), " $&");
        let mut folded = String::new();
        for part in String::from(decomposed).chars().map(same) {
            match part {
                _ if part.is_ascii() => folded.push(part.to_ascii_lowercase()),
                // Hangul, kana and Chinese characters have no case. The first level ignores voicing marks, which make
                // other words, so Chromium does not:
                // https://crsrc.org/c/third_party/blink/renderer/platform/text/unicode_utilities.cc
                'ᄀ'..='ᇿ' | 'ぁ'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => {
                    folded.push(part);
                }
                _ => self.spell(part, &mut folded),
            }
        }
        (folded, is_mark)
    }

    /// Appends what the collator finds equal to a letter: nothing, or one or two letters. A Latin letter without equals,
    /// such as ŋ or ı, gets the one that it comes after.
    fn spell(&mut self, letter: char, folded: &mut String) {
        let wanted = letter.to_string();
        if self.order("", &wanted).is_eq() {
            return;
        }
        match self.position("", &wanted) {
            Ok(index) => folded.extend(self.letters.get(index)),
            Err(index) => {
                let before = index
                    .checked_sub(1)
                    .and_then(|index| self.letters.get(index));
                match before.copied() {
                    Some(first) if first.is_ascii_lowercase() => {
                        folded.push(first);
                        if let Ok(second) = self.position(&first.to_string(), &wanted) {
                            folded.extend(self.letters.get(second));
                        }
                    }
                    _ => {
                        self.letters.insert(index, letter);
                        folded.push(letter);
                    }
                }
            }
        }
    }

    /// The index of the letter that is equal to `wanted` after `first`, or where it would be.
    fn position(&self, first: &str, wanted: &str) -> Result<usize, usize> {
        self.letters.binary_search_by(|second| {
            let mut letters = first.to_owned();
            letters.push(*second);
            self.order(&letters, wanted)
        })
    }

    fn order(&self, one: &str, other: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(one, other).cmp(&0),
            None => one.cmp(other),
        }
    }
}

/// Appends a folded character. Control characters are ignored, and spaces after a space.
fn push(folded: char, text: &mut String) {
    if !(folded.is_control() || folded == ' ' && text.ends_with(' ')) {
        text.push(folded);
    }
}

fn regex(pattern: &str) -> RegExp {
    RegExp::new(pattern, "iu")
}

/// The character for one that Unicode keeps apart and a find command does not: the Arabic letters that ICU's search
/// collation puts together, those of Persian, hiragana for katakana, and punctuation as in Firefox.
fn same(character: char) -> char {
    match character {
        '¡' => '!',
        '×' => '*',
        '÷' | '⁄' => '/',
        '،' | '、' => ',',
        '¿' | '؟' => '?',
        '。' => '.',
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ァ'..='ヶ' => char::from_u32(character as u32 - 0x60).unwrap_or(character),
        _ => character,
    }
}

#[wasm_bindgen]
extern "C" {
    type Collator;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(lang: &str, options: &Object) -> Result<Collator, JsValue>;

    #[wasm_bindgen(method)]
    fn compare(this: &Collator, one: &str, other: &str) -> i32;
}
