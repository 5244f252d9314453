use super::{Kind, Pictures};

fn from(text: &str, kind: Kind) -> Result<super::Draft, String> {
    super::from(text, kind, &mut Pictures::default())
}

/// The Markdown of a draft without its front matter, and what was left out.
fn imported(text: &str, kind: Kind) -> (String, Vec<String>) {
    let draft = from(text, kind).unwrap();
    let markdown = markdown::write(&draft.article).unwrap();
    let (_, body) = markdown.split_once("\n---\n").unwrap();
    let lost = draft.missing.iter();
    let lost = lost.map(|item| item.told(""));
    let lost = lost.filter_map(|line| Some(line.strip_prefix("Left out: ")?.to_owned()));
    (body.trim().to_owned(), lost.collect())
}

fn check(html: &str, expected: &str) {
    assert_eq!(left_out(html, expected), Vec::<String>::new(), "{html}");
}

/// Checks the text of a draft. Returns what was left out.
fn left_out(html: &str, expected: &str) -> Vec<String> {
    let page = format!("<title>T</title><h1>T</h1><h2>A</h2>{html}");
    let (markdown, lost) = imported(&page, Kind::Html);
    assert_eq!(
        markdown,
        format!("## A {{#a .open}}\n\n{expected}"),
        "{html}"
    );
    lost
}

#[test]
fn text_stays_where_it_was() {
    check(
        "<ul>bare<li>a<ul><li>b</ul>c<li>d</ul>",
        "- bare\n- a\n- b\n- c\n- d",
    );
    check("<ol><li>a<p>b</p><p>c</p></ol>", "1. a b c");
    check("<p>a<ul><li>b</ul>c", "a\n\n- b\n\nc");
    check(
        "<blockquote><h2>a</h2><p>b</p></blockquote>",
        "> ### a\n> \n> b",
    );
    check("<h3>a<br>b</h3><p>c", "### a b\n\nc");
    check("<p>a</p><h2>T</h2><p>b", "a\n\n## T {#t .open}\n\nb");
    check(
        "<p>a<h2>B<a href='#b'> #</a></h2><p>c",
        "a\n\n## B {#b .open}\n\nc",
    );
    check(
        "<p>a<h2>B</h2><h2>C</h2><p>d<h2>E",
        "a\n\n## B {#b .open}\n\n### C\n\nd\n\nE",
    );
    check("<dl><dt>a<dd>b</dl>", "a\n\nb");
    check("<ul><li><h3>a</h3><p>b</ul>", "### a\n\nb");
    check("<p>a<br><br>b", "a\n\nb");
    check("<p>a <q>b</q>", "a “b”");
}

#[test]
fn only_blocks_end_a_line() {
    for tag in [
        "tt", "big", "label", "time", "var", "samp", "kbd", "font", "abbr", "button", "picture",
        "my-word", "a", "math", "u",
    ] {
        check(&format!("<p>one <{tag}>two</{tag}> three"), "one two three");
    }
    check("<p>long<wbr>word", "longword");
    check(
        "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
        "漢(kan)",
    );
    check(
        "<my-card><div>a</div>b</my-card><my-card><p>c</my-card>",
        "a\n\nb\n\nc",
    );
    check("<b><p>a</p><p>b</p></b>", "**a**\n\n**b**");
    check("<p>睡\n眠 と\na", "睡眠 と a");
    check(
        "<p>a <em>b<strong>c</strong></em> d",
        "a <em>b<strong>c</strong></em> d",
    );
}

#[test]
fn cells_keep_their_headings_and_words_apart() {
    check(
        "<table><caption>C <b>d</b></caption><tr><th>a<th>b<tr><td rowspan=2>c<td><p>d</p><p>e</p>\
         <tr><td><ul><li>f<li>g</ul><tr><td colspan=2>h<br>i</table>",
        "Table: C **d**\n\n| a | b |\n| --- | --- |\n| c | d; e |\n| c | f; g |\n| h i | – |",
    );
    check("<table><tr><td>a<br><br>b</table>", "a\n\nb");
    check(
        "<table><tr><td><table><tr><td>a<td>b</table></table>",
        "- a\n- b",
    );
    check("<table><tr><td>a<td>b</table>", "- a\n- b");
}

