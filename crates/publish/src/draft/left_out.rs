//! The parts of a page that have no place in its draft.

use super::elements::{is_block, is_left_out, is_unseen};
use super::line::is_blank;
use super::page::{Page, ROOT, Step};
use super::post::Post;
use super::title::one_line;

/// Reports every text that has not been seen, with its line.
pub(super) fn list(page: &Page, seen: &[bool], post: &mut Post) {
    let mut words = String::new();
    let mut line = 0;
    let mut end = |words: &mut String, line: usize| {
        let text = one_line(&std::mem::take(words));
        if !is_blank(&text) {
            post.lose(line, format!("“{text}”"));
        }
    };
    page.walk(ROOT, |step| {
        match step {
            Step::Open(element) | Step::Close(element) => {
                let name = page.name(element);
                if is_unseen(name) {
                    return false;
                }
                if is_block(name) || is_left_out(name) {
                    end(&mut words, line);
                } else if matches!(name, "br" | "a" | "button") {
                    words.push(' ');
                }
            }
            Step::Text(text) if seen.get(text) == Some(&true) => end(&mut words, line),
            Step::Text(text) => {
                if is_blank(&words) {
                    line = page.line(text);
                }
                words.push_str(page.text(text));
            }
        }
        true
    });
    end(&mut words, line);
    post.lost.sort_by_key(|lost| lost.line);
}
