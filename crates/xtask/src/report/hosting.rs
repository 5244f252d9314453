//! What a million page views cost a host, computed from the files in dist/.

use crate::{
    build::sizes::{self, Size},
    bundle::{App, Apps},
    error::Error,
    marked, workspace,
};

/// The comments around the tables in docs/hosting.md.
const MARKS: [&str; 2] = [
    "<!-- report: hosting -->",
    "<!-- end of report: hosting -->",
];

/// Files that the page requests, apart from those with a digest in their names.
const ASKED_ANEW: [&str; 4] = [
    "index.html",
    "article.json",
    "icon.svg",
    "manifest.webmanifest",
];

/// What follows the names of the whole app's files in the table.
const WHOLE: &str = " (the whole app)";

/// The size of the headers that a host adds to ours: status, date, type, length, validators. In bytes.
const HOSTS_OWN: usize = 300;

/// A kind of visit.
struct Visit {
    what: &'static str,
    /// Whether the browser requests this file of the page.
    asks: fn(&Size) -> bool,
    /// Whether the answer to that request has a body.
    sends: fn(&Size) -> bool,
}

const VISITS: [Visit; 6] = [
    Visit {
        what: "The page itself and nothing else: a program that runs no scripts",
        asks: |file| file.name == "index.html",
        sends: |_| true,
    },
    Visit {
        what: "A first visit",
        asks: |file| !is_whole(file),
        sends: |_| true,
    },
    Visit {
        what: "A later visit, nothing is new",
        asks: |file| !is_hashed(file),
        sends: |_| false,
    },
    Visit {
        what: "A later visit, the article is new",
        asks: |file| !is_hashed(file),
        sends: |file| file.name == "article.json" || file.name == "index.html",
    },
    Visit {
        what: "A later visit, the article is new, but not baked into the page",
        asks: |file| !is_hashed(file) || is_whole(file),
        sends: |file| file.name == "article.json" || is_whole(file),
    },
    Visit {
        what: "A later visit, the build is new",
        asks: |file| !is_whole(file),
        sends: |file| is_hashed(file) || file.name == "index.html",
    },
];

/// Writes the tables into docs/hosting.md.
pub(super) fn refresh() -> Result<(), Error> {
    let apps = Apps::of_dist()?;
    let mut files = sizes::measure(&workspace::dist())?;
    files.retain(is_asked_for);
    for file in &mut files {
        file.name = without_digest(&file.name, apps.of(&file.name));
    }
    let headers = headers(&workspace::read("public/_headers")?);
    let text = format!("\n{}\n{}\n", costs(&files, headers), list(&files));
    marked::write("docs/hosting.md", MARKS, &text)
}

/// Requests and bytes of a million visits of each kind. `headers` is the size of one response's headers, in bytes.
fn costs(files: &[Size], headers: usize) -> String {
    let mut table =
        "| A million of these | requests | brotli | gzip | uncompressed | headers, at most |\n\
                     | --- | ---: | ---: | ---: | ---: | ---: |\n"
            .to_owned();
    for visit in &VISITS {
        let asked: Vec<&Size> = files.iter().filter(|file| (visit.asks)(file)).collect();
        let bytes = |of: fn(&Size) -> u64| -> u64 {
            let sent = asked.iter().filter(|file| (visit.sends)(file));
            sent.map(|file| of(file)).sum()
        };
        table.push_str(&format!(
            "| {} | {} million | {} | {} | {} | {} |\n",
            visit.what,
            asked.len(),
            gigabytes(bytes(|file| file.brotli)),
            gigabytes(bytes(|file| file.gzip)),
            gigabytes(bytes(|file| file.raw)),
            gigabytes((asked.len() * headers) as u64),
        ));
    }
    table
}

/// The files themselves, in bytes.
fn list(files: &[Size]) -> String {
    let mut table = "| File, in bytes | brotli | gzip | uncompressed | later visits |\n\
                     | --- | ---: | ---: | ---: | --- |\n"
        .to_owned();
    for file in files {
        let later = if is_hashed(file) {
            "not asked for"
        } else {
            "304"
        };
        table.push_str(&format!(
            "| `{}` | {} | {} | {} | {later} |\n",
            file.name, file.brotli, file.gzip, file.raw
        ));
    }
    table
}

fn is_asked_for(file: &Size) -> bool {
    is_hashed(file) && !is_copy(file) || ASKED_ANEW.contains(&file.name.as_str())
}

fn is_hashed(file: &Size) -> bool {
    file.name.starts_with("unfold-app-")
}

fn is_copy(file: &Size) -> bool {
    file.name.ends_with(".br") || file.name.ends_with(".gz")
}

