//! Articles in Markdown: the findings on their JSON, at the places in the Markdown.

mod wording;

use std::path::Path;

use honesty::Options;
use markdown::{Hides, Node};

use super::encoding;
use super::finding::{Advice, Finding, Severity};
use super::json::{self, Wording};
use super::source::{Place, Source};

const MARKDOWN: Wording = Wording {
    problem: wording::problem,
    note: wording::note,
    other: wording::other,
};

/// Whether a file is Markdown, by its name.
pub(crate) fn is_markdown(file: &Path) -> bool {
    let extension = file
        .extension()
        .map(|extension| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| extension == "md" || extension == "markdown")
}

/// All findings for an article in Markdown.
pub(super) fn findings(bytes: &[u8], file: &Path, options: &Options) -> Vec<Finding> {
    let text = match encoding::text(bytes) {
        Ok(text) => text,
        Err(finding) => return vec![finding],
    };
    let without_mark = text.strip_prefix('\u{feff}').unwrap_or(text);
    if without_mark.trim().is_empty() {
        return vec![empty()];
    }
    let source = Source::of(without_mark);
    let (article, slips) = markdown::read(without_mark);
    let hidden: Vec<Hides> = slips.iter().filter_map(|slip| slip.hides).collect();
    let slips = slips.into_iter().map(|slip| Finding {
        severity: Severity::Problem,
        place: Some(source.place_at(slip.at)),
        path: String::new(),
        message: slip.message,
        advice: slip.advice.map(Advice::say),
    });
    let json = article.to_json();
    let in_json = Source::of(&json);
    let mut others = json::worded(json.as_bytes(), file, options, &MARKDOWN);
    // What seems to be missing may be in a part that could not be read.
    others.retain(|finding| !hidden.iter().any(|hides| is_lack(finding, *hides)));
    for finding in &mut others {
        let place = finding.place;
        let byte = place.and_then(|place| in_json.byte_within(&finding.path, place));
        let at = start(&article, &finding.path, byte.unwrap_or_default());
        finding.place = Some(source.place_at(at));
    }
    let mut findings: Vec<Finding> = Vec::new();
    for finding in slips.chain(others) {
        let is_same =
            |other: &Finding| (other.place, &other.message) == (finding.place, &finding.message);
        if !findings.iter().any(is_same) {
            findings.push(finding);
        }
    }
    findings
}

/// The same as for JSON.
fn empty() -> Finding {
    Finding {
        severity: Severity::Problem,
        place: Some(Place { line: 1, column: 1 }),
        path: String::new(),
        message: "the file is empty".to_owned(),
        advice: Some(Advice::say(
            "Write an article, or make one with unfold new.",
        )),
    }
}

/// Whether it may report something as missing that is there, but could not be read.
fn is_lack(finding: &Finding, hides: Hides) -> bool {
    match hides {
        Hides::Everything => true,
        Hides::List => {
            finding.path == "help" || finding.message.starts_with("no reference has the id")
        }
        Hides::Front => is_of_front(finding),
    }
}

fn is_of_front(finding: &Finding) -> bool {
    !finding.path.contains(['.', '[']) && !["sections", "help"].contains(&finding.path.as_str())
}

/// The byte of the file where this byte of the value at a path is. A text in a fenced block counts from its own start,
/// so its place is that of its block.
fn start(article: &Node, path: &str, byte: usize) -> usize {
    let ends = path.match_indices(['.', '[']).map(|(end, _)| end);
    let parents = ends.filter_map(|end| path.get(..end));
    let parents = parents.map(|path| article.nearest(path).at);
    let places = parents.chain([article.nearest(path).within(byte)]);
    places.max().unwrap_or_default()
}
