/// Limits a panic to the app. `end` must remove every listener and hide the controls that need the app; links and
/// sections then work as the browser's own.
pub fn on_panic(end: impl Fn() + Send + Sync + 'static) {
    std::panic::set_hook(Box::new(move |panic| {
        end();
        web_sys::console::error_1(&format!("Unfold stopped: {panic}").into());
    }));
}
