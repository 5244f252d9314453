//! A text that was written for something else becomes a draft without losing a sentence.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed test panics")]

use std::{fs, path::Path, process::Command};

use article::{Article, Block, Text};

/// Runs the command in the folder of the texts, and returns what it prints.
fn unfold(arguments: &[&str]) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/imports"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

/// The words of an article in reading order.
fn words(article: &Article) -> Vec<String> {
    fn push(blocks: &[Block], words: &mut String) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => words.push_str(&text.plain()),
                Block::List(items) | Block::Numbered(items) => {
                    let items: Vec<String> = items.iter().map(Text::plain).collect();
                    words.push_str(&items.join(" "));
                }
                Block::Heading(text) => words.push_str(&text.plain()),
                Block::Quote(blocks) => push(blocks, words),
                Block::Table(table) => {
                    let cells = table.header().iter().chain(table.rows().iter().flatten());
                    let cells: Vec<String> = cells.map(Text::plain).collect();
                    words.push_str(&cells.join(" "));
                }
                _ => panic!("{block:?}"),
            }
            words.push(' ');
        }
    }
    let mut words = format!("{} ", article.title());
    push(article.introduction(), &mut words);
    for section in article.sections() {
        words.push_str(&format!("{} ", section.title()));
        push(section.body(), &mut words);
    }
    if let Some(conclusion) = article.conclusion() {
        words.push_str(&format!("{} ", conclusion.title()));
        push(conclusion.body(), &mut words);
    }
    words.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_post_becomes_a_draft_with_every_sentence() {
    let (draft, told) = unfold(&["import", "post.txt"]);
    for sentence in [
        "This is a draft. Still to do:",
        "- `author` (line 5): Author not yet named? Say who wrote it",
        "- “Better sleep” (line 42): its claim, key message, certainty and limits, and a source for each number",
    ] {
        assert!(told.lines().any(|line| line == sentence), "{told}");
        let is_at_the_head = sentence.starts_with("This") || draft.contains(sentence);
        assert!(is_at_the_head, "{draft}");
    }

    let file = std::env::temp_dir().join(format!("unfold-draft-{}.md", std::process::id()));
    fs::write(&file, &draft).unwrap();
    let (json, _) = unfold(&["import", file.to_str().unwrap()]);
    fs::remove_file(&file).unwrap();
    let article = Article::from_json(json.as_bytes()).unwrap();

    let titles: Vec<&str> = article
        .sections()
        .iter()
        .map(|section| section.title())
        .collect();
    assert_eq!(
        titles,
        [
            "Understanding walking groups",
            "Better sleep",
            "A brighter mood",
            "A stronger heart",
            "Less pain in the knees",
            "Company",
            "Something to look forward to",
            "How to begin",
            "What it cannot do",
        ]
    );
    assert_eq!(article.conclusion().unwrap().title(), "Conclusion");

    let post = include_str!("../../../tests/imports/post.txt");
    let lines = post.lines().map(str::trim).map(|line| {
        let is_heading = line.split_whitespace().count() < 6 && line.ends_with(':');
        let line = if is_heading {
            line.trim_end_matches(':')
        } else {
            line
        };
        line.trim_start_matches("- ")
            .trim_start_matches(['1', '2', '3'])
            .trim_start_matches(". ")
    });
    let expected: Vec<String> = lines
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    assert_same(&words(&article), &expected);
}

#[test]
fn a_web_page_becomes_a_draft_with_every_sentence_of_its_main_content() {
    let (draft, told) = unfold(&["import", "post.html"]);
    for line in [
        "- `author` (line 5): Harbour Clinic? Say who wrote it",
        "- `lang` (line 2): en-GB? Say in which language it is",
        "- Left out: line 27: a picture, “A lamp on a breakfast table” (lamp.jpg)",
        "- Left out: line 12: “About the clinic”",
        "- Left out: line 43: “Copyright Harbour Clinic. All rights reserved.”",
    ] {
        assert!(told.lines().any(|found| found == line), "{line} in {told}");
    }
    assert!(!told.contains("nobody reads"), "{told}");

    let file = std::env::temp_dir().join(format!("unfold-page-{}.md", std::process::id()));
    fs::write(&file, &draft).unwrap();
    let (json, _) = unfold(&["import", file.to_str().unwrap()]);
    fs::remove_file(&file).unwrap();
    for piece in [
        r#"{ "strong": "bright light therapy" }"#,
        r#"{ "em": "not" }"#,
        r#"{ "link": { "href": "https://example.org/leaflet", "text": "leaflet" } }"#,
        r#""list": ["#,
        r#""numbered": ["#,
        r#""heading": "At what time""#,
    ] {
        assert!(json.contains(piece), "{piece} in {json}");
    }
    let article = Article::from_json(json.as_bytes()).unwrap();

    let page = include_str!("../../../tests/imports/post.html");
    let (_, page) = page.split_once("<article").unwrap();
    let (page, _) = page.split_once("</article>").unwrap();
    let text = page.replace("&nbsp;", "\u{a0}").replace("&#8217;", "’");
    // Whatever is not in angle brackets is text. Spaces around tags may be there or not.
    let text = text
        .split('<')
        .map(|piece| piece.split_once('>').unwrap().1);
    let without_spaces =
        |text: String| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    let expected = without_spaces(text.collect());
    assert_eq!(without_spaces(words(&article).concat()), expected);
}

