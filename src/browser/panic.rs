/// Makes a panic the end of the app alone. `end` has to end every listener and hide what only the app can do: the page
/// then follows its links and opens its sections by itself.
pub fn on_panic(end: impl Fn() + Send + Sync + 'static) {
    std::panic::set_hook(Box::new(move |panic| {
        end();
        web_sys::console::error_1(&format!("Unfold stopped: {panic}").into());
    }));
}
