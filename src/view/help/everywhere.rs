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
const LINES: [(&str, &str, &str, &str, &str); 10] = [
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
    ("GB", "NHS 111, mental health option", "111", "", ""),
    ("IE", "Samaritans", "116 123", "", ""),
    ("ES", "Línea 024", "024", "", ""),
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

    /// Name, number to call, number to text, web page.
    type Ways = (String, Option<String>, Option<String>, Option<String>);

    fn ways(lines: Vec<HelpEntry>, region: &str) -> Vec<Ways> {
        let lines = lines.into_iter().filter(|line| line.region == region);
        lines
            .map(|line| (line.name, line.call, line.text, line.url))
            .collect()
    }

    fn regions(lines: &[HelpEntry]) -> Vec<String> {
        let mut regions: Vec<_> = lines.iter().map(|line| line.region.clone()).collect();
        regions.dedup();
        regions
    }

    #[test]
    fn built_in_help_lines_match_the_default_article() {
        let file = include_bytes!("../../../public/article.json");
        let article = Article::from_json(file).unwrap();
        let theirs = lines_of(&article);
        assert_eq!(regions(&everywhere()), regions(&theirs));
        for region in regions(&everywhere()) {
            let ours = ways(everywhere(), &region);
            let theirs = ways(theirs.clone(), &region);
            assert_eq!(ours.first(), theirs.first());
            assert!(ours.iter().all(|line| theirs.contains(line)), "{region}");
        }
    }

    #[test]
    fn translated_samples_have_the_same_numbers() {
        let numbers = |lines: Vec<HelpEntry>, region: &str| -> Vec<_> {
            let ways = ways(lines, region).into_iter();
            ways.map(|(_, call, text, url)| (call, text, url)).collect()
        };
        for sample in [
            include_str!("../../../samples/es/article.json"),
            include_str!("../../../samples/ar/article.json"),
        ] {
            let article = Article::from_json(sample.as_bytes()).unwrap();
            let theirs = lines_of(&article);
            for region in regions(&everywhere()) {
                let ours = numbers(everywhere(), &region);
                assert_eq!(numbers(theirs.clone(), &region), ours, "{region}");
            }
        }
    }
}
