//! A table whose cells may span several rows and columns.

use markdown::{Node, Value};

/// The most columns of a table; with more, it is a layout.
pub(super) const MAX_COLUMNS: usize = 40;

/// The text of a cell without a value.
const NONE: &str = "–";

/// The cells of a table that is being read.
#[derive(Default)]
pub(super) struct Grid {
    /// If there are several, only the first is the table's; the others are paragraphs before it.
    pub(super) captions: Vec<Node>,
    rows: Vec<Vec<Option<Node>>>,
    /// For each column, a value that continues in this many rows below.
    below: Vec<Option<(usize, Option<Node>)>>,
}

impl Grid {
    pub(super) fn begin_row(&mut self) {
        self.rows.push(Vec::new());
        self.fill();
    }

    /// Adds a cell to the row. Its value is repeated in each row that it spans, but in each column
    /// only if it is a heading: a value would seem to be there twice.
    pub(super) fn add(&mut self, value: Option<Node>, columns: usize, rows: usize) {
        if self.rows.is_empty() {
            self.begin_row();
        }
        let is_header = self.rows.len() == 1;
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        for column in 0..columns.clamp(1, MAX_COLUMNS) {
            let value = value.clone().filter(|_| column == 0 || is_header);
            let at = row.len();
            if rows > 1 && at < MAX_COLUMNS {
                if self.below.len() <= at {
                    self.below.resize(at + 1, None);
                }
                if let Some(below) = self.below.get_mut(at) {
                    *below = Some((rows - 1, value.clone()));
                }
            }
            row.push(value);
        }
        self.fill();
    }

    /// The table, or a list if it has only one row, after the captions that have no table.
    pub(super) fn finish(mut self) -> Vec<Node> {
        let mut blocks = std::mem::take(&mut self.captions);
        let caption = (!blocks.is_empty()).then(|| blocks.remove(0));
        match self.table(caption.clone()) {
            Some(table) => blocks.push(table),
            None => blocks.splice(0..0, caption).for_each(drop),
        }
        blocks
    }

    fn table(mut self, caption: Option<Node>) -> Option<Node> {
        self.rows.retain(|row| row.iter().any(Option::is_some));
        let width = self.rows.iter().map(Vec::len).max()?;
        let mut rows = self.rows.into_iter().map(|mut row| {
            row.resize(width, None);
            let cells = row.into_iter();
            Node::list(cells.map(|cell| cell.unwrap_or_else(|| Node::from(NONE))))
        });
        let header = rows.next()?;
        let rows: Vec<Node> = rows.collect();
        if rows.is_empty() && caption.is_none() {
            return Some(Node::object([("list", header)]));
        }
        let rows = if rows.is_empty() {
            vec![header.clone()]
        } else {
            rows
        };
        let mut fields = vec![
            ("header".to_owned(), header),
            ("rows".to_owned(), Node::list(rows)),
        ];
        if let Some(caption) = caption {
            fields.insert(0, ("caption".to_owned(), caption));
        }
        let table = Node::new(0, Value::Object(fields));
        Some(Node::object([("table", table)]))
    }

    /// Puts the values that go on from rows above into the row, up to the next free column.
    fn fill(&mut self) {
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        while let Some(Some((left, value))) = self.below.get_mut(row.len()) {
            if *left == 0 {
                break;
            }
            row.push(value.clone());
            *left -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of cells, each with its words and the columns and rows that it spans.
    type Row<'a> = &'a [(&'a str, usize, usize)];

    fn check(rows: &[Row<'_>], expected: &[&[&str]]) {
        let mut grid = Grid::default();
        for row in rows {
            grid.begin_row();
            for (words, columns, rows) in *row {
                let value = (!words.is_empty()).then(|| Node::from(*words));
                grid.add(value, *columns, *rows);
            }
        }
        let rows = |rows: &[&[&str]]| {
            let rows = rows.iter().map(|row| Node::list(row.iter().copied()));
            Node::list(rows)
        };
        let (header, others) = expected.split_at(1);
        let fields = [
            ("header", Node::list(header[0].iter().copied())),
            ("rows", rows(others)),
        ];
        let table = Node::object([("table", Node::object(fields))]);
        assert_eq!(grid.finish(), [table]);
    }

    #[test]
    fn values_stand_under_their_headings() {
        check(
            &[
                &[("Age", 1, 1), ("Dose", 2, 1)],
                &[("adults", 1, 2), ("1", 1, 1), ("2", 1, 1)],
                &[("3", 1, 1), ("4", 1, 1)],
                &[("none", 3, 1)],
                &[("", 1, 1), ("5", 1, 1)],
            ],
            &[
                &["Age", "Dose", "Dose"],
                &["adults", "1", "2"],
                &["adults", "3", "4"],
                &["none", "–", "–"],
                &["–", "5", "–"],
            ],
        );
        check(
            &[
                &[("a", 1, 1), ("b", 1, 3)],
                &[("c", 1, 1)],
                &[("d", 1, 1)],
                &[("e", 1, 1), ("f", 1, 1)],
            ],
            &[&["a", "b"], &["c", "b"], &["d", "b"], &["e", "f"]],
        );
    }
}
