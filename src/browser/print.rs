use super::timer::after_next_frame;

/// Opens the print dialogue after the next frame, once the page shows what is to be printed. Calls `on_failure` if
/// there is no dialogue, as in some in-app browsers.
pub fn print_soon(on_failure: impl FnOnce() + 'static) {
    after_next_frame(|| {
        let printed = web_sys::window().map(|window| window.print());
        if !matches!(printed, Some(Ok(()))) {
            on_failure();
        }
    });
}