#[test]
fn raised_and_lowered_words_are_not_joined_to_numbers() {
    check("<p>10<sup>3</sup> CO<sub>2</sub>", "10³ CO₂");
    check("<p>10<sup>2.5</sup> the 1<sup>st</sup>", "10^2.5 the 1st");
    check(
        "<p>in 2020<sup><a href=https://a.b/>1</a></sup>",
        "in 2020[\\[1\\]](https://a.b/)",
    );
    check(
        "<style>.u{vertical-align:super}.d{vertical-align: sub}</style>\
         <p>10<span class=u>9</span> CO<span class=d>2</span>",
        "10⁹ CO₂",
    );
    check("<p>5<sup>2</sup> <b>a</b>", "5² **a**");
}

#[test]
fn the_language_is_that_of_the_words_unless_the_file_says_another() {
    let german = "Wer schlecht schläft, ist oft müde. Eine ruhige Stunde vor dem Schlafen hilft vielen Menschen.";
    for (text, expected) in [
        (german, "de"),
        (
            "Dormir bien aide beaucoup de personnes qui sont fatiguées et tristes pendant la journée.",
            "fr",
        ),
        ("よく眠ることは大切です。毎日同じ時間に寝ましょう。", "ja"),
        ("ok", "en"),
    ] {
        let draft = from(text, Kind::Plain).unwrap();
        assert_eq!(
            draft.article.field("lang").unwrap().as_str(),
            Some(expected)
        );
    }
    let page = format!("<html lang=es><h1>T</h1><p>{german}</p>");
    let draft = from(&page, Kind::Html).unwrap();
    assert_eq!(draft.article.field("lang").unwrap().as_str(), Some("es"));
}

#[test]
fn numbers_that_stand_apart_are_not_joined() {
    let line = |words| format!("line 1: the line through “{words}”");
    for (html, expected, crossed_out) in [
        ("<p><del>10</del><ins>20</ins> mg", "10 20 mg", "10"),
        ("<p><ins>20</ins><del>10</del> mg", "20 10 mg", "10"),
        ("<p>un<del>known</del>able", "unknownable", "known"),
        (
            "<style>.c{text-decoration:line-through}</style><p><span class=c>10</span>20 mg",
            "10 20 mg",
            "10",
        ),
        (
            "<p>5<sup class=c style='text-decoration: line-through'>2</sup>3",
            "5²3",
            "2",
        ),
    ] {
        assert_eq!(left_out(html, expected), [line(crossed_out)]);
    }
    check(
        "<p><math><mfrac><mn>1</mn> <mn>2</mn></mfrac></math> tablet",
        "1/2 tablet",
    );
    check(
        "<p><span class=katex><span class=katex-mathml><math><semantics><mrow><mi>E</mi><mo>=</mo>\
         <msup><mi>c</mi><mn>2</mn></msup></mrow><annotation>E=c^2</annotation></semantics></math></span>\
         <span class=katex-html aria-hidden=true>E=c2</span></span> a",
        "E=c² a",
    );
}

#[test]
fn word_processors_say_in_styles_what_they_mean() {
    let (markdown, _) = imported(
        "<style>.c0{font-weight:700}.c1{font-style:italic}</style>
        <p class='c9 title'>T</p><p><span class=c0>a</span> <span class=c1>b</span>
        <b style='font-weight:normal'>c</b></p>
        <p><a href='https://www.google.com/url?q=https://a.b/&amp;sa=D'>d</a></p>
        <h1>One</h1><ol start=1 class='lst-kix_x-0 start'><li>e</ol>
        <ol class='lst-kix_x-1 start'><li>f</ol><ol start=2 class=lst-kix_x-0><li>g</ol>
        <h1>Two</h1><p>h",
        Kind::Html,
    );
    assert_eq!(
        markdown,
        "**a** *b* c\n\n[d](https://a.b/)\n\n## One {#one .open}\n\n1. e; f\n2. g\n\n## Two {#two .open}\n\nh"
    );
}

