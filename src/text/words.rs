use article::{CertaintyLevel, Date, Direction, has_right_to_left, isolated};

use super::{
    file::{LanguageFile, entries, parts},
    fill::fill,
    number::Marks,
    plural::{self, Quantity},
    region_name::RegionName,
};
use crate::{
    element::{Languages, Said},
    state::Setting,
};

/// The page's words, in one language.
///
/// Where the article is in another language, because that one has no file, everything that they say is marked with
/// their language. <https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts>
pub struct Words {
    texts: Vec<&'static str>,
    /// BCP 47 tag of the page's language.
    page_language: &'static str,
    is_foreign: bool,
    region_name: RegionName,
}

macro_rules! words {
    ($($(#[doc = $doc:literal])* $key:ident: $kind:ident,)*) => {
        /// The texts of a language, in the order of the lines of its file.
        #[allow(non_camel_case_types, reason = "as in the files")]
        #[derive(Clone, Copy)]
        pub(super) enum TextKey { $($(#[doc = $doc])* $key,)* }

        /// The names of all texts, in the same order.
        pub(super) const KEYS: &[&str] = &[$(stringify!($key),)*];

        impl Words { $(words!(@method $kind, $key, $(#[doc = $doc])*);)* }
    };
    (@method said, $key:ident, $(#[doc = $doc:literal])*) => {
        $(#[doc = $doc])*
        pub fn $key(&self) -> Said {
            self.said(TextKey::$key)
        }
    };
    (@method text, $key:ident, $(#[doc = $doc:literal])*) => {};
}

words! {
/// BCP 47 tag of this language.
language: text,
/// The rules of its plurals, in CLDR's syntax. Texts with a count have a form for each rule, and one more.
plurals: text,
/// How it writes 12,345.6; after that, how regions write it that differ.
numbers: text,
/// The smallest whole number that is grouped.
grouped_from: text,
/// {number}, in per cent.
percent: text,
/// A date: {day}, {month} and {year}.
date: text,
/// The first day of a month, in a date.
first_day: text,
/// The months, as they stand in a date.
months: text,
/// A colon, with the space before it if there is one.
colon: text,
/// Status while the article loads.
loading: said,
/// Status once loading has taken longer than a second.
still_loading: said,
/// Accessible name of the progress bar.
progress: said,
/// Button: loads the article again.
try_again: said,
/// Control that shows the diagnostics, which only the site's owner can act on.
for_owner: said,
/// Last line of a truncated list: at least {count} entries are not shown.
and_more: text,
/// Failures: heading and sentence.
unreachable: text,
timed_out: text,
/// For how long nothing has arrived, in {count} seconds.
silent_for: text,
web_page: text,
other_origin: text,
damaged: text,
invalid: text,
/// The article's format, {found}, and the newest {known} one.
newer_format: text,
too_large: text,
too_deep: text,
/// The host answered with an HTTP {status}.
status: text,
status_403: text,
status_404: text,
status_410: text,
status_429: text,
status_500: text,
status_502: text,
status_503: text,
status_504: text,
/// First words of the help line.
in_crisis: said,
/// Link from the help line to all help lines.
all_help_lines: said,
/// Heading of the help lines.
help_title: said,
/// Paragraph above the help lines.
help_advice: said,
/// Link to call a {number}.
call: text,
/// Link to send a text message to a {number}.
send_text: text,
/// Link to a help line's website.
website: said,
/// Name of what a help line for everywhere else serves.
elsewhere: said,
/// Codes of regions and their well-known abbreviations.
short_regions: text,
/// Name of the table of contents.
contents: said,
/// Link to the help lines in the bar on narrow screens.
help: said,
/// Name of that bar.
shortcuts: said,
/// Skip link at the start of the page.
skip: said,
/// Button: opens every section.
show_all: said,
/// Button: closes every section.
hide_all: said,
/// Before the author's name: "By Icaro Connect".
by: said,
/// Before the publisher's name: "Published by …".
published_by: said,
/// The {date} of publication.
published: text,
/// The {date} of the last change.
updated: text,
/// For an article that nobody has reviewed.
not_reviewed: said,
/// Who reviewed the article, and when.
reviewed_by_on: text,
reviewed_by: text,
reviewed_on: text,
/// The {date} of the next review.
next_review: text,
/// The reading time in {count} minutes.
reading_time: text,
/// Label of the claim as it is usually made.
often_said: said,
/// Grades of certainty: name; what the grade says about the key message beside it; what it means in general.
certainty_high: text,
certainty_moderate: text,
certainty_low: text,
certainty_very_low: text,
/// Heading of the part that explains the grades.
certainty_title: said,
/// Where the grades come from, and who gave them.
certainty_advice: said,
/// Says whose grade it is.
our_reading: said,
/// Label of the reason for a grade.
why_this_sure: said,
/// Control that opens a section.
details: said,
/// Label of the limits.
limits: said,
/// Label of the references that a section cites.
sources_here: said,
/// Heading of the questions.
questions_title: said,
/// Heading of the part that makes a sheet for an appointment.
appointment_title: said,
/// What a reader can do without the sheet, above its button.
appointment_advice: said,
/// Button: shows what can go on the sheet.
make_sheet: said,
/// Heading of the sections' key messages on the sheet.
key_messages: said,
/// Label of the reader's own note on the sheet.
own_note: said,
/// Says that the note is not stored.
own_note_stays: said,
/// Button: prints the sheet.
print_sheet: said,
/// Button: saves the sheet as a file.
save_sheet: said,
/// For an empty sheet.
sheet_is_empty: said,
/// Heading of the glossary.
glossary_title: said,
/// Heading of the references.
references_title: said,
/// Label of the links from a reference back to the text.
cited_at: said,
/// Accessible name of a link back to the text: {number} of the reference, and which of its citations.
back_to_citation: text,
/// Heading of the page's own citation.
cite_title: said,
/// Control that shows the citation as BibTeX.
cite_as_bibtex: said,
/// Control that shows the citation as RIS.
cite_as_ris: said,
/// Label of a chart's source.
source: said,
/// A range of values.
interval: text,
/// Column heading of a chart's table: the bars' labels.
chart_group: said,
/// Column heading: the values.
chart_value: said,
/// Column heading: the intervals.
chart_interval: said,
/// Column heading: the notes.
chart_note: said,
/// Control that shows a chart as a table.
chart_data: said,
/// A bar's {label} and {note}.
chart_label: text,
/// A bar in words.
chart_bar: text,
/// How much higher the higher of two bars is, in percentage points.
chart_points: text,
/// The same in any other unit.
chart_difference: text,
/// The highest and the lowest of several bars.
chart_ends: text,
/// For bars of equal height.
chart_equal: said,
/// On paper: the page's {address}.
page_address: text,
/// Notice: a newer article has replaced the one on the page.
newer_shown: said,
/// Notice: the article comes from the copy on the device.
kept_shown: said,
/// Notice: the host sent an older article than the one on the page.
older_refused: said,
/// Notice: it is unknown whether there is a newer article.
not_checked: said,
/// Button: keeps the article on the device.
keep: said,
/// Button: removes the article from the device.
forget: said,
/// Beside the button: what keeping does.
keep_meaning: said,
/// Status while the article is being kept or removed.
keep_changing: said,
/// Status: the article is kept.
kept: said,
/// Status: the article could not be kept.
keep_failed: said,
/// Status: the article has been removed.
forgotten: said,
/// Link to the top of the page.
to_top: said,
/// Button: closes a tool or panel.
close: said,
/// Button beside a heading; the heading's words follow.
copy_link: said,
/// Status: the link is on the clipboard.
link_copied: said,
/// Status: copying failed, so the link is in the address bar instead.
link_in_address: said,
/// Button: opens the browser's own share dialog.
pass_on: said,
/// Button: opens the search.
find: said,
/// Name of the search and its field.
find_label: said,
/// The number of matches.
no_matches: text,
/// Which match of how many is shown.
match_of: text,
matches: text,
/// Button: next match.
find_next: said,
/// Button: previous match.
find_previous: said,
/// Name of the reading settings.
settings_title: said,
/// Settings: name, then the choices in the order of [`Setting::choices`](crate::state::Setting::choices).
setting_theme: text,
setting_size: text,
setting_spacing: text,
setting_sections: text,
setting_key: text,
setting_place: text,
/// Button: resets and deletes all settings.
forget_settings: said,
/// Status: every setting is at its default, and none is stored.
settings_not_stored: said,
/// Status: the settings are stored.
settings_stored: said,
/// Status: the settings apply, but the browser stores nothing.
settings_for_now: said,
/// Switch for the short version, with its reading time in {count} minutes.
short_version: text,
/// Link from the short version to a whole section.
whole_section: said,
/// Link to the part, by its {title}, where the reader stopped last time.
resume: text,
/// Name of the panel that shows a source or a definition.
panel: said,
/// Link from the panel to the full list.
in_the_list: said,
/// Button: copies the text above it.
copy_text: said,
/// Status: the text is on the clipboard.
text_copied: said,
/// Status: copying failed.
copy_failed: said,
/// Name of reading aloud, and the button that opens it.
listen: said,
/// Button: starts or resumes reading aloud.
read_aloud: said,
/// The same button while reading aloud.
pause: said,
/// Button: reads the next section.
next_part: said,
/// Button: reads the previous section.
previous_part: said,
/// Label of the choice of speed.
speed: said,
/// Label of the choice of voice.
voice: said,
/// Footer: the page gives no medical advice.
not_advice: said,}

impl Words {
    /// The words for a page in the language with this tag.
    pub fn new(tag: &str, file: LanguageFile, region_name: RegionName) -> &'static Self {
        // The words last as long as the page.
        let text: &'static str = file.text.leak();
        Box::leak(Box::new(Self {
            texts: entries(text).map(|(_, text)| text).collect(),
            page_language: tag.to_owned().leak(),
            is_foreign: file.is_foreign,
            region_name,
        }))
    }

    /// BCP 47 tag of the words' language.
    pub fn language(&self) -> &'static str {
        self.text(TextKey::language)
    }

    /// The words' language, if it is not the page's.
    pub fn foreign_language(&self) -> Option<&'static str> {
        self.is_foreign.then(|| self.language())
    }

    /// The page's language, if the words are in another. Marks text of the article inside an element that has a name
    /// of the interface.
    pub fn page_language_if_foreign(&self) -> Option<&'static str> {
        self.is_foreign.then_some(self.page_language)
    }

    /// Text of the article, among the interface's words.
    pub fn quote(&self, text: &str) -> Said {
        let languages = Languages {
            own: self.page_language,
            quoted: self.page_language,
        };
        Said::new(text.to_owned(), self.is_foreign.then_some(languages))
    }

    /// A colon, with the space before it if there is one, and the space after it.
    pub fn colon(&self) -> String {
        format!("{} ", self.text(TextKey::colon))
    }

    /// "Call 988".
    pub fn call(&self, number: &str) -> Said {
        self.with(TextKey::call, &[("number", &self.isolated(number))])
    }

    /// "Text 988".
    pub fn send_text(&self, number: &str) -> Said {
        self.with(TextKey::send_text, &[("number", &self.isolated(number))])
    }

    /// "Published 23 November 2026".
    pub fn published(&self, date: Date) -> Said {
        self.with(TextKey::published, &[("date", &self.date(date))])
    }

    /// "Updated 23 November 2026".
    pub fn updated(&self, date: Date) -> Said {
        self.with(TextKey::updated, &[("date", &self.date(date))])
    }

    /// "Reviewed by …, …", with whichever of name and date is known.
    pub fn reviewed(&self, by: Option<&str>, on: Option<Date>) -> Said {
        let name = by.map(|name| self.isolated(name)).unwrap_or_default();
        let date = on.map(|date| self.date(date)).unwrap_or_default();
        let key = match (by, on) {
            (Some(_), Some(_)) => TextKey::reviewed_by_on,
            (Some(_), None) => TextKey::reviewed_by,
            (None, Some(_)) => TextKey::reviewed_on,
            (None, None) => TextKey::not_reviewed,
        };
        self.with(key, &[("name", &name), ("date", &date)])
    }

    /// "Next review due by …".
    pub fn next_review(&self, date: Date) -> Said {
        self.with(TextKey::next_review, &[("date", &self.date(date))])
    }

    /// Name of a grade of certainty.
    pub fn certainty(&self, level: CertaintyLevel) -> Said {
        self.say(self.grade(level, 0))
    }

    /// What the grade says about the key message beside it.
    pub fn certainty_meaning(&self, level: CertaintyLevel) -> Said {
        self.say(self.grade(level, 1))
    }

    /// What a grade means, and how likely it is that more research changes the answer.
    pub fn certainty_explained(&self, level: CertaintyLevel) -> Said {
        self.say(self.grade(level, 2))
    }

    /// Accessible name of a link back to the text: the number of the reference, and which of its citations.
    pub fn back_to_citation(&self, number: usize, occurrence: usize) -> Said {
        let values = [
            ("number", &*number.to_string()),
            ("occurrence", &*occurrence.to_string()),
        ];
        self.with(TextKey::back_to_citation, &values)
    }

    /// On paper: the page's address.
    pub fn page_address(&self, address: &str) -> Said {
        self.with(
            TextKey::page_address,
            &[("address", &self.isolated(address))],
        )
    }

    /// A setting's name, and its choices in the order of [`Setting::choices`].
    pub fn setting(&self, setting: Setting) -> (Said, Vec<Said>) {
        let key = match setting {
            Setting::Theme => TextKey::setting_theme,
            Setting::Size => TextKey::setting_size,
            Setting::Spacing => TextKey::setting_spacing,
            Setting::Sections => TextKey::setting_sections,
            Setting::Key => TextKey::setting_key,
            Setting::Place => TextKey::setting_place,
        };
        let mut texts = parts(self.text(key));
        let name = self.say(texts.next().unwrap_or_default());
        (name, texts.map(|choice| self.say(choice)).collect())
    }

    /// Link to the part, by its title, where the reader stopped last time.
    pub fn resume(&self, title: &Said) -> Said {
        let title = if title.is_in(self.language()) {
            title.text().to_owned()
        } else {
            self.isolated(title.text())
        };
        self.with(TextKey::resume, &[("title", &title)])
    }

    pub(super) fn page_language(&self) -> &'static str {
        self.page_language
    }

    pub(super) fn is_foreign(&self) -> bool {
        self.is_foreign
    }

    pub(super) fn region_name(&self) -> RegionName {
        self.region_name
    }

    pub(super) fn text(&self, key: TextKey) -> &'static str {
        self.texts.get(key as usize).copied().unwrap_or_default()
    }

    // Out of line, because there are a hundred calls.
    #[inline(never)]
    pub(super) fn said(&self, key: TextKey) -> Said {
        self.say(self.text(key))
    }

    /// Text in the words' language.
    pub fn say(&self, text: &str) -> Said {
        let languages = Languages {
            own: self.language(),
            quoted: self.page_language,
        };
        Said::new(text.to_owned(), self.is_foreign.then_some(languages))
    }

    pub(super) fn with(&self, key: TextKey, values: &[(&str, &str)]) -> Said {
        self.filled(self.text(key), values)
    }

    pub(super) fn filled(&self, text: &str, values: &[(&str, &str)]) -> Said {
        self.say(&fill(text, values))
    }

    pub(super) fn fill(&self, key: TextKey, values: &[(&str, &str)]) -> String {
        fill(self.text(key), values)
    }

    /// A text of the article, for use within a sentence. Its direction does not affect the text around it.
    pub(super) fn isolated(&self, text: &str) -> String {
        let is_mixed = has_right_to_left(text) || Direction::of(self.language()) == Direction::Rtl;
        if is_mixed || self.is_foreign {
            isolated(text)
        } else {
            text.to_owned()
        }
    }

    pub(super) fn form(&self, key: TextKey, number: Quantity) -> &'static str {
        plural::form(self.text(key), self.text(TextKey::plurals), number)
    }

    pub(super) fn marks(&self) -> Marks<'static> {
        let grouped_from = self.text(TextKey::grouped_from);
        Marks::of(
            self.text(TextKey::numbers),
            self.page_language,
            grouped_from,
        )
    }

    fn grade(&self, level: CertaintyLevel, part: usize) -> &'static str {
        let key = match level {
            CertaintyLevel::High => TextKey::certainty_high,
            CertaintyLevel::Moderate => TextKey::certainty_moderate,
            CertaintyLevel::Low => TextKey::certainty_low,
            CertaintyLevel::VeryLow => TextKey::certainty_very_low,
        };
        parts(self.text(key)).nth(part).unwrap_or_default()
    }

    /// A date in words.
    fn date(&self, date: Date) -> String {
        let mut months = self.text(TextKey::months).split(' ');
        let month = months.nth(usize::from(date.month()).saturating_sub(1));
        let day = match date.day() {
            1 => self.text(TextKey::first_day).to_owned(),
            day => day.to_string(),
        };
        let year = date.year().to_string();
        let values = [
            ("day", &*day),
            ("month", month.unwrap_or_default()),
            ("year", &*year),
        ];
        self.fill(TextKey::date, &values)
    }
}
