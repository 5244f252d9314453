//! The browser, one concern per file.
//!
//! Nothing here knows of the model or builds a view, but a few files read what views have marked: elements and values go in, callbacks come out, and whatever listens
//! stops when its guard is dropped. Where the browser lacks something, or refuses, the answer is nothing, never a
//! panic.

mod fetch;
mod find;
mod fold;
mod frame_color;
mod highlight;
mod keep;
mod keep_in_view;
mod listen;
mod mount_point;
mod opened;
mod page;
mod pass_on;
mod peek;
mod place;
mod preference;
mod press;
mod print;
mod progress;
mod readable;
mod reveal;
mod save;
mod scroll_spy;
mod sentences;
mod speak;
mod timer;
mod whereabouts;

pub use fetch::{FetchError, Fetched, Limits, Received, fetch};
pub use find::{Match, clear_field, find, first_below, focus_soon, has_focus, show};
pub use fold::{fold_all, watch_folds};
pub use frame_color::color_frame;
pub use highlight::paint;
pub use keep::{forget, is_kept, keep};
pub use keep_in_view::keep_in_view;
pub use listen::{Listener, listen_field, listen_window, stop_listening_on_panic};
pub use mount_point::{Baked, MountPoint, count, empty, mount_point, swap, twin, worker};
pub use opened::Opened;
pub use page::{
    describe_page, focus, focus_if_idle, hold_height, is_at_top, let_height_go, mark, name_page,
    on_leave, page_address, say, say_beside, say_soon, show_in_address, text_of,
};
pub use pass_on::{can_share, copy, share};
pub use peek::peek;
pub use place::{Place, place};
pub use preference::{prefer, preference, store, stored};
pub use press::{on_key, on_outside, on_press_of};
pub use print::print_soon;
pub use progress::watch_progress;
pub use reveal::{
    complete_arrival, is_entry_marked, mark_entry, on_hidden_place, reveal_address,
    reveal_on_navigation,
};
pub use save::save;
pub use scroll_spy::{ScrollSpy, is_reached, scroll_spy};
pub use sentences::{Sentence, paint_spoken, sentences};
pub use speak::{Speech, Voice, on_voices, speak, voices};
pub use timer::{Timer, after};
pub use whereabouts::{languages, put_first, time_zone};
