//! English.

use article::{CertaintyLevel, Date};

use crate::{failure::Failure, state::Setting};

use super::{
    number::{Marks, decimal, whole},
    words::Words,
};

const MARKS: Marks = Marks {
    decimal: ".",
    group: ",",
    grouped_from: 1000,
};

/// The words in English.
pub(super) static ENGLISH: Words = Words {
    lang: "en",

    loading: "Loading the article…",
    still_loading: "Still loading…",
    progress: "Loading progress",

    try_again: "Try again",
    for_owner: "For the site’s owner",
    failure,
    and_more: |count| format!("And at least {} more.", whole(count as u64, &MARKS)),

    in_crisis: "In crisis?",
    all_help_lines: "All help lines",
    help_title: "Help lines",
    help_advice: "If you might act on suicidal thoughts, contact emergency services now. \
                  The lines below are there for anyone who is struggling.",
    call: |number| format!("Call {number}"),
    send_text: |number| format!("Text {number}"),
    website: "Website",
    region,
    short_region,

    contents: "Contents",
    help: "Help lines",
    shortcuts: "Shortcuts",
    skip: "Skip to the article",
    show_all: "Show all sections",
    hide_all: "Hide all sections",

    by: "By",
    published_by: "Published by",
    published: |date| format!("Published {date}"),
    updated: |date| format!("Updated {date}"),
    not_reviewed: "Not yet reviewed by a clinician",
    reviewed,
    next_review: |date| format!("Next review due by {date}"),
    reading_time: |minutes| match minutes {
        1 => "1 minute to read".into(),
        minutes => format!("{} minutes to read", whole(minutes.into(), &MARKS)),
    },
    date,

    often_said: "Often said:",
    certainty: |level| match level {
        CertaintyLevel::High => "High certainty",
        CertaintyLevel::Moderate => "Moderate certainty",
        CertaintyLevel::Low => "Low certainty",
        CertaintyLevel::VeryLow => "Very low certainty",
    },
    certainty_meaning: |level| match level {
        CertaintyLevel::High => "this is so",
        CertaintyLevel::Moderate => "this is probably so",
        CertaintyLevel::Low => "this may be so",
        CertaintyLevel::VeryLow => "we do not know whether this is so",
    },
    certainty_title: "How sure we are",
    certainty_advice: "Each graded key message says how far you can trust the studies behind it. The four grades are those of GRADE, \
                       a system many health organisations use. The grading here is our own reading of the evidence.",
    certainty_explained: |level| match level {
        CertaintyLevel::High => {
            "we say that something is so. Good studies agree, and more research is very unlikely to change the answer."
        }
        CertaintyLevel::Moderate => {
            "we say that something is probably so. The answer is likely to hold, but a good new study could still change it."
        }
        CertaintyLevel::Low => {
            "we say that something may be so. The studies are few, small or weak, and more research is likely to change the answer."
        }
        CertaintyLevel::VeryLow => {
            "we do not know whether something is so. Almost any good new study could change the answer."
        }
    },
    our_reading: "our reading of the evidence",
    why_this_sure: "Why:",
    details: "Details",
    limits: "Limits:",
    sources_here: "Sources in this section:",

    questions_title: "Questions to take to a clinician",
    appointment_title: "For the appointment",
    appointment_advice: "You can print this page and take it with you.",
    make_sheet: "Make a sheet of what matters to you",
    key_messages: "Key messages",
    own_note: "My own note",
    own_note_stays: "It stays on this page only and is gone once you close it.",
    print_sheet: "Print the sheet",
    save_sheet: "Save the sheet",
    sheet_is_empty: "The sheet is empty. Tick something or write a note.",
    glossary_title: "Words explained",
    references_title: "References",
    cited_at: "Back to the text:",
    back_to_citation: |number, occurrence| {
        format!("Back to citation {occurrence} of source {number}")
    },
    cite_title: "Cite this page",
    cite_as_bibtex: "As BibTeX",
    cite_as_ris: "As RIS, for reference managers",
    source: "Source:",
    decimal: |number| decimal(number, &MARKS),
    with_unit: |number, unit| format!("{number}{unit}"),
    interval: |low, high| format!("{low} to {high}"),
    chart_group: "Group",
    chart_value: "Result",
    chart_interval: "Range",
    chart_note: "Note",
    chart_data: "The same numbers as a table",
    chart_bar,
    chart_difference: |label, by, unit| match (by, unit) {
        ("1", "%") => format!("{label}: higher by 1 percentage point."),
        (by, "%") => format!("{label}: higher by {by} percentage points."),
        (by, unit) => format!("{label}: higher by {by}{unit}."),
    },
    chart_ends: |(highest, most), (lowest, least)| {
        format!("Highest: {highest}, {most}. Lowest: {lowest}, {least}.")
    },
    chart_equal: "The numbers are the same.",
    page_address: |address| format!("This page on the web: {address}"),
    newer_shown: "Just updated to the version on the site.",
    kept_shown: "This is the copy on your device.",
    older_refused: "The site sent an older version, so this one stays.",
    not_checked: "Couldn’t check for a newer version.",
    keep: "Keep this article on this device",
    forget: "Forget this article",
    keep_meaning: "It then opens without a connection. Nothing is stored unless you ask.",
    keep_changing: "One moment…",
    kept: "Kept on this device. It opens without a connection.",
    keep_failed: "Couldn’t keep the article. None of it is stored on this device.",
    forgotten: "None of it is stored on this device any more.",
    to_top: "Back to the top",
    close: "Close",
    copy_link: "Copy link to",
    link_copied: "Link copied",
    link_in_address: "The link is now in the address bar",
    pass_on: "Share",
    find: "Find",
    find_label: "Find in this article",
    find_count: |at, count| match (at, count) {
        (_, 0) => "No matches".into(),
        (Some(at), count) => format!(
            "{} of {}",
            whole(at as u64 + 1, &MARKS),
            whole(count as u64, &MARKS)
        ),
        (None, 1) => "1 match".into(),
        (None, count) => format!("{} matches", whole(count as u64, &MARKS)),
    },
    find_next: "Next match",
    find_previous: "Previous match",
    settings_title: "Reading settings",
    setting: |setting| match setting {
        Setting::Theme => (
            "Colours",
            &["Same as this device", "Light", "Dark", "High contrast"],
        ),
        Setting::Size => (
            "Text size",
            &["Smaller", "Normal", "Large", "Larger", "Largest"],
        ),
        Setting::Spacing => ("Spacing", &["Normal", "Wide"]),
        Setting::Sections => (
            "On every visit",
            &["Sections as the author chose", "All sections open"],
        ),
        Setting::Key => ("The / key", &["Opens search", "Does nothing"]),
        Setting::Place => (
            "Your place in the article",
            &["Until this tab is closed", "Remembered on this device"],
        ),
    },
    forget_settings: "Forget my settings",
    settings_not_stored: "None of these is stored.",
    settings_stored: "Stored on this device only.",
    settings_for_now: "For this visit only: this browser stores nothing.",
    short_version: |minutes| match minutes {
        1 => "Short version (1 minute)".into(),
        minutes => format!("Short version ({} minutes)", whole(minutes.into(), &MARKS)),
    },
    whole_section: "Read the whole section",
    resume: |title| format!("Continue where you left off: {title}"),
    panel: "Source or explanation",
    in_the_list: "See it in the list",
    copy_text: "Copy",
    text_copied: "Copied",
    copy_failed: "Couldn’t copy. Select the text instead",
    listen: "Listen",
    read_aloud: "Read aloud",
    pause: "Pause",
    next_part: "Next section",
    previous_part: "Previous section",
    speed: "Speed",
    voice: "Voice",
    not_advice: "This page is information, not medical advice. It does not replace talking to someone who knows your health.",
};

