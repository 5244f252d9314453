/// Gives the browser's own frame the colour of the page, where the reader chose that, and the device's otherwise.
///
/// The first element that fits is the one that holds:
/// <https://html.spec.whatwg.org/multipage/semantics.html#meta-theme-color>
pub fn color_frame(chosen: bool) -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    if let Some(before) = document.query_selector("meta[data-chosen]").ok()? {
        before.remove();
    }
    if chosen {
        let style = window.get_computed_style(&document.document_element()?);
        let color = style.ok()??.get_property_value("background-color").ok()?;
        let first = document.query_selector("meta[name=theme-color]").ok()??;
        let meta = document.create_element("meta").ok()?;
        for (name, value) in [
            ("name", "theme-color"),
            ("data-chosen", ""),
            ("content", &color),
        ] {
            meta.set_attribute(name, value).ok()?;
        }
        first.insert_adjacent_element("beforebegin", &meta).ok()?;
    }
    Some(())
}
