//! The help lines: a slim line within reach, and the whole list.

mod entry;
mod everywhere;

use super::{
    element::{Element, element, link, part},
    text::text,
};
use crate::text::Words;

pub(super) use entry::{HelpEntry, lines_of};
pub(super) use everywhere::everywhere;

/// The slim line at the top of the page: the numbers that most readers need, and the way to all others.
pub(super) fn help_line(entries: &[HelpEntry], words: &'static Words) -> Element {
    element("section")
        .attribute("aria-label", words.in_crisis)
        .child(help_line_within(entries, words))
}

/// The same line inside a part of the page.
pub(super) fn help_line_within(entries: &[HelpEntry], words: &'static Words) -> Element {
    let numbers = numbers(entries, words)
        .into_iter()
        .map(|(number, regions)| {
            let regions = element("span").child(regions.join(", "));
            let link = link(telephone(&number)).child(digits(&number));
            element("li").child(link.child(" ").child(regions))
        });
    let first = element("p")
        .child(
            element("strong")
                .attribute("dir", "auto")
                .child(words.in_crisis),
        )
        .child(" ")
        .child(link("#help").child(words.all_help_lines));
    element("div")
        .class("help-line")
        .child(first)
        .child(element("ul").children(numbers))
}

/// Every help line.
pub(super) fn help_lines(entries: &[HelpEntry], words: &'static Words) -> Element {
    let rows = entries.iter().map(|entry| row(entry, words));
    part("help", words.help_title).child(
        element("div")
            .id("help")
            .class("help-lines")
            .child(element("p").child(words.help_advice))
            .child(element("ul").children(rows)),
    )
}

fn row(entry: &HelpEntry, words: &'static Words) -> Element {
    let call = entry
        .call
        .as_deref()
        .map(|number| link(telephone(number)).child((words.call)(number)));
    let message = entry
        .text
        .as_deref()
        .map(|number| link(format!("sms:{}", dialled(number))).child((words.send_text)(number)));
    let site = entry
        .url
        .as_deref()
        .map(|url| link(url).child(words.website));
    let ways = [call, message, site].into_iter().flatten();
    let ways = ways.fold(element("span").class("ways"), |ways, way| {
        ways.child(" ").child(way)
    });
    let hours = entry
        .hours
        .as_deref()
        .map(|hours| element("bdi").class("hours").child(hours));
    let note = entry
        .note
        .as_ref()
        .map(|note| element("span").class("note").children(text(note)));
    let first = element("li")
        .child(element("bdi").class("region").child(region(entry, words)))
        .child(" ")
        .child(element("bdi").class("name").child(entry.name.as_str()))
        .child(" ")
        .child(ways);
    [hours, note]
        .into_iter()
        .flatten()
        .fold(first, |row, more| row.child(" ").child(more))
}

/// One number per region, the first that the article names; regions that share a number stand together.
fn numbers(entries: &[HelpEntry], words: &'static Words) -> Vec<(String, Vec<String>)> {
    let mut seen: Vec<&str> = Vec::new();
    let mut numbers: Vec<(String, Vec<String>)> = Vec::new();
    for entry in entries {
        let Some(number) = &entry.call else { continue };
        if seen.contains(&entry.region.as_str()) {
            continue;
        }
        seen.push(&entry.region);
        match numbers.iter_mut().find(|(known, _)| known == number) {
            Some((_, regions)) => regions.push(short_region(entry, words)),
            None => numbers.push((number.clone(), vec![short_region(entry, words)])),
        }
    }
    numbers
}

fn region(entry: &HelpEntry, words: &'static Words) -> String {
    (words.region)(&entry.region).map_or_else(|| entry.region.clone(), str::to_owned)
}

fn short_region(entry: &HelpEntry, words: &'static Words) -> String {
    (words.short_region)(&entry.region).map_or_else(|| region(entry, words), str::to_owned)
}

fn telephone(number: &str) -> String {
    format!("tel:{}", dialled(number))
}

/// A number to read, in its own order of writing whatever stands around it.
fn digits(number: &str) -> Element {
    element("bdi").attribute("dir", "ltr").child(number)
}

/// The number as a telephone takes it.
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|sign| sign.is_ascii_digit() || *sign == '+')
        .collect()
}
