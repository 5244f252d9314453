use web_sys::HtmlDetailsElement;

/// Sections that the app opened to show something in them. Dropping this closes them again, unless the focus is inside.
pub struct Opened(Vec<HtmlDetailsElement>);

impl Opened {
    /// Opens these sections, and closes those opened before that are not among them.
    pub(super) fn of(folds: Vec<HtmlDetailsElement>, before: Option<Self>) -> Self {
        let mut opened = Vec::new();
        let mut before = before.map_or_else(Vec::new, |mut before| std::mem::take(&mut before.0));
        for fold in folds {
            let was_opened = before.iter().position(|other| *other == fold);
            if let Some(index) = was_opened {
                before.swap_remove(index);
            } else if fold.open() {
                continue;
            }
            fold.set_open(true);
            opened.push(fold);
        }
        drop(Self(before));
        Self(opened)
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let document = web_sys::window().and_then(|window| window.document());
        let focus = document.and_then(|document| document.active_element());
        for fold in &self.0 {
            if fold.contains(focus.as_deref()) {
                continue;
            }
            let place = fold.get_bounding_client_rect();
            fold.set_open(false);
            // Otherwise somebody reading in it would find themselves in another section.
            if place.top() < 0.0 && place.bottom() > 0.0 {
                fold.scroll_into_view();
            }
        }
    }
}
