//! Which files of a built site belong to which of its two apps.

use std::fs;

use crate::{error::Error, files, workspace};

/// The start of the names of all files of both apps.
const CODE: &str = "unfold-app-";

/// Which app a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum App {
    /// The one that a published page starts, which makes the page live.
    First,
    /// The whole one, which is loaded if the host has another article or the reader wants the sheet for an appointment.
    Later,
}

/// The apps of dist/.
pub(crate) struct Apps {
    first: String,
}

impl Apps {
    /// Reads what the page says.
    pub(crate) fn of_dist() -> Result<Self, Error> {
        let page = workspace::dist().join("index.html");
        let html = fs::read_to_string(&page).map_err(|cause| files::at(&page, cause))?;
        Self::of_page(&html)
            .ok_or_else(|| Error::Unmet("dist/index.html does not name its first app.".to_owned()))
    }

    fn of_page(html: &str) -> Option<Self> {
        let (_, template) = html.split_once("<template data-app=\"live\" data-wasm=\"./")?;
        let (first, _) = template.split_once("_bg.wasm")?;
        Some(Self {
            first: first.to_owned(),
        })
    }

    /// The app that a file belongs to, by its path in dist/.
    pub(crate) fn of(&self, file: &str) -> Option<App> {
        if file.starts_with(&self.first) {
            Some(App::First)
        } else if file.starts_with(CODE) {
            Some(App::Later)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{App, Apps};

    #[test]
    fn the_page_says_which_app_is_first() {
        let page = "<template data-app=\"live\" data-wasm=\"./unfold-app-1_bg.wasm\"></template>\
                    <template data-app=\"whole\" data-wasm=\"./unfold-app-2_bg.wasm\"></template>";
        let apps = Apps::of_page(page);
        for (file, expected) in [
            ("unfold-app-1.js", Some(App::First)),
            ("unfold-app-2_bg.wasm.br", Some(App::Later)),
            ("worker.js", None),
        ] {
            assert_eq!(
                apps.as_ref().and_then(|apps| apps.of(file)),
                expected,
                "{file}"
            );
        }
        assert!(Apps::of_page("<p>").is_none());
    }
}
