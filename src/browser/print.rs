use super::timer::after_next_frame;

/// Opens the browser's own dialogue for printing, once the page has become what is to be printed; calls `on_failure`
/// where there is none, as in some browsers inside other apps.
pub fn print_soon(on_failure: impl FnOnce() + 'static) {
    after_next_frame(|| {
        let printed = web_sys::window().map(|window| window.print());
        if !matches!(printed, Some(Ok(()))) {
            on_failure();
        }
    });
}
