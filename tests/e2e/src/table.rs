//! The tables in docs/ that rows fill with what they find in each engine.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Mutex, PoisonError},
};

use crate::{
    engine::Engine,
    outcome::{Outcome, Stop},
};

pub(crate) use line::{Line, Table};

mod document;
mod line;

/// What rows have found so far.
#[derive(Default)]
pub(crate) struct Findings(Mutex<Vec<(Line, BTreeMap<Engine, String>)>>);

impl Findings {
    /// Empty lines, in the order of the tables.
    pub(crate) fn expecting(lines: impl Iterator<Item = Line>) -> Self {
        let lines = lines.map(|line| (line, BTreeMap::new()));
        Self(Mutex::new(lines.collect()))
    }

    /// Records what a row found in an engine for the lines that it fills. A failed row leaves its cells empty.
    pub(crate) fn note(&self, filled: &[Line], engine: Engine, outcome: &Outcome<String>) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (wanted, cell) in filled.iter().zip(cells(outcome, filled.len())) {
            let found = lines
                .iter_mut()
                .find(|(line, _)| line.table == wanted.table && line.cells == wanted.cells);
            if let Some((_, cells)) = found {
                cells.insert(engine, cell);
            }
        }
    }

    /// Writes each table to its document in this folder. Fails if a cell is empty.
    pub(crate) fn write(&self, folder: &Path, versions: &BTreeMap<Engine, String>) -> Outcome {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for table in [Table::NineWays, Table::Faults, Table::Search] {
            let lines: Vec<_> = lines
                .iter()
                .filter(|(line, _)| line.table == table)
                .collect();
            let is_whole = lines
                .iter()
                .all(|(_, cells)| cells.len() == Engine::ALL.len());
            let file = folder.join(table.file());
            if !is_whole {
                return Err(format!("{} is left as it was: rows failed", file.display()).into());
            }
            fs::write(&file, document::text(table, &lines, versions))?;
            println!("Written: {}", file.display());
        }
        Ok(())
    }
}

fn cells(outcome: &Outcome<String>, count: usize) -> Vec<String> {
    match outcome {
        Ok(found) => found.lines().map(str::to_owned).collect(),
        Err(Stop::Skipped(reason)) => vec![format!("not tried: {reason}"); count],
        Err(Stop::Failed(_)) => Vec::new(),
    }
}
