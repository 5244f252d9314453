//! Child processes that end with the tests, together with their own children.

use std::{
    collections::VecDeque,
    fs::{self, File},
    path::Path,
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::ChildStdout,
};

use crate::outcome::Outcome;

/// A child process. Dropping it kills it and its descendants.
pub(crate) struct Process {
    child: Child,
}

impl Process {
    /// Starts a program and discards its output.
    pub(crate) fn start(command: &mut Command) -> Outcome<Self> {
        command.stdout(Stdio::null()).stderr(Stdio::null());
        Self::spawn(command)
    }

    /// Starts a program and writes its output to a file.
    pub(crate) fn start_and_keep(command: &mut Command, file: &Path) -> Outcome<Self> {
        let output = File::create(file)?;
        command.stdout(output.try_clone()?).stderr(output);
        Self::spawn(command)
    }

    /// Starts a program and waits for the first line that it prints.
    pub(crate) async fn start_and_read(command: &mut Command) -> Outcome<(Self, String)> {
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = Self::spawn(command)?;
        let output = process.child.stdout.take().ok_or("no output to read")?;
        let mut lines = BufReader::new(ChildStdout::from_std(output)?).lines();
        let line = lines.next_line().await?;
        let line = line.ok_or_else(|| format!("{:?} has ended", command.get_program()))?;
        Ok((process, line))
    }

    fn spawn(command: &mut Command) -> Outcome<Self> {
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start {:?}: {error}", command.get_program()))?;
        Ok(Self { child })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Browsers are children of their driver and would outlive it.
        end_descendants(self.child.id());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Kills every process that these tests have started.
pub(crate) fn end_all() {
    end_descendants(std::process::id());
}

fn end_descendants(ancestor: u32) {
    for descendant in descendants(ancestor).into_iter().rev() {
        if let Some(pid) = i32::try_from(descendant).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::KILL);
        }
    }
}

/// The children of a process, their children, and so on; parents first. Empty where there is no `/proc`.
fn descendants(ancestor: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|process| Some((process, parent(process)?)))
        .collect();

    let mut found = Vec::new();
    let mut waiting = VecDeque::from([ancestor]);
    while let Some(current) = waiting.pop_front() {
        let children = parents.iter().filter(|(_, parent)| *parent == current);
        for (child, _) in children {
            found.push(*child);
            waiting.push_back(*child);
        }
    }
    found
}

fn parent(process: u32) -> Option<u32> {
    // "1234 (name, which may hold spaces and brackets) S 1 …": state and parent follow the last bracket.
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_whitespace().nth(1)?.parse().ok()
}
