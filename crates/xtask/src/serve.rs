//! `cargo xtask serve`: the app at a local address, built anew on every change.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener},
};

use crate::{error::Error, process, setup};

/// Trunk's own default.
const DEFAULT_PORT: u16 = 8080;

/// Sets up what is missing, then serves until it is stopped. The arguments go to Trunk.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let port = port(arguments);
    check_free(port)?;
    setup::tools()?;
    println!("The app is at http://127.0.0.1:{port}/ as soon as it is built: a minute or two the");
    println!("first time, then seconds. It reloads by itself. Ctrl-C stops it.");
    process::run(process::trunk("serve").args(arguments))
}

fn check_free(port: u16) -> Result<(), Error> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Error::Unmet(format!(
            "Port {port} is taken by another program. Stop that one, or choose another port:\n\
             cargo xtask serve --port {}",
            port.saturating_add(1)
        ))),
        // Trunk tells any other trouble itself.
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
    fn the_port_is_trunks_unless_an_argument_names_one() {
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
