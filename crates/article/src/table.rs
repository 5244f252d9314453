use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::text::Text;
use crate::wire::{Record, record};

record! {
    /// A table.
    pub struct Table {
        /// The caption.
        "caption" caption: optional Text,
        /// The headings of the columns.
        "header" header: required Vec<Text>,
        /// The rows, each as long as the header. A cell without a value has a dash or says so in words.
        "rows" rows: required Vec<Vec<Text>>,
    }
}

impl Record for Table {
    fn check(&mut self, reader: &mut Reader) {
        let expected = self.header.len();
        if expected == 0 {
            return;
        }
        for (index, row) in self.rows.iter().enumerate() {
            let found = row.len();
            // A row that could not be read was reported there.
            if found != expected && found != 0 {
                reader.at("rows", |reader| {
                    reader.at(index, |reader| {
                        reader.problem(ProblemKind::RowLength { expected, found });
                    });
                });
            }
        }
    }
}

impl Table {
    /// The caption.
    pub fn caption(&self) -> Option<&Text> {
        self.caption.as_ref()
    }

    /// The headings of the columns; at least one.
    pub fn header(&self) -> &[Text] {
        &self.header
    }

    /// The rows, each as long as the header; at least one.
    pub fn rows(&self) -> &[Vec<Text>] {
        &self.rows
    }

    /// How many letters a line of the table must have for every word to stay whole: the longest word of each column.
    pub fn letters_across(&self) -> usize {
        let mut columns: Vec<usize> = self.header.iter().map(longest_word).collect();
        for row in &self.rows {
            for (longest, cell) in columns.iter_mut().zip(row) {
                *longest = (*longest).max(longest_word(cell));
            }
        }
        columns.iter().sum()
    }
}

/// The letters of the longest piece of a text that a browser does not break. Chinese and Japanese break at each letter.
fn longest_word(text: &Text) -> usize {
    let (mut longest, mut letters) = (0, 0);
    for letter in text.plain().chars() {
        let breaks = matches!(letter, ' ' | '-' | '–' | '\u{200B}' | '\u{2E80}'..);
        letters = if breaks { 0 } else { letters + 1 };
        longest = longest.max(letters);
    }
    longest
}