#[test]
fn lists_of_words_and_notion_are_lists() {
    let word = |mark, words| format!("<p class=MsoListParagraph>{mark}&nbsp;&nbsp; {words}</p>");
    check(
        &format!(
            "{}{}<p>x{}{}",
            word("·", "a"),
            word("·", "<b>b</b>"),
            word("1.", "c"),
            word("2.", "d")
        ),
        "- a\n- **b**\n\nx\n\n1. c\n2. d",
    );
    check(
        "<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol><ol start=2><li>d</ol>",
        "- a\n- b\n\n<!-- -->\n\n1. c\n2. d",
    );
    check("<ol start=3><li>a <b>b</b></ol>", "3\\. a **b**");
    check(
        "<ol><li>a<ul><li>b<li>c.</ul>d<li>e<ol><li><p>f<p>g</ol><li>h</ol>",
        "1. a; b; c. d\n2. e; f g\n3. h",
    );
}

#[test]
fn numbers_of_notes_are_no_digits_of_numbers() {
    check("<p>in 2020<a href='#n'>1</a>", "in 2020\\[1\\]");
    check("<p><sup>1</sup> Note", "\\[1\\] Note");
}

#[test]
fn a_line_through_words_is_named() {
    let (markdown, lost) = imported("<h1>T</h1>\n<p>a <s>b <del>c</del></s>", Kind::Html);
    assert_eq!(markdown, "## T {#t .open}\n\na b c");
    assert_eq!(lost, ["line 2: the line through “b c”"]);
}

#[test]
fn what_is_left_out_is_named_with_its_own_line() {
    let (markdown, lost) = imported(
        "<title>T - Example Clinic</title><body>\n<nav>Home</nav>\n<div>Home</div>\n<main>
        <h1>T</h1><p>Home <a href=/about>us</a> <a href=#x>x</a>\n<img src=a.png alt=A>
        <iframe src=b>see b</iframe><video src=c>no\nvideo</video><select><option>o</select>
        </main>\n<footer>Home\n\nend</footer>",
        Kind::Html,
    );
    assert_eq!(markdown, "## T {#t .open}\n\nHome us x");
    assert_eq!(
        lost,
        [
            "line 2: “Home”",
            "line 3: “Home”",
            "line 5: the address of the link “us” (/about)",
            "line 5: the address of the link “x” (#x)",
            "line 6: a picture, “A” (a.png)",
            "line 7: an embedded page (b)",
            "line 7: a video (c)",
            "line 7: “see b”",
            "line 7: “no video”",
            "line 8: “o”",
            "line 10: “Home end”",
        ]
    );
}

#[test]
fn a_page_has_one_title() {
    for (html, title, first) in [
        (
            "<title>A - Site</title><h1>A</h1><p>b<h2>C</h2><p>d",
            "A",
            "C",
        ),
        (
            "<title>A long one | Site</title><h2>C</h2><p>d",
            "A long one",
            "C",
        ),
        ("<title>A B</title><h1>C</h1><p>d<h1>E</h1><p>f", "A B", "C"),
        ("<title>A B</title><h2>C</h2><p>d<h1>A</h1><p>e", "A", "C"),
        ("<h2>A</h2><p>b<h2>C</h2><p>d", "A", "C"),
        (
            "<h1>A<br>B <a href='#a'>#</a></h1><p>b<h2>C</h2><p>d",
            "A B",
            "C",
        ),
        (
            "<title>A B</title><h1>A<br>B</h1><article><p>b<h2>C</h2><p>d</article>",
            "A B",
            "C",
        ),
        ("<p>A b</p><h1>C</h1><p>d<h1>E</h1><p>f", "A b", "C"),
        ("<p>A b.</p><h1>C</h1><p>d<h1>E</h1><p>f", "C", "E"),
        ("<p>A</p><p>b.<h2>C</h2><p>d", "A", "C"),
        (
            "<h1>Site</h1><article><h1>A</h1><h2>C</h2>d</article>",
            "A",
            "C",
        ),
    ] {
        let draft = from(html, Kind::Html).unwrap();
        let markdown = markdown::write(&draft.article).unwrap();
        assert!(
            markdown.contains(&format!("title: {title}\n")),
            "{html}: {markdown}"
        );
        let (_, part) = markdown.split_once("\n## ").unwrap();
        assert!(
            part.starts_with(&format!("{first} {{")),
            "{html}: {markdown}"
        );
    }
}