/// The size of one response's headers, in bytes, without the compression of HTTP/2 and 3: those of the first rule in
/// public/_headers, and the host's own.
fn headers(rules: &str) -> usize {
    let first = rules.lines().skip_while(|line| *line != "/*").skip(1);
    let ours: usize = first
        .map_while(|line| line.strip_prefix("  "))
        .map(|line| line.len() + "\r\n".len())
        .sum();
    ours + HOSTS_OWN
}

/// A million times as many bytes, in gigabytes of 10⁹.
fn gigabytes(bytes: u64) -> String {
    if bytes == 0 {
        return "0".to_owned();
    }
    let tenths = bytes.saturating_add(50) / 100;
    format!("{}.{} GB", tenths / 10, tenths % 10)
}

/// Whether it belongs to the whole app.
fn is_whole(file: &Size) -> bool {
    file.name.ends_with(WHOLE)
}

/// The name without its digest, which changes from build to build, and which app it belongs to.
fn without_digest(name: &str, app: Option<App>) -> String {
    let which = match app {
        None => return name.to_owned(),
        Some(App::First) => "",
        Some(App::Later) => WHOLE,
    };
    let rest = name.strip_prefix("unfold-app-").unwrap_or(name);
    let ending = rest.trim_start_matches(|letter: char| letter.is_ascii_hexdigit());
    format!("unfold-app-…{ending}{which}")
}

#[cfg(test)]
mod tests {
    use super::{costs, gigabytes, headers, is_asked_for, list, without_digest};
    use crate::{build::sizes::Size, bundle::App};

    fn file(name: &str, raw: u64) -> Size {
        Size {
            name: name.to_owned(),
            raw,
            gzip: raw / 2,
            brotli: raw / 4,
        }
    }

    fn site() -> Vec<Size> {
        [
            ("article.json", 8_000),
            ("article.schema.json", 99_000),
            ("index.html", 4_000),
            ("index.html.br", 99_000),
            ("unfold-app-….js", 20_000),
            ("unfold-app-….js (the whole app)", 40_000),
            ("unfold-app-0123456789abcdef.js.gz", 99_000),
        ]
        .into_iter()
        .map(|(name, raw)| file(name, raw))
        .filter(is_asked_for)
        .collect()
    }

    #[test]
    fn each_visit_counts_its_requests_and_their_bodies() {
        let table = costs(&site(), 1_000);
        let rows: Vec<&str> = table
            .lines()
            .skip(2)
            .filter_map(|row| row.split_once(" | "))
            .map(|(_, numbers)| numbers)
            .collect();
        assert_eq!(
            rows,
            [
                "1 million | 1.0 GB | 2.0 GB | 4.0 GB | 1.0 GB |",
                "3 million | 8.0 GB | 16.0 GB | 32.0 GB | 3.0 GB |",
                "2 million | 0 | 0 | 0 | 2.0 GB |",
                "2 million | 3.0 GB | 6.0 GB | 12.0 GB | 2.0 GB |",
                "3 million | 12.0 GB | 24.0 GB | 48.0 GB | 3.0 GB |",
                "3 million | 6.0 GB | 12.0 GB | 24.0 GB | 3.0 GB |",
            ]
        );
    }

    #[test]
    fn files_are_listed_without_their_digests() {
        let table = list(&site());
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(
            rows,
            [
                "| `article.json` | 2000 | 4000 | 8000 | 304 |",
                "| `index.html` | 1000 | 2000 | 4000 | 304 |",
                "| `unfold-app-….js` | 5000 | 10000 | 20000 | not asked for |",
                "| `unfold-app-….js (the whole app)` | 10000 | 20000 | 40000 | not asked for |",
            ]
        );
    }

    #[test]
    fn names_have_no_digest_and_say_which_app_it_is() {
        let name = "unfold-app-0123456789abcdef_bg.wasm";
        for (app, expected) in [
            (Some(App::First), "unfold-app-…_bg.wasm"),
            (Some(App::Later), "unfold-app-…_bg.wasm (the whole app)"),
        ] {
            assert_eq!(without_digest(name, app), expected);
        }
        assert_eq!(without_digest("index.html", None), "index.html");
    }

    #[test]
    fn the_first_rule_applies_to_every_response() {
        assert_eq!(headers("# why\n/*\n  A: b\n  C: d\n\n/x\n  E: f\n"), 312);
    }

    fn check_gigabytes(bytes: u64, expected: &str) {
        assert_eq!(gigabytes(bytes), expected, "{bytes}");
    }

    #[test]
    fn the_bytes_of_a_million_visits_are_rounded_to_a_tenth() {
        check_gigabytes(0, "0");
        check_gigabytes(129_377, "129.4 GB");
        check_gigabytes(99, "0.1 GB");
    }
}
