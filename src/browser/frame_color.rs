use web_sys::Document;

/// Colours the browser's toolbar like the page, in the theme that the reader chose.
///
/// The first matching `meta` wins: <https://html.spec.whatwg.org/multipage/semantics.html#meta-theme-color>
pub fn color_frame() {
    reset_frame_color();
    // If it fails, the toolbar keeps the device's colour.
    let _ = add_color();
}

/// Restores the device's own colour.
pub fn reset_frame_color() {
    let chosen =
        document().and_then(|document| document.query_selector("meta[data-chosen]").ok()?);
    if let Some(chosen) = chosen {
        chosen.remove();
    }
}

fn add_color() -> Option<()> {
    let window = web_sys::window()?;
    let document = document()?;
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
    Some(())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
