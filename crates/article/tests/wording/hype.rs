//! No word sells.

use article::{Article, Block, Certainty, Text};
use serde_json::json;

use crate::phrases::first;
use crate::published::{ENGLISH, changed, check_one, read};

/// Words that promise more than any study can show, and why not.
const HYPE: [(&[&str], &str); 6] = [
    (
        &[
            "game changer",
            "game changing",
            "breakthrough",
            "breakthroughs",
            "groundbreaking",
            "ground breaking",
            "revolutionary",
            "revolutionise",
            "revolutionises",
            "revolutionize",
            "revolutionizes",
            "revolutionizing",
        ],
        "the trials differ by a few points, and some by nothing",
    ),
    (
        &[
            "amazing",
            "astonishing",
            "cannot be overstated",
            "dramatic",
            "dramatically",
            "extraordinary",
            "impressive",
            "incredible",
            "powerful",
            "promising",
            "remarkable",
            "remarkably",
            "unprecedented",
        ],
        "praise is no finding: give the figure",
    ),
    (
        &[
            "cure",
            "cured",
            "cures",
            "heals",
            "life saving",
            "magic",
            "miracle",
            "miraculous",
            "saviour",
            "savior",
            "wonder drug",
        ],
        "people respond or reach remission; many relapse, and no death is known to be prevented",
    ),
    (
        &[
            "non addictive",
            "not addictive",
            "no side effects",
            "perfectly safe",
            "completely safe",
            "risk free",
            "harmless",
        ],
        "it can be misused and cause dependence, and it has side effects",
    ),
    (
        &[
            "freedom from medication",
            "freedom from medications",
            "drug free",
            "guarantee",
            "guaranteed",
            "guarantees",
            "successfully treated",
            "successfully treats",
        ],
        "nobody can promise an outcome, and it is a drug itself",
    ),
    (
        &[
            "rewire", "rewires", "rewiring", "reset", "resets", "regrow", "regrows",
        ],
        "the brain is no computer, and in people no new links were seen",
    ),
];

#[test]
fn no_word_sells() {
    let problems = problems(&read(ENGLISH));
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn a_word_that_sells_is_found() {
    for (place, words, expected) in [
        ("title", json!("Ketamine: a breakthrough"), "breakthrough"),
        (
            "rapid-relief/claim",
            json!("A Game-Changer!"),
            "game changer",
        ),
        (
            "rapid-relief/limits",
            json!(["It is ", { "strong": "life-saving" }, "."]),
            "life saving",
        ),
        (
            "rapid-relief/body/0",
            json!({ "list": ["Ketamine is not addictive."] }),
            "not addictive",
        ),
        (
            "rapid-relief/body/1/chart/caption",
            json!("A dramatic fall."),
            "dramatic",
        ),
        ("questions/0", json!("Does it rewire my brain?"), "rewire"),
        ("help/0/note", json!("Guaranteed to help."), "guaranteed"),
    ] {
        check_one(&problems(&changed(ENGLISH, place, words)), expected);
    }
}

#[test]
fn what_others_say_may_be_quoted() {
    let words = json!("“Rewires the brain” is a slogan.");
    assert_eq!(
        problems(&changed(ENGLISH, "neuroplasticity/limits", words)),
        [""; 0]
    );
}

fn problems(article: &Article) -> Vec<String> {
    let mut words = vec![article.title().to_owned(), article.description().to_owned()];
    let sections = article.sections().iter();
    words.extend(sections.map(|section| section.title().to_owned()));
    let texts = texts(article);
    words.extend(texts.into_iter().map(Text::plain));
    words.iter().flat_map(|words| sold(words)).collect()
}

/// Words that sell, with the reason against them. What stands in quotation marks is what others say.
fn sold(words: &str) -> Vec<String> {
    let own: String = words
        .split('“')
        .map(|part| part.split_once('”').map_or(part, |(_, own)| own))
        .collect();
    let found = HYPE
        .iter()
        .filter_map(|(phrases, reason)| first(&own, phrases).map(|phrase| (phrase, reason)));
    found
        .map(|(phrase, reason)| format!("“{phrase}” sells ({reason}): {words}"))
        .collect()
}

fn texts(article: &Article) -> Vec<&Text> {
    let mut found = Vec::new();
    blocks(article.introduction(), &mut found);
    for section in article.sections() {
        let because = section.certainty().map(Certainty::because);
        let parts = [
            section.claim(),
            section.key_message(),
            because,
            section.limits(),
        ];
        found.extend(parts.into_iter().flatten());
        blocks(section.body(), &mut found);
    }
    let conclusion = article.conclusion();
    blocks(
        conclusion.map_or(&[], |conclusion| conclusion.body()),
        &mut found,
    );
    found.extend(article.questions());
    let glossary = article.glossary().iter();
    found.extend(glossary.map(|entry| entry.definition()));
    let help = article.help().iter();
    found.extend(help.filter_map(|line| line.note()));
    found
}

fn blocks<'a>(all: &'a [Block], found: &mut Vec<&'a Text>) {
    for block in all {
        match block {
            Block::Paragraph(text) | Block::Heading(text) => found.push(text),
            Block::List(items) | Block::Numbered(items) => found.extend(items),
            Block::Quote(within) => blocks(within, found),
            Block::Table(table) => {
                found.extend(table.caption().into_iter().chain(table.header()));
                found.extend(table.rows().iter().flatten());
            }
            Block::Chart(chart) => {
                found.push(chart.title());
                found.extend(chart.caption());
            }
            Block::Image(image) => found.extend(image.caption()),
        }
    }
}
