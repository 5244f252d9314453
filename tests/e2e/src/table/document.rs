//! The documents that contain the tables.

use std::collections::BTreeMap;

use super::line::{Line, Table};
use crate::engine::Engine;

const AGAIN: &str =
    "Every cell comes from an end-to-end test. `cargo xtask report` writes this document.";

impl Table {
    /// The name of its document.
    pub(super) fn file(self) -> &'static str {
        match self {
            Self::NineWays => "nine-ways.md",
            Self::Faults => "faults.md",
            Self::Search => "search.md",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::NineWays => "Nine ways to the whole text",
            Self::Faults => "Faults",
            Self::Search => "The search beside the browser’s own",
        }
    }

    fn introduction(self) -> &'static str {
        match self {
            Self::NineWays => {
                "What a reader gets of the default article where something is missing, or on another way than the \
                 page itself, compared with `article.json`. Where there is a page on the screen, it is what can be \
                 seen there after each section was opened by its own control.\n\n\
                 A passage is what stands together in the file: a title, a paragraph, a row of a list, a cell of a \
                 table, a bar of a chart with its numbers. It counts where its pieces are found in order, each at \
                 most 80 characters after the one before it, which is room for the numbers of sources and for \
                 explained words; white space counts as one space. On paper lines break anywhere and links are \
                 written out, so there letters and digits alone are compared, at most 200 apart. Not compared are \
                 identifiers, addresses, dates, which the page spells out, and the names of authors of sources, of \
                 which it shows some."
            }
            Self::Faults => {
                "What a reader has when a file of the site is missing or wrong, or the network or the browser fails. \
                 Each line is tried on the published build, which holds its article in the page, or on a build \
                 without, which fetches it.\n\n\
                 “Reads” means that the help line is there at once, and every passage of `article.json` can be seen \
                 when each section is opened; “the app works”, that it has taken over the page and its button opens \
                 every section; “without the app”, that it has not, and sections open by their own control. “This \
                 page is taking a long time to load” is offered after 15 seconds. In each line, no file is asked for more than \
                 three times a visit (browsers themselves try up to ten times where connections end without an \
                 answer), and none of the site’s own again while the reader goes on reading; and the consoles of \
                 Chromium and Firefox hold no uncaught error of ours. WebKit’s driver does not show its console."
            }
            Self::Search => {
                "How often the search finds words in a paragraph where the browser’s own find command, called as \
                 `window.find()`, finds them or does not. The paragraphs and the words, with what is found of each, \
                 are in `tests/finding.json`.\n\n\
                 Each cell has the number of rows in which the search finds the words, and then the number in which \
                 the browser does. In no row does the browser alone find them, with two exceptions. In Turkish and \
                 Azeri, the search follows the article’s language and the browser its own. And Firefox finds か in \
                 が if that is two characters, though they are different letters. In the remaining rows of a line, \
                 the words must not be found."
            }
        }
    }

    fn heads(self) -> &'static [&'static str] {
        match self {
            Self::NineWays => &["Way"],
            Self::Faults => &["What is wrong", "Build"],
            Self::Search => &["What the text and the words differ in", "Example"],
        }
    }
}

/// The whole document.
pub(super) fn text(
    table: Table,
    lines: &[&(Line, BTreeMap<Engine, String>)],
    versions: &BTreeMap<Engine, String>,
) -> String {
    let columns = Engine::ALL.iter().map(|engine| match versions.get(engine) {
        Some(version) => format!("{} {version}", engine.title()),
        None => engine.title().to_owned(),
    });
    let heads: Vec<String> = table
        .heads()
        .iter()
        .map(|head| (*head).to_owned())
        .chain(columns)
        .collect();
    let mut text = format!(
        "# {}\n\n{}\n\n{AGAIN}\n\n{}| {} |\n",
        table.title(),
        table.introduction(),
        row(heads.iter().map(String::as_str)),
        vec!["---"; heads.len()].join(" | "),
    );
    for (line, cells) in lines {
        let cells = line.cells.iter().chain(cells.values());
        text.push_str(&row(cells.map(String::as_str)));
    }
    text
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{
        super::line::{Line, Table},
        text,
    };
    use crate::engine::Engine;

    #[test]
    fn each_line_says_what_was_found_in_each_engine() {
        let line = Line {
            table: Table::NineWays,
            cells: vec!["Script is off".into()],
        };
        let cells = Engine::ALL.iter().map(|engine| (*engine, "all".into()));
        let versions = BTreeMap::from([(Engine::Firefox, "153.0".into())]);
        let text = text(Table::NineWays, &[&(line, cells.collect())], &versions);
        let rows: Vec<&str> = text
            .lines()
            .skip_while(|row| !row.starts_with('|'))
            .collect();
        assert_eq!(
            rows,
            [
                "| Way | Chromium | Firefox 153.0 | WebKit |",
                "| --- | --- | --- | --- |",
                "| Script is off | all | all | all |",
            ]
        );
    }
}
