/// The screen that is shown instead of the article.
#[derive(Clone, Copy)]
pub(crate) struct Screen {
    /// Says what happened.
    pub(crate) heading: &'static str,
    /// A part of the sentence below.
    pub(crate) sentence: &'static str,
    /// Whether there is a button to try again.
    pub(crate) another_try: bool,
    /// Lines in the part for the site's owner.
    pub(crate) owner: &'static [&'static str],
}

pub(super) const UNREACHABLE: Screen =
    screen("Couldn’t load the article", "The page will try again").with_another_try();

pub(super) const TIMED_OUT: Screen = screen(
    "The article is taking too long",
    "Nothing has arrived for 15 seconds.",
)
.with_another_try();

pub(super) const WEB_PAGE: Screen = screen(
    "There is a web page at this address, not an article",
    "The file is probably not where the site says it is.",
);

pub(super) const DAMAGED: Screen = screen(
    "The article file is damaged",
    "The site’s owner needs to fix it.",
);

pub(super) const INVALID: Screen = screen(
    "This article has errors and can’t be shown",
    "The site’s owner needs to fix them.",
);

pub(super) const TOO_LARGE: Screen = screen(
    "The article is too large to show",
    "Loading stopped before it could freeze the page.",
);

pub(super) const TOO_DEEP: Screen = screen(
    "The article is nested too deeply to show",
    "Loading stopped before it could freeze the page.",
);

pub(super) const fn screen(heading: &'static str, sentence: &'static str) -> Screen {
    Screen {
        heading,
        sentence,
        another_try: false,
        owner: &[],
    }
}

impl Screen {
    pub(super) const fn with_another_try(self) -> Self {
        Self {
            another_try: true,
            ..self
        }
    }

    pub(super) const fn telling_owner(self, owner: &'static [&'static str]) -> Self {
        Self { owner, ..self }
    }
}
