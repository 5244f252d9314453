use article::cite;

use super::say::say;
use crate::{
    browser,
    marks::{ADDRESS, ADDRESSED, CAN_SHARE, PAGE_ADDRESS},
    text::Words,
};

/// Adds the page's address wherever the page mentions it, now that it is known, and offers to share it where the browser
/// can.
pub(super) fn follow(words: &Words) {
    let address = browser::page_address();
    say(PAGE_ADDRESS, &words.page_address(&address));
    browser::fill_texts(ADDRESSED, ADDRESS, &cite::address(&address));
    browser::set_root_attr(CAN_SHARE, browser::can_share());
}
