use super::HelpEntry;

/// The help lines on a page without an article.
///
/// A test compares them with the default article's.
pub(crate) fn everywhere() -> Vec<HelpEntry> {
    LINES
        .iter()
        .map(|&(region, name, call, text, url)| {
            let owned = |field: &str| (!field.is_empty()).then(|| field.to_owned());
            HelpEntry {
                region: region.into(),
                name: name.into(),
                call: owned(call),
                text: owned(text),
                url: owned(url),
                ..HelpEntry::default()
            }
        })
        .collect()
}

/// Region, name, number to call, number to text, web page.
const LINES: [(&str, &str, &str, &str, &str); 8] = [
    (
        "US",
        "988 Lifeline",
        "988",
        "988",
        "https://988lifeline.org",
    ),
    ("CA", "988 crisis line", "988", "988", ""),
    (
        "GB",
        "Samaritans",
        "116 123",
        "",
        "https://www.samaritans.org",
    ),
    ("IE", "Samaritans", "116 123", "", ""),
    ("EU", "Emergency number", "112", "", ""),
    ("AU", "Lifeline", "13 11 14", "", ""),
    ("NZ", "1737", "1737", "1737", ""),
    (
        "001",
        "Find A Helpline",
        "",
        "",
        "https://findahelpline.com",
    ),
];

#[cfg(test)]
mod tests {
    use article::Article;

    use super::*;
    use crate::view::help::lines_of;

    #[test]
    fn built_in_help_lines_match_the_default_article() {
        let file = include_bytes!("../../../public/article.json");
        let article = Article::from_json(file).unwrap();
        let theirs = lines_of(&article);
        let mut regions: Vec<&str> = theirs.iter().map(|line| line.region.as_str()).collect();
        regions.dedup();
        let ours: Vec<HelpEntry> = everywhere();
        assert_eq!(
            ours.iter()
                .map(|line| line.region.as_str())
                .collect::<Vec<_>>(),
            regions
        );
        for line in ours {
            let first = theirs
                .iter()
                .find(|other| other.region == line.region)
                .unwrap();
            let shared = HelpEntry {
                hours: None,
                note: None,
                ..first.clone()
            };
            assert_eq!(line, shared);
        }
    }

    #[test]
    fn translated_samples_have_the_same_numbers() {
        let ways = |lines: Vec<HelpEntry>| -> Vec<_> {
            lines
                .into_iter()
                .map(|line| (line.region, line.call, line.text, line.url))
                .collect()
        };
        for sample in [
            include_str!("../../../samples/es/article.json"),
            include_str!("../../../samples/ar/article.json"),
        ] {
            let article = Article::from_json(sample.as_bytes()).unwrap();
            assert_eq!(ways(lines_of(&article)), ways(everywhere()));
        }
    }
}
