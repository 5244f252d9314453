//! The browser, one concern per file.
//!
//! Nothing here knows of articles or views: elements and values go in, callbacks come out, and whatever listens
//! stops when its guard is dropped. Where the browser lacks something, or refuses, the answer is nothing, never a
//! panic.

mod fetch;
mod fold;
mod keep;
mod keep_in_view;
mod listen;
mod mount_point;
mod page;
mod place;
mod reveal;
mod scroll_spy;
mod timer;

pub use fetch::{FetchError, Fetched, Limits, Received, fetch};
pub use fold::{fold_all, watch_folds};
pub use keep::{forget, is_kept, keep};
pub use keep_in_view::keep_in_view;
pub use listen::{Listener, listen_field, listen_window, stop_listening_on_panic};
pub use mount_point::{Baked, MountPoint, count, empty, mount_point, swap, twin, worker};
pub use page::{describe_page, focus_if_idle, mark, name_page, page_address, say, say_soon};
pub use place::{Place, place};
pub use reveal::{complete_arrival, reveal_address, reveal_on_navigation};
pub use scroll_spy::{ScrollSpy, scroll_spy};
pub use timer::{Timer, after};