#[test]
fn pages_may_be_as_deep_and_as_long_as_they_like() {
    for (open, close, count) in [
        ("<div>", "</div>", 5_000),
        ("<p>x", "</p>", 5_000),
        ("<blockquote>", "</blockquote>", 1_000),
        ("<ul><li>", "</ul>", 1_000),
        ("<em>", "</em>", 5_000),
        ("<sup>", "</sup>", 5_000),
        ("<table><tr><td>", "</table>", 1_000),
        ("<h2>x</h2>", "", 5_000),
        ("<h2>x</h2>y", "", 5_000),
        ("x<br>", "", 5_000),
    ] {
        let html = format!("{}a word{}", open.repeat(count), close.repeat(count));
        let (markdown, _) = imported(&html, Kind::Html);
        assert!(markdown.contains("a word"), "{open}");
    }
}

#[test]
fn what_a_page_says_about_itself_is_in_the_draft() {
    let page = "<title>T</title><meta name=author content='Jo Doe'>\
         <meta property='og:description' content='What a night can do.'>\
         <meta property='article:published_time' content='2026-03-04T10:00:00+01:00'>\
         <article><h1>T</h1><p>By Jo Doe</p><p>Many sleep badly. Some do not.</p><h2>A</h2><p>b</p></article>";
    let front = |page: &str, kind: Kind| {
        let markdown = markdown::write(&from(page, kind).unwrap().article).unwrap();
        markdown.split_once("\n---\n").unwrap().0.to_owned()
    };
    assert_eq!(
        front(page, Kind::Html),
        "---\nlang: en\ntitle: T\ndescription: What a night can do.\nauthor:\n  name: Jo Doe\ndatePublished: 2026-03-04"
    );
    let untold = page.replace("og:description", "x").replace("article:", "");
    assert_eq!(
        front(&untold, Kind::Html),
        "---\nlang: en\ntitle: T\ndescription: Many sleep badly.\nauthor:\n  name: Jo Doe"
    );
    let post = "---\ntitle: T\ndate: 2026-03-04 10:00\n---\n\nText.\n";
    assert_eq!(
        front(post, Kind::Markdown),
        "---\nlang: en\ntitle: T\ndescription: Text.\nauthor:\n  name: Author not yet named\ndatePublished: 2026-03-04"
    );
}

#[test]
fn the_mark_of_a_footnote_ends_no_description() {
    for (text, description) in [
        ("Many sleep badly.[1]", "Many sleep badly."),
        ("Many sleep badly.<sup>1</sup>", "Many sleep badly."),
        ("Many sleep badly. Some do not. *", "Many sleep badly."),
        ("See fig. 2", "Some do not."),
    ] {
        let page = format!("<h1>T</h1><p>{text}</p><p>Some do not.</p>");
        let draft = from(&page, Kind::Html).unwrap();
        let markdown = markdown::write(&draft.article).unwrap();
        let line = format!("\ndescription: {description}\n");
        assert!(markdown.contains(&line), "{line} in {markdown}");
    }
}

#[test]
fn the_arrow_back_from_a_footnote_is_no_text() {
    let page = "<h1>T</h1><p>a<ol><li>b<a href='#1' role='doc-backlink'>↩︎</a></ol>";
    let (markdown, lost) = imported(page, Kind::Html);
    assert_eq!(markdown, "## T {#t .open}\n\na\n\n1. b");
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_title_that_is_repeated_at_the_top_begins_no_section() {
    let page = "<h1 class='title'>T</h1><h1>T</h1><p>a</p><h2>B</h2><p>c</p>";
    let (markdown, _) = imported(page, Kind::Html);
    assert_eq!(markdown, "a\n\n## B {#b .open}\n\nc");
}

#[test]
fn what_is_to_do_is_told_with_its_line() {
    let draft = from("# T\n\nText.\n\n## A\n\nb\n\n## A\n\nc", Kind::Markdown).unwrap();
    let markdown = markdown::write(&draft.article).unwrap();
    let told: Vec<String> = draft
        .missing
        .iter()
        .map(|item| item.told(&markdown))
        .collect();
    let lines: Vec<&str> = markdown.lines().collect();
    let mut placed = 0;
    for item in &told {
        let Some((subject, rest)) = item.split_once(" (line ") else {
            continue;
        };
        let (line, _) = rest.split_once(')').unwrap();
        let line = lines[line.parse::<usize>().unwrap() - 1];
        let subject = subject.trim_matches(|c| "`“”".contains(c));
        assert!(line.contains(subject), "{item}: {line}");
        placed += 1;
    }
    assert_eq!(placed, 5, "{told:?}");
    assert_ne!(told[5], told[6]);
}