/// Fails where the first word differs, with those before it.
fn assert_same(words: &[String], expected: &[String]) {
    let differs = words.iter().zip(expected).position(|(a, b)| a != b);
    let around = differs.map(|at| words.get(at.saturating_sub(5)..=at));
    assert_eq!(around, None);
    assert_eq!(words.len(), expected.len());
}

#[test]
fn any_text_with_a_word_becomes_a_draft_without_a_problem() {
    let folder = std::env::temp_dir().join(format!("unfold-drafts-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (post, draft) = (folder.join("post.txt"), folder.join("draft.md"));
    for text in [
        "x",
        ":",
        "- a",
        "A:\n",
        "研究",
        "Title\n\nPart:\nOther:\ntext.",
        "Conclusion:\n\nConclusion:\n\nEnd.",
        "\u{b}a\u{200b}",
        "Help:\n\nReferences:\n\nClaim: so it is.\n\n[@a] *b* <c> --> --- # d",
    ] {
        fs::write(&post, text).unwrap();
        let (post, to) = (post.to_str().unwrap(), draft.to_str().unwrap());
        unfold(&["import", post, to, "--force"]);
        unfold(&["check", draft.to_str().unwrap()]);
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn any_web_page_with_a_word_becomes_a_draft_without_a_problem() {
    let folder = std::env::temp_dir().join(format!("unfold-pages-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (post, draft) = (folder.join("post.html"), folder.join("draft.md"));
    for html in [
        "a",
        "<p>a<br><br>b",
        "<h1>A</h1><h1>B</h1><p>c",
        "<h3>A</h3><p> <b> b </b>c<i></i><a href='javascript:x'>d</a>",
        "<ul><li><ul><li>a</ul></ul><blockquote></blockquote><table><tr><td>b",
        "<table><tr><th>a<th>b<tr><td>c</table><p>*d* [@e] &lt;f&gt; &amp;amp;",
        "<pre>a\nb</pre><h2></h2><p>\u{200b}</p><dl><dt>c<dd>d</dl>",
        "<html lang=''><title> </title><p>Claim: a</p><p>Limits: b",
        "<p><a href='https://a.b/c d'>e</a> <a href='https://a.b/c'>f <b>g</b></a>",
    ] {
        fs::write(&post, html).unwrap();
        let (post, to) = (post.to_str().unwrap(), draft.to_str().unwrap());
        unfold(&["import", post, to, "--force"]);
        unfold(&["check", draft.to_str().unwrap()]);
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn pandoc_reads_what_offices_write() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("post.docx"), "").unwrap();
    let without = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(["import", "post.docx", "post.md"])
        .current_dir(folder.path())
        .env("PATH", "")
        .output()
        .unwrap();
    assert_eq!(without.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(without.stderr).unwrap(),
        "unfold: post.docx: pandoc is not installed, and only it can read this. Install it with \
         `apt install pandoc` (Debian, Ubuntu), `brew install pandoc` (macOS) or \
         `winget install --id JohnMacFarlane.Pandoc` (Windows)\n"
    );
    if Command::new("pandoc").arg("--version").output().is_err() {
        // The message above is all that there is to test.
        return;
    }
    fs::write(folder.path().join("lamp.png"), PNG).unwrap();
    let post = "---\ntitle: A lamp\n---\n\nIt is *bright*, 10^4^ lux.\n\n# Use\n\n\
        ![The lamp](lamp.png)\n\n- In the morning\n- For half an hour\n\n# Care\n\nLook away.\n";
    fs::write(at("post.md"), post).unwrap();
    for name in ["post.docx", "post.odt", "post.epub"] {
        let made = Command::new("pandoc")
            .args(["post.md", "-o", name])
            .current_dir(folder.path())
            .status();
        assert!(made.unwrap().success(), "{name}");
        let (draft, told) = (at("draft.md"), at(name));
        let (_, told) = unfold(&["import", &told, &draft, "--force"]);
        unfold(&["check", &draft]);
        assert!(!told.contains("Left out: line"), "{told}");
        let draft = fs::read_to_string(&draft).unwrap();
        for part in [
            "title: A lamp\n",
            "It is *bright*, 10⁴ lux.\n",
            "## Use {#use .open}\n\n",
            "- In the morning\n- For half an hour\n",
            "## Care {#care .open}\n\nLook away.\n",
        ] {
            assert!(draft.contains(part), "{name}: {part} in {draft}");
        }
        // Pandoc finds no description of a picture in .odt.
        let (image, lost) = (
            draft.contains("```image\nsrc: pictures/"),
            told.contains("a picture (pictures/"),
        );
        assert_eq!(
            (image, lost),
            (name != "post.odt", name == "post.odt"),
            "{draft}{told}"
        );
    }
}

/// Shaped as Word, LibreOffice and a maker of e-books write them: words in pieces, changes that are tracked, rows that
/// repeat on each page, footnotes, a title twice.
#[test]
fn a_leaflet_of_each_office_keeps_every_word() {
    if Command::new("pandoc").arg("--version").output().is_err() {
        // What is said then is tested above.
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/office");
    let out = tempfile::tempdir().unwrap();
    let at = |name: &str| out.path().join(name).to_str().unwrap().to_owned();
    let text = fs::read_to_string(folder.join("leaflet.txt")).unwrap();
    let expected: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    for ending in ["docx", "odt", "epub"] {
        let leaflet = folder.join(format!("leaflet.{ending}"));
        let (_, told) = unfold(&[
            "import",
            leaflet.to_str().unwrap(),
            &at("draft.md"),
            "--force",
        ]);
        assert!(!told.contains("Left out"), "{ending}: {told}");
        unfold(&["check", &at("draft.md")]);
        unfold(&["import", &at("draft.md"), &at("draft.json"), "--force"]);
        let article = Article::from_json(&fs::read(at("draft.json")).unwrap()).unwrap();
        assert_same(&words(&article), &expected);
        let titles: Vec<&str> = article.sections().iter().map(|part| part.title()).collect();
        assert_eq!(
            titles,
            ["Before you go to bed", "What you may feel"],
            "{ending}"
        );
        assert_eq!(
            article.description(),
            "The first nights at home are often short.",
            "{ending}"
        );
    }
}

/// A white picture of 3 by 2 pixels.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0\x12\x16\xf1\x4d\
    \0\0\0\x0eIDAT\x78\x9c\x63\xf8\x0f\x03\x0c\x70\x16\0\xb3\x60\x11\xef\x36\xb7\x19\x52\
    \0\0\0\0IEND\xae\x42\x60\x82";

#[test]
fn pictures_go_beside_the_draft() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::create_dir_all(at("page/post_files")).unwrap();
    fs::create_dir_all(at("out")).unwrap();
    fs::write(at("page/post_files/a b.png"), PNG).unwrap();
    fs::write(at("page/taken.png"), PNG).unwrap();
    fs::write(at("out/taken.png"), "another one").unwrap();
    fs::write(at("secret.png"), PNG).unwrap();
    let page = "<title>T</title><h1>T</h1><p>a
        <figure><img src='./post_files/a%20b.png' alt='A lamp'><figcaption>It is <em>on</em></figcaption></figure>
        <p>b <img src='post_files/a b.png' alt='Again'> c
        <p>d <img src='taken.png' alt=Taken> <img src='post_files/a%20b.png'>
        <img src='gone.png' alt=Gone> <img src='../secret.png' alt=Secret> e";
    fs::write(at("page/post.html"), page).unwrap();
    let (_, told) = unfold(&["import", &at("page/post.html"), &at("out/draft.md")]);
    unfold(&["check", &at("out/draft.md")]);
    let draft = fs::read_to_string(at("out/draft.md")).unwrap();
    let picture =
        |alt| format!("```image\nsrc: post_files/a-b.png\nalt: {alt}\nwidth: 3\nheight: 2\n");
    for part in [
        format!(
            "a\n\n{}caption: It is *on*\n```\n\nb c\n",
            picture("A lamp")
        )
        .replace("It is *on*", "\"It is *on*\""),
        format!("b c\n\n{}```\n\nd e\n", picture("Again")),
    ] {
        assert!(draft.contains(&part), "{part} in {draft}");
    }
    assert_eq!(fs::read(at("out/post_files/a-b.png")).unwrap(), PNG);
    assert_eq!(fs::read(at("out/taken.png")).unwrap(), b"another one");
    for line in [
        "line 4: a picture, “Taken” (taken.png)",
        "line 4: a picture (post_files/a%20b.png)",
        "line 5: a picture, “Gone” (gone.png)",
        "line 5: a picture, “Secret” (../secret.png)",
    ] {
        let line = format!("- Left out: {line}");
        assert!(told.lines().any(|found| found == line), "{line} in {told}");
    }
}

#[test]
fn markdown_becomes_a_draft_unless_it_is_an_article() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let post = "---\ntitle: T\nlang: es\ndescription: d\nauthor: Jo\n---\n\ntext\n\n## A\n\nmore\n";
    fs::write(at("post.md"), post).unwrap();
    let (_, told) = unfold(&["import", &at("post.md"), &at("draft.md")]);
    assert!(
        told.contains("`author` (line 5): Jo? Say who wrote it"),
        "{told}"
    );
    unfold(&["check", &at("draft.md")]);
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(["import", "draft.md", "again.md"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "unfold: draft.md is an article already; write it to a file that ends in .json\n"
    );
    assert!(!Path::new(&at("again.md")).exists());
}
