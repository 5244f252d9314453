//! `unfold serve` follows the file.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use crate::site::{Site, TEMPLATE, fixture, unfold};

/// A command that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET /{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn the_page_follows_the_file() {
    let article = fixture("full");
    let site = Site::new("serve", TEMPLATE, article.to_string().as_bytes());
    let write = |title: &str| {
        let mut article = article.clone();
        article["title"] = title.into();
        site.write("mine.json", article.to_string().as_bytes());
    };
    write("First title");
    let mut command = Command::new(env!("CARGO_BIN_EXE_unfold"));
    command
        .args(["serve", "--port", "0", "--site"])
        .arg(&site.folder);
    let command = command
        .arg(site.folder.join("mine.json"))
        .stdout(Stdio::piped());
    let mut running = Running(command.stderr(Stdio::null()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let (_, rest) = line.split_once("http://").unwrap();
    let (address, _) = rest.split_once('/').unwrap();

    let page = get(address, "");
    assert!(page.contains("<title>First title</title>"), "{page}");
    assert!(page.contains("<script src=\"unfold-serve.js\">"), "{page}");
    assert!(get(address, "unfold-serve.js").contains("location.reload"));
    assert!(get(address, "unfold-serve-version").ends_with("\r\n\r\n1"));

    write("A second title, changed");
    assert!(get(address, "unfold-serve-version").ends_with("\r\n\r\n2"));
    assert!(get(address, "").contains("<title>A second title, changed</title>"));

    write("");
    let page = get(address, "");
    assert!(
        page.contains("The article has problems") && page.contains("unfold-serve.js"),
        "{page}"
    );

    write("Third title, mended");
    assert!(get(address, "index.html").contains("<title>Third title, mended</title>"));
    for path in ["nothing.html", "../Cargo.toml", "%2e%2e/Cargo.toml"] {
        assert!(get(address, path).starts_with("HTTP/1.1 404"), "{path}");
    }
    assert!(!site.read("index.html").contains("title, changed"));
}

#[test]
fn without_a_site_it_says_how_to_get_one() {
    let ended = unfold(&["serve", "article.md", "--site", "nowhere"]);
    assert_eq!(ended.code, Some(2));
    assert!(
        ended.said.contains("`cargo xtask build` makes a site"),
        "{}",
        ended.said
    );
}
