//! `cargo xtask serve`: serves the app locally and rebuilds it on every change.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
};

use crate::{error::Error, process, setup};

/// Trunk's default.
const DEFAULT_PORT: u16 = 8080;

/// Installs missing tools, then serves until it is stopped. The arguments go to Trunk.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let port = port(arguments);
    check_free(port)?;
    setup::tools()?;
    println!(
        "The app will be at http://127.0.0.1:{port}/ once it is built: a minute or two the first time,"
    );
    println!("then seconds. It reloads by itself. Press Ctrl-C to stop.");
    process::run(process::trunk("serve").args(arguments))
}

fn check_free(port: u16) -> Result<(), Error> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Error::Unmet(format!(
            "Another program uses port {port}. Stop it, or choose another port:\n\
             cargo xtask serve --port {}",
            port.saturating_add(1)
        ))),
        // Trunk reports any other error itself.
        _ => Ok(()),
    }
}

/// The port that Trunk will listen on.
fn port(arguments: &[String]) -> u16 {
    let mut arguments = arguments.iter().map(String::as_str);
    let mut port = None;
    while let Some(argument) = arguments.next() {
        port = match argument {
            "-p" | "--port" => arguments.next(),
            other => other
                .strip_prefix("--port=")
                .or_else(|| other.strip_prefix("-p"))
                .or(port),
        };
    }
    port.and_then(|port| port.parse().ok())
        .unwrap_or(DEFAULT_PORT)
}

#[cfg(test)]
mod tests {
    use super::port;

    fn check(line: &str, expected: u16) {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        assert_eq!(port(&arguments), expected, "{line}");
    }

    #[test]
    fn the_port_is_trunks_default_unless_an_argument_sets_it() {
        check("", 8080);
        check("--open", 8080);
        check("--port 9000", 9000);
        check("--port=9000 --open", 9000);
        check("--open -p 9000", 9000);
        check("-p9000", 9000);
        check("--port", 8080);
        check("--port nonsense", 8080);
    }
}
