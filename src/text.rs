//! Every word that the interface itself says, one file per language.
//!
//! The article brings its own words; what stands here is what the page says around them.

mod ar;
mod en;
mod es;
mod number;
#[cfg(test)]
mod tests;

use article::{CertaintyLevel, Date};

use crate::state::Setting;

/// The interface's words in one language.
///
/// Entries that depend on a value are functions, so that each language decides its own word order and plural.
pub struct Words {
    /// BCP 47 tag of the language these words are in.
    pub lang: &'static str,

    /// Said while the article is on its way.
    pub loading: &'static str,
    /// Said once loading has taken longer than a second.
    pub still_loading: &'static str,
    /// Accessible name of the progress bar.
    pub progress: &'static str,

    /// Button that loads the article once more.
    pub try_again: &'static str,
    /// Opens what only the site's owner can mend.
    pub for_the_owner: &'static str,
    /// What went wrong, for the reader.
    pub failure: fn(Failure) -> (&'static str, String),
    /// Closes a list that was cut: how many entries are not shown, at the least.
    pub and_more: fn(usize) -> String,

    /// First words of the help line.
    pub in_crisis: &'static str,
    /// Link from the help line to all help lines.
    pub all_help_lines: &'static str,
    /// Heading of the list of help lines.
    pub help_title: &'static str,
    /// Sentence above the list of help lines.
    pub help_advice: &'static str,
    /// "Call 988".
    pub call: fn(&str) -> String,
    /// "Text 988".
    pub send_text: fn(&str) -> String,
    /// Link to a help line's web page.
    pub website: &'static str,
    /// A country or area, from its code in the article; `None` where this language has no name for it.
    pub region: fn(&str) -> Option<&'static str>,
    /// A shorter name for it, where there is one that everybody knows.
    pub short_region: fn(&str) -> Option<&'static str>,

    /// Name of the table of contents.
    pub contents: &'static str,
    /// Short link to the help lines, in the bar on narrow screens.
    pub help: &'static str,
    /// Name of the bar with the two links, on narrow screens.
    pub shortcuts: &'static str,
    /// Link at the start of the page, for the keyboard.
    pub skip: &'static str,
    /// Opens every section.
    pub show_all: &'static str,
    /// Closes every section.
    pub hide_all: &'static str,

    /// "By Icaro Connect": the words before the name.
    pub by: &'static str,
    /// "Published by …": the words before the name.
    pub published_by: &'static str,
    /// "Published 23 November 2026".
    pub published: fn(String) -> String,
    /// "Updated 23 November 2026".
    pub updated: fn(String) -> String,
    /// Shown when nobody has reviewed the article.
    pub not_reviewed: &'static str,
    /// "Reviewed by … on …", whichever of the two is known.
    pub reviewed: fn(Option<&str>, Option<String>) -> String,
    /// "Next review due by …".
    pub next_review: fn(String) -> String,
    /// "8 minutes to read".
    pub reading_time: fn(u32) -> String,
    /// A date in words.
    pub date: fn(Date) -> String,

    /// Label of the claim as it is usually made.
    pub often_said: &'static str,
    /// The certainty as a word.
    pub certainty: fn(CertaintyLevel) -> &'static str,
    /// What that certainty means, in words.
    pub certainty_meaning: fn(CertaintyLevel) -> &'static str,
    /// Heading of what the certainties mean.
    pub certainty_title: &'static str,
    /// What they are made of, and by whom.
    pub certainty_advice: &'static str,
    /// What one of them means, and how likely more research is to change what it stands beside.
    pub certainty_explained: fn(CertaintyLevel) -> &'static str,
    /// Says whose grade it is.
    pub our_reading: &'static str,
    /// Label of the reason for the certainty.
    pub why_this_sure: &'static str,
    /// Visible words of the control that opens a section.
    pub details: &'static str,
    /// Label of the limits.
    pub limits: &'static str,
    /// Label of the references that a section uses.
    pub sources_here: &'static str,

    /// Heading of the questions.
    pub questions_title: &'static str,
    /// Heading of the part where a sheet for an appointment is made.
    pub appointment_title: &'static str,
    /// What a reader can do without the sheet, above its button.
    pub appointment_advice: &'static str,
    /// Button that shows what can be put on the sheet.
    pub make_sheet: &'static str,
    /// Name of the sections' key messages, on the sheet.
    pub key_messages: &'static str,
    /// Label of the reader's own note, on the sheet.
    pub own_note: &'static str,
    /// Says that the note is stored nowhere.
    pub own_note_stays: &'static str,
    /// Button that prints the sheet.
    pub print_sheet: &'static str,
    /// Button that saves the sheet as a file.
    pub save_sheet: &'static str,
    /// Said when there is nothing on the sheet.
    pub sheet_is_empty: &'static str,
    /// Heading of the glossary.
    pub glossary_title: &'static str,
    /// Heading of the references.
    pub references_title: &'static str,
    /// Label of the links from a reference back to the text.
    pub cited_at: &'static str,
    /// Accessible name of one such link: reference number, and which of its citations.
    pub back_to_citation: fn(usize, usize) -> String,
    /// Heading of the page's own citation.
    pub cite_title: &'static str,
    /// Opens that citation as BibTeX.
    pub cite_as_bibtex: &'static str,
    /// Opens that citation as RIS, which reference managers read.
    pub cite_as_ris: &'static str,
    /// Label of a chart's source.
    pub source: &'static str,
    /// A number with as many decimals as it needs, at most two, from its hundredths: "46.5", "1,999".
    pub decimal: fn(u64) -> String,
    /// A number and what it counts, as the article names that: "64%".
    pub with_unit: fn(&str, &str) -> String,
    /// An interval: "50 to 77".
    pub interval: fn(&str, &str) -> String,
    /// Heading of a chart's first column.
    pub chart_group: &'static str,
    /// Heading of a chart's second column.
    pub chart_value: &'static str,
    /// Heading of the column with the intervals.
    pub chart_interval: &'static str,
    /// Heading of the column with what else there is to say.
    pub chart_note: &'static str,
    /// Opens a chart's numbers as a table.
    pub chart_data: &'static str,
    /// A bar of a chart in words: its label, its note, its value and its interval.
    pub chart_bar: fn(&str, Option<&str>, &str, Option<&str>) -> String,
    /// Of two bars, which is higher: its label, by how much, and the chart's unit.
    pub chart_difference: fn(&str, &str, &str) -> String,
    /// Of many bars, the highest and the lowest, each by label and value.
    pub chart_ends: fn((&str, &str), (&str, &str)) -> String,
    /// Said of bars that are all as high.
    pub chart_equal: &'static str,
    /// On paper: the page's address.
    pub page_address: fn(&str) -> String,
    /// Said when a newer article has taken the place of the one that was on the page.
    pub newer_shown: &'static str,
    /// Said when the article on the page is the one that is kept on the device.
    pub kept_shown: &'static str,
    /// Said when the host sent an older article than the one on the page.
    pub older_refused: &'static str,
    /// Said when it could not be found out whether there is a newer article.
    pub not_checked: &'static str,
    /// Button that keeps the article on the reader's device.
    pub keep: &'static str,
    /// Button that takes it off the device again.
    pub forget: &'static str,
    /// What keeping means, beside its button.
    pub keep_meaning: &'static str,
    /// Said while it is being kept or forgotten.
    pub keep_changing: &'static str,
    /// Said when the article is kept.
    pub kept: &'static str,
    /// Said when it could not be kept.
    pub keep_failed: &'static str,
    /// Said when it was kept and is not any more.
    pub forgotten: &'static str,
    /// Link to the beginning of the page.
    pub to_top: &'static str,
    /// Closes what a button has opened.
    pub close: &'static str,
    /// Name of the button beside a heading, before the heading's words.
    pub copy_link: &'static str,
    /// Said when the link to a part has been copied.
    pub link_copied: &'static str,
    /// Said when it could not be copied and the address bar has it instead.
    pub link_in_address: &'static str,
    /// Button that passes the page on by the browser's own means.
    pub pass_on: &'static str,
    /// Button that opens the search.
    pub find: &'static str,
    /// Name of the search and its field.
    pub find_label: &'static str,
    /// How many matches there are, and which of them is shown, counted from 0.
    pub find_count: fn(Option<usize>, usize) -> String,
    /// Button that goes to the next match.
    pub find_next: &'static str,
    /// Button that goes to the match before.
    pub find_previous: &'static str,
    /// Name of the reading settings.
    pub settings_title: &'static str,
    /// A setting, and its choices in the order of [`Setting::choices`].
    pub setting: fn(Setting) -> (&'static str, &'static [&'static str]),
    /// Button that takes all settings back.
    pub forget_settings: &'static str,
    /// Said while the usual settings hold.
    pub settings_not_stored: &'static str,
    /// Said once the reader has set something.
    pub settings_stored: &'static str,
    /// The settings hold, and the browser stores nothing.
    pub settings_for_now: &'static str,
    /// Switch for the short version, with the minutes that it takes.
    pub short_version: fn(u32) -> String,
    /// In the short version, link to a section as a whole.
    pub whole_section: &'static str,
    /// Link to the part with this title, where the reader stopped the last time.
    pub resume: fn(&str) -> String,
    /// Name of the panel that shows a source or what a word means.
    pub panel: &'static str,
    /// Link from there to all of them.
    pub in_the_list: &'static str,
    /// Button that copies the text above it.
    pub copy_text: &'static str,
    /// Said when that is done.
    pub text_copied: &'static str,
    /// Said when it cannot be done.
    pub copy_failed: &'static str,
    /// Name of what reads the article aloud, and the button that opens it.
    pub listen: &'static str,
    /// Button that begins to read aloud, or goes on.
    pub read_aloud: &'static str,
    /// The same button while something is read.
    pub pause: &'static str,
    /// Button that reads the next section.
    pub next_part: &'static str,
    /// Button that reads the section before.
    pub previous_part: &'static str,
    /// Name of the choice of speeds.
    pub speed: &'static str,
    /// Name of the choice of voices.
    pub voice: &'static str,
    /// Last words of the page.
    pub not_advice: &'static str,
}

/// A failure as the reader should understand it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing came, or it stopped half-way.
    Unreachable,
    /// Nothing came for this many seconds.
    TimedOut(u32),
    /// The host answered with this status.
    Status(u16),
    /// A web page came instead of an article.
    WebPage,
    /// The article would have come from another site.
    OtherOrigin,
    /// Not JSON.
    Damaged,
    /// JSON, but not a valid article.
    Invalid,
    /// A format that this reader does not know.
    NewerFormat {
        /// The format of the file.
        found: u64,
        /// The format that this reader reads.
        known: u32,
    },
    /// More bytes than the limit.
    TooLarge,
    /// More nesting than the limit.
    TooDeep,
}

/// The words for a language tag (BCP 47). English serves every language that has no words of its own yet.
pub fn words(tag: &str) -> &'static Words {
    let language = tag.split('-').next().unwrap_or_default();
    if language.eq_ignore_ascii_case("es") {
        es::spanish(tag)
    } else if language.eq_ignore_ascii_case("ar") {
        &ar::ARABIC
    } else {
        &en::ENGLISH
    }
}
