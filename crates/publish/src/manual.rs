//! `unfold completions` and `unfold man`: made from the definitions of the arguments.

use std::io;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::Arguments;
use publish::print;

/// Prints what a shell needs to complete the command's arguments.
pub(crate) fn completions(shell: Shell) -> Result<bool, String> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "unfold", &mut script);
    printed(script)
}

/// Prints the manual page of the command, followed by those of its subcommands, in roff.
pub(crate) fn man() -> Result<bool, String> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    // Names the subcommands after the command.
    command.build();
    let mut pages = Vec::new();
    render(command.clone(), &mut pages)?;
    for subcommand in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        render(subcommand.clone(), &mut pages)?;
    }
    printed(pages)
}

fn render(command: clap::Command, pages: &mut Vec<u8>) -> Result<(), String> {
    let rendered: io::Result<()> = Man::new(command).render(pages);
    rendered.map_err(|error| format!("cannot write the manual: {error}"))
}

fn printed(text: Vec<u8>) -> Result<bool, String> {
    print(&String::from_utf8_lossy(&text))?;
    Ok(true)
}
