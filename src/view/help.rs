//! The help lines: a slim line that is always near, and the full list.
//!
//! Phone numbers are in `bdi`. In right-to-left text, "116 123" would otherwise read "123 116".

mod entry;
mod everywhere;
mod lines;

use super::{
    part::{part, part_without_link},
    text::text,
};
use crate::{
    element::{Element, Said, element, link},
    marks::REGION,
    text::Words,
};

pub(super) use entry::HelpEntry;
pub(super) use everywhere::everywhere;
pub(super) use lines::lines_of;

/// The slim line at the top of the page: the numbers that most readers need, and a link to the full list.
pub(super) fn help_line(entries: &[HelpEntry], words: &'static Words) -> Element {
    element("section")
        .attr("aria-label", words.in_crisis())
        .child(help_line_within(entries, words))
}

/// The slim line inside a section.
pub(super) fn help_line_within(entries: &[HelpEntry], words: &'static Words) -> Element {
    let numbers = numbers(entries, words).into_iter().map(
        |Number {
             number,
             codes,
             regions,
         }| {
            let regions = regions.into_iter().enumerate().map(|(index, region)| {
                let separator = if index > 0 { ", " } else { "" };
                region.between(separator, "")
            });
            let regions = element("span").children(regions);
            let link = link(telephone(&number)).child(digits(&number));
            element("li")
                .attr(REGION, codes.join(" "))
                .child(link.child(" ").child(regions))
        },
    );
    let first = element("p")
        .child(
            element("strong")
                .attr("dir", "auto")
                .child(words.in_crisis()),
        )
        .child(" ")
        .child(link("#help").child(words.all_help_lines()));
    element("div")
        .class("help-line")
        .child(first)
        .child(element("ul").children(numbers))
}

/// All help lines, as a part of the page.
pub(super) fn help_lines(entries: &[HelpEntry], words: &'static Words) -> Element {
    part("help", words.help_title()).child(with_help_lines(list(), entries, words))
}

/// All help lines on a page without an article, where there is no address to copy.
pub(super) fn help_lines_alone(entries: &[HelpEntry], words: &'static Words) -> Element {
    let part = part_without_link("help", words.help_title());
    part.child(with_help_lines(list(), entries, words))
}

fn list() -> Element {
    element("div").id("help")
}

/// Adds all help lines to an element.
pub(super) fn with_help_lines(
    list: Element,
    entries: &[HelpEntry],
    words: &'static Words,
) -> Element {
    let rows = entries.iter().map(|entry| row(entry, words));
    list.class("help-lines")
        .child(element("p").child(words.help_advice()))
        .child(element("ul").children(rows))
}

fn row(entry: &HelpEntry, words: &'static Words) -> Element {
    let call = entry
        .call
        .as_deref()
        .map(|number| link(telephone(number)).child(words.call(number)));
    let message = entry
        .text
        .as_deref()
        .map(|number| link(format!("sms:{}", dialled(number))).child(words.send_text(number)));
    let site = entry
        .url
        .as_deref()
        .map(|url| link(url).child(words.website()));
    let ways = [call, message, site].into_iter().flatten();
    let ways = ways.fold(element("span").class("help-ways"), |ways, way| {
        ways.child(" ").child(way)
    });
    let hours = entry
        .hours
        .as_deref()
        .map(|hours| element("bdi").class("help-hours").child(hours));
    let note = entry
        .note
        .as_ref()
        .map(|note| element("bdi").class("help-note").children(text(note)));
    let first = element("li")
        .attr(REGION, entry.region.as_str())
        .child(
            element("bdi")
                .class("help-region")
                .child(words.region(&entry.region)),
        )
        .child(" ")
        .child(element("bdi").class("help-name").child(entry.name.as_str()))
        .child(" ")
        .child(ways);
    [hours, note]
        .into_iter()
        .flatten()
        .fold(first, |row, more| row.child(" ").child(more))
}

/// A phone number and the regions it serves.
struct Number {
    number: String,
    codes: Vec<String>,
    regions: Vec<Said>,
}

/// The first number of each region. Regions that share a number are grouped.
fn numbers(entries: &[HelpEntry], words: &'static Words) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    for entry in entries {
        let is_seen = numbers.iter().any(|one| one.codes.contains(&entry.region));
        let Some(number) = entry.call.clone().filter(|_| !is_seen) else {
            continue;
        };
        let known = numbers.iter().position(|one| one.number == number);
        let known = known.unwrap_or(numbers.len());
        if known == numbers.len() {
            numbers.push(Number {
                number,
                codes: Vec::new(),
                regions: Vec::new(),
            });
        }
        if let Some(one) = numbers.get_mut(known) {
            one.codes.push(entry.region.clone());
            one.regions.push(words.short_region(&entry.region));
        }
    }
    numbers
}

fn telephone(number: &str) -> String {
    format!("tel:{}", dialled(number))
}

/// A phone number as text, always left to right.
fn digits(number: &str) -> Element {
    element("bdi").attr("dir", "ltr").child(number)
}

/// The number in the form for a `tel:` link.
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|character| character.is_ascii_digit() || *character == '+')
        .collect()
}
