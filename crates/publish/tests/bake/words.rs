//! The interface's words are those of the article's language, if the site has a file of them.

use std::fs;

use crate::site::{Site, TEMPLATE, fixture};

const GERMAN: &str = include_str!("../../../../public/languages/de.txt");
const FRENCH: &str = include_str!("../../../../public/languages/fr.txt");

fn article(lang: &str) -> String {
    let mut article = fixture("hello");
    article["lang"] = lang.into();
    article.to_string()
}

/// A site with German and French. `name` must be unique.
fn site(name: &str, lang: &str) -> Site {
    let name = format!("words {name} {lang}");
    let site = Site::new(&name, TEMPLATE, article(lang).as_bytes());
    fs::create_dir(site.folder.join("languages")).unwrap();
    site.write("languages/de.txt", GERMAN.as_bytes());
    site.write("languages/fr.txt", FRENCH.as_bytes());
    site
}

fn baked(site: &Site) -> String {
    let ended = site.bake(&[]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    site.read("index.html")
}

/// The start tag of the words' template, and what is in it.
fn words(html: &str) -> (&str, &str) {
    let (_, rest) = html.split_once("<template data-words").unwrap();
    let (tag, rest) = rest.split_once('>').unwrap();
    (tag, rest.split_once("</template>").unwrap().0)
}

#[test]
fn a_language_with_a_file_is_spoken_by_the_page() {
    for (lang, first, contents) in [
        ("de", "language = de\n", "Inhalt"),
        ("deu", "language = de\n", "Inhalt"),
        ("ger-ch", "language = de\n", "Inhalt"),
        ("DE-Latn-AT", "language = de\n", "Inhalt"),
        ("fr", "language = fr\n", "Sommaire"),
        ("FRE-ca", "language = fr\n", "Sommaire"),
        ("en-GB", "language = en\n", "Contents"),
        ("eng", "language = en\n", "Contents"),
    ] {
        let html = baked(&site("spoken", lang));
        let (tag, file) = words(&html);
        assert_eq!(tag, format!(" lang=\"{lang}\""));
        assert!(file.starts_with(first), "{lang}: {file}");
        assert!(!file.contains("\n#"), "{lang}");
        assert!(html.contains(&format!(">{contents}</a>")), "{lang}");
        assert_eq!(html.matches("<bdi lang=").count(), 0, "{lang}");
    }
}

#[test]
fn words_of_another_language_are_marked_in_a_page() {
    for lang in ["it", "tlh", "enm", "iw", "zh-Hant", "pa-Arab-PK"] {
        let html = baked(&site("foreign", lang));
        let (tag, file) = words(&html);
        assert_eq!(tag, format!(" lang=\"{lang}\" data-foreign=\"\""));
        assert!(file.starts_with("language = en\n"), "{lang}: {file}");
        for marked in [
            "<bdi lang=\"en\">Help lines</bdi>",
            "aria-label=\"Reading settings\" lang=\"en\"",
        ] {
            assert!(html.contains(marked), "{lang}: {marked}");
        }
    }
}

#[test]
fn another_language_replaces_the_words_of_an_earlier_one() {
    let site = site("earlier", "it");
    baked(&site);
    site.write("article.json", article("de").as_bytes());
    let html = baked(&site);
    let (tag, file) = words(&html);
    assert_eq!(tag, " lang=\"de\"");
    assert!(file.starts_with("language = de\n"));
    assert!(!html.contains("lang=\"en\""));
}

#[test]
fn a_file_that_is_not_whole_is_reported_and_nothing_is_written() {
    let site = site("broken", "fr");
    site.write(
        "languages/fr.txt",
        FRENCH.replace("pause = Pause\n", "").as_bytes(),
    );
    let ended = site.bake(&[]);
    assert_eq!(ended.code, Some(2), "{}", ended.said);
    assert!(
        ended.said.contains("fr.txt has no text for pause"),
        "{}",
        ended.said
    );
    assert_eq!(site.read("index.html"), TEMPLATE);
}

#[test]
fn regions_have_their_names_in_the_language_of_the_page() {
    for (lang, expected) in [
        ("de", "Vereinigtes Königreich"),
        ("fr", "Royaume-Uni"),
        ("it", "<bdi lang=\"it\">Regno Unito</bdi>"),
        ("iw", "<bdi lang=\"iw\">בריטניה</bdi>"),
    ] {
        let mut article = fixture("hello");
        article["lang"] = lang.into();
        article["help"] =
            serde_json::json!([{ "region": "GB", "name": "Samaritans", "call": "116 123" }]);
        let site = site("regions", lang);
        site.write("article.json", article.to_string().as_bytes());
        let html = baked(&site);
        assert!(html.contains(expected), "{lang}: {html}");
    }
}
