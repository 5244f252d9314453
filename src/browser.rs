//! The browser, one concern per file.
//!
//! Nothing here knows of articles, words or views: elements, values and marks go in, callbacks come out, and whatever
//! listens stops when its guard is dropped. Where the browser lacks something, or refuses, the answer is `None`, never
//! a panic.

mod address;
mod announce;
mod cover;
mod dom;
mod fetch;
mod find;
mod focus;
mod fold;
mod frame_color;
mod height;
mod highlight;
mod keep;
mod key;
mod leave;
mod listener;
mod locale;
mod mount_point;
mod navigate;
mod opened;
mod panel;
mod panic;
mod part_list;
mod place;
mod preference;
mod press;
mod print;
mod progress;
mod readable;
mod root;
mod save;
mod scroll_spy;
mod scroll_within;
mod sentences;
mod share;
mod speak;
mod timer;
mod whole_app;

pub use address::{fill_texts, is_entry_marked, mark_entry, page_address, show_in_address};
pub use announce::{is_shown, set_language, set_text, show_beside, text_of};
pub use cover::Cover;
#[cfg(feature = "html-element")]
pub use dom::event_value;
pub use dom::{Node, marked};
pub use fetch::{FetchError, Fetched, Limits, Received, fetch};
pub use find::{Finder, Match, first_below, set_field, show};
pub use focus::{focus, focus_if_idle, focus_soon, has_focus, on_focus};
pub use fold::{open_all, watch_folds};
pub use frame_color::{color_frame, reset_frame_color};
pub use height::{hold_height, release_height};
pub use highlight::highlight;
pub use keep::{Worker, forget, is_kept, keep};
pub use key::{Key, on_key};
pub use leave::on_leave;
pub use listener::{Listener, on_window};
pub use locale::{canonical_tag, languages, put_first, region_name, time_zone};
pub use mount_point::{Baked, MountMarks, MountPoint, mount_point};
pub use navigate::{PartMarks, on_address};
pub use opened::Opened;
pub use panel::{Panel, PanelMarks};
pub use panic::on_panic;
pub use part_list::{ListedPart, listed_parts};
pub use place::{Place, is_at_top, place};
pub use preference::{prefer, preference, store, stored};
pub use press::{Link, Press, Target, on_press};
pub use print::print_soon;
pub use progress::watch_progress;
pub use root::{
    RootObserver, describe_page, name_page, on_page_language, page_language, root_value,
    set_root_attr, set_root_value,
};
pub use save::save;
pub use scroll_spy::{ScrollSpy, is_reached, scroll_spy};
pub use scroll_within::scroll_within;
pub use sentences::{Sentence, highlight_spoken, sentences};
pub use share::{can_share, copy, share};
pub use speak::{Speech, SpeechEnd, Voice, on_voices, speak, voices};
pub use timer::{Timer, after, after_next_frame};
pub use whole_app::{end_other_app, on_whole_app, start_whole_app};
