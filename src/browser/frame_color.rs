use web_sys::Document;

/// Gives the browser's own frame the colour of the page, which the reader chose.
///
/// The first element that fits is the one that holds:
/// <https://html.spec.whatwg.org/multipage/semantics.html#meta-theme-color>
pub fn color_frame() {
    reset_frame_color();
    // Where it is refused, the frame keeps the device's colour.
    let _ = add_color();
}

/// Gives it the device's colour again.
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