fn failure(failure: Failure) -> (&'static str, String) {
    match failure {
        Failure::Unreachable => (
            "Couldn’t load the article",
            "The connection may be down. The page will try again when you’re back online.".into(),
        ),
        Failure::TimedOut(seconds) => (
            "The article is taking too long",
            format!("Nothing has arrived for {seconds} seconds."),
        ),
        Failure::Status(status) => http_status(status),
        Failure::WebPage => (
            "There is a web page at this address, not an article",
            "The file is probably not where the site says it is.".into(),
        ),
        Failure::OtherOrigin => (
            "This page only shows articles from its own site",
            "The address it was given is on another site.".into(),
        ),
        Failure::Damaged => (
            "The article file is damaged",
            "The site’s owner needs to fix it.".into(),
        ),
        Failure::Invalid => (
            "This article has errors and can’t be shown",
            "The site’s owner needs to fix them.".into(),
        ),
        Failure::NewerFormat { found, known } => (
            "This article needs a newer version of this page",
            format!("It is written in format {found}. This page reads format {known}."),
        ),
        Failure::TooLarge => (
            "The article is too large to show",
            "Loading stopped before it could freeze the page.".into(),
        ),
        Failure::TooDeep => (
            "The article is nested too deeply to show",
            "Loading stopped before it could freeze the page.".into(),
        ),
    }
}

fn http_status(status: u16) -> (&'static str, String) {
    let (heading, meaning) = match status {
        403 => ("This article is not public", "forbidden"),
        404 => ("There is no article at this address", "not found"),
        410 => ("There is no longer an article at this address", "gone"),
        429 => ("The site is busy", "too many requests"),
        500 => ("Something went wrong on the site", "internal server error"),
        502 => ("Something went wrong on the site", "bad gateway"),
        503 => (
            "The site is busy or down for maintenance",
            "service unavailable",
        ),
        504 => ("The site is taking too long", "gateway time-out"),
        _ => {
            return (
                "The site didn’t send the article",
                format!("The site answered {status}."),
            );
        }
    };
    (heading, format!("The site answered {status} ({meaning})."))
}

fn chart_bar(label: &str, note: Option<&str>, value: &str, interval: Option<&str>) -> String {
    let note = note.map(|note| format!(", {note}")).unwrap_or_default();
    let interval = interval.map(|interval| format!(" ({interval})"));
    format!("{label}{note}: {value}{}.", interval.unwrap_or_default())
}

fn reviewed(by: Option<&str>, on: Option<String>) -> String {
    match (by, on) {
        (Some(name), Some(date)) => format!("Reviewed by {name}, {date}"),
        (Some(name), None) => format!("Reviewed by {name}"),
        (None, Some(date)) => format!("Last reviewed {date}"),
        (None, None) => ENGLISH.not_reviewed.into(),
    }
}

fn date(date: Date) -> String {
    let month = match date.month() {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
    format!("{} {month} {}", date.day(), date.year())
}

fn region(code: &str) -> Option<&'static str> {
    Some(match code {
        "US" => "United States",
        "CA" => "Canada",
        "GB" => "United Kingdom",
        "IE" => "Ireland",
        "ES" => "Spain",
        "EU" => "European Union",
        "AU" => "Australia",
        "NZ" => "New Zealand",
        "001" => "Anywhere else",
        _ => return None,
    })
}

fn short_region(code: &str) -> Option<&'static str> {
    Some(match code {
        "US" => "US",
        "GB" => "UK",
        "EU" => "EU",
        "NZ" => "NZ",
        _ => return None,
    })
}
