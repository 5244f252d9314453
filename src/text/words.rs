use article::{CertaintyLevel, Date};

use crate::{failure::Failure, state::Setting};

/// The page's words in one language.
///
/// Words that depend on a value are functions, so that each language chooses its own word order and plurals.
pub struct Words {
    /// BCP 47 tag of this language.
    pub lang: &'static str,

    /// Status while the article loads.
    pub loading: &'static str,
    /// Status once loading has taken longer than a second.
    pub still_loading: &'static str,
    /// Accessible name of the progress bar.
    pub progress: &'static str,

    /// Button: loads the article again.
    pub try_again: &'static str,
    /// Control that shows the diagnostics, which only the site's owner can act on.
    pub for_owner: &'static str,
    /// Heading and sentence for a failure.
    pub failure: fn(Failure) -> (&'static str, String),
    /// Last line of a truncated list. At least this many entries are not shown.
    pub and_more: fn(usize) -> String,

    /// First words of the help line.
    pub in_crisis: &'static str,
    /// Link from the help line to all help lines.
    pub all_help_lines: &'static str,
    /// Heading of the help lines.
    pub help_title: &'static str,
    /// Paragraph above the help lines.
    pub help_advice: &'static str,
    /// "Call 988".
    pub call: fn(&str) -> String,
    /// "Text 988".
    pub send_text: fn(&str) -> String,
    /// Link to a help line's website.
    pub website: &'static str,
    /// Name of a country or area, by its code in the article; `None` if this language has no name for it.
    pub region: fn(&str) -> Option<&'static str>,
    /// A well-known abbreviation of that name.
    pub short_region: fn(&str) -> Option<&'static str>,

    /// Name of the table of contents.
    pub contents: &'static str,
    /// Link to the help lines in the bar on narrow screens.
    pub help: &'static str,
    /// Name of that bar.
    pub shortcuts: &'static str,
    /// Skip link at the start of the page.
    pub skip: &'static str,
    /// Button: opens every section.
    pub show_all: &'static str,
    /// Button: closes every section.
    pub hide_all: &'static str,

    /// Before the author's name: "By Icaro Connect".
    pub by: &'static str,
    /// Before the publisher's name: "Published by …".
    pub published_by: &'static str,
    /// "Published 23 November 2026".
    pub published: fn(String) -> String,
    /// "Updated 23 November 2026".
    pub updated: fn(String) -> String,
    /// For an article that nobody has reviewed.
    pub not_reviewed: &'static str,
    /// "Reviewed by …, …", with whichever of name and date is known.
    pub reviewed: fn(Option<&str>, Option<String>) -> String,
    /// "Next review due by …".
    pub next_review: fn(String) -> String,
    /// "8 minutes to read".
    pub reading_time: fn(u32) -> String,
    /// A date in words.
    pub date: fn(Date) -> String,

    /// Label of the claim as it is usually made.
    pub often_said: &'static str,
    /// Name of a grade of certainty.
    pub certainty: fn(CertaintyLevel) -> &'static str,
    /// What the grade says about the key message beside it.
    pub certainty_meaning: fn(CertaintyLevel) -> &'static str,
    /// Heading of the part that explains the grades.
    pub certainty_title: &'static str,
    /// Where the grades come from, and who gave them.
    pub certainty_advice: &'static str,
    /// What a grade means, and how likely it is that more research changes the answer.
    pub certainty_explained: fn(CertaintyLevel) -> &'static str,
    /// Says whose grade it is.
    pub our_reading: &'static str,
    /// Label of the reason for a grade.
    pub why_this_sure: &'static str,
    /// Control that opens a section.
    pub details: &'static str,
    /// Label of the limits.
    pub limits: &'static str,
    /// Label of the references that a section cites.
    pub sources_here: &'static str,

    /// Heading of the questions.
    pub questions_title: &'static str,
    /// Heading of the part that makes a sheet for an appointment.
    pub appointment_title: &'static str,
    /// What a reader can do without the sheet, above its button.
    pub appointment_advice: &'static str,
    /// Button: shows what can go on the sheet.
    pub make_sheet: &'static str,
    /// Heading of the sections' key messages on the sheet.
    pub key_messages: &'static str,
    /// Label of the reader's own note on the sheet.
    pub own_note: &'static str,
    /// Says that the note is not stored.
    pub own_note_stays: &'static str,
    /// Button: prints the sheet.
    pub print_sheet: &'static str,
    /// Button: saves the sheet as a file.
    pub save_sheet: &'static str,
    /// For an empty sheet.
    pub sheet_is_empty: &'static str,
    /// Heading of the glossary.
    pub glossary_title: &'static str,
    /// Heading of the references.
    pub references_title: &'static str,
    /// Label of the links from a reference back to the text.
    pub cited_at: &'static str,
    /// Accessible name of one such link: the number of the reference, and which of its citations.
    pub back_to_citation: fn(usize, usize) -> String,
    /// Heading of the page's own citation.
    pub cite_title: &'static str,
    /// Control that shows the citation as BibTeX.
    pub cite_as_bibtex: &'static str,
    /// Control that shows the citation as RIS.
    pub cite_as_ris: &'static str,
    /// Label of a chart's source.
    pub source: &'static str,
    /// A number, given without marks but a decimal point, with all of its digits: "46.50", "1,999".
    pub decimal: fn(&str) -> String,
    /// A number and its unit, as the article writes it: "64%".
    pub with_unit: fn(&str, &str) -> String,
    /// "50 to 77".
    pub interval: fn(&str, &str) -> String,
    /// Column heading of a chart's table: the bars' labels.
    pub chart_group: &'static str,
    /// Column heading: the values.
    pub chart_value: &'static str,
    /// Column heading: the intervals.
    pub chart_interval: &'static str,
    /// Column heading: the notes.
    pub chart_note: &'static str,
    /// Control that shows a chart as a table.
    pub chart_data: &'static str,
    /// A bar in words: label, note, value and interval.
    pub chart_bar: fn(&str, Option<&str>, &str, Option<&str>) -> String,
    /// The higher of two bars: label, difference and unit.
    pub chart_difference: fn(&str, &str, &str) -> String,
    /// The highest and the lowest of several bars, each as label and value.
    pub chart_ends: fn((&str, &str), (&str, &str)) -> String,
    /// For bars of equal height.
    pub chart_equal: &'static str,
    /// On paper: the page's address.
    pub page_address: fn(&str) -> String,
    /// Notice: a newer article has replaced the one on the page.
    pub newer_shown: &'static str,
    /// Notice: the article comes from the copy on the device.
    pub kept_shown: &'static str,
    /// Notice: the host sent an older article than the one on the page.
    pub older_refused: &'static str,
    /// Notice: it is unknown whether there is a newer article.
    pub not_checked: &'static str,
    /// Button: keeps the article on the device.
    pub keep: &'static str,
    /// Button: removes the article from the device.
    pub forget: &'static str,
    /// Beside the button: what keeping does.
    pub keep_meaning: &'static str,
    /// Status while the article is being kept or removed.
    pub keep_changing: &'static str,
    /// Status: the article is kept.
    pub kept: &'static str,
    /// Status: the article could not be kept.
    pub keep_failed: &'static str,
    /// Status: the article has been removed.
    pub forgotten: &'static str,
    /// Link to the top of the page.
    pub to_top: &'static str,
    /// Button: closes a tool or panel.
    pub close: &'static str,
    /// Button beside a heading; the heading's words follow.
    pub copy_link: &'static str,
    /// Status: the link is on the clipboard.
    pub link_copied: &'static str,
    /// Status: copying failed, so the link is in the address bar instead.
    pub link_in_address: &'static str,
    /// Button: opens the browser's own share dialog.
    pub pass_on: &'static str,
    /// Button: opens the search.
    pub find: &'static str,
    /// Name of the search and its field.
    pub find_label: &'static str,
    /// The index of the current match, from 0, and the number of matches.
    pub find_count: fn(Option<usize>, usize) -> String,
    /// Button: next match.
    pub find_next: &'static str,
    /// Button: previous match.
    pub find_previous: &'static str,
    /// Name of the reading settings.
    pub settings_title: &'static str,
    /// A setting's name, and its choices in the order of [`Setting::choices`].
    pub setting: fn(Setting) -> (&'static str, &'static [&'static str]),
    /// Button: resets and deletes all settings.
    pub forget_settings: &'static str,
    /// Status: every setting is at its default, and none is stored.
    pub settings_not_stored: &'static str,
    /// Status: the settings are stored.
    pub settings_stored: &'static str,
    /// Status: the settings apply, but the browser stores nothing.
    pub settings_for_now: &'static str,
    /// Switch for the short version, with its reading time in minutes.
    pub short_version: fn(u32) -> String,
    /// Link from the short version to a whole section.
    pub whole_section: &'static str,
    /// Link to the part, by its title, where the reader stopped last time.
    pub resume: fn(&str) -> String,
    /// Name of the panel that shows a source or a definition.
    pub panel: &'static str,
    /// Link from the panel to the full list.
    pub in_the_list: &'static str,
    /// Button: copies the text above it.
    pub copy_text: &'static str,
    /// Status: the text is on the clipboard.
    pub text_copied: &'static str,
    /// Status: copying failed.
    pub copy_failed: &'static str,
    /// Name of reading aloud, and the button that opens it.
    pub listen: &'static str,
    /// Button: starts or resumes reading aloud.
    pub read_aloud: &'static str,
    /// The same button while reading aloud.
    pub pause: &'static str,
    /// Button: reads the next section.
    pub next_part: &'static str,
    /// Button: reads the previous section.
    pub previous_part: &'static str,
    /// Label of the choice of speed.
    pub speed: &'static str,
    /// Label of the choice of voice.
    pub voice: &'static str,
    /// Footer: the page gives no medical advice.
    pub not_advice: &'static str,
}
