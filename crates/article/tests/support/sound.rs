//! What is true of every article that the model accepts, seen from outside.

use std::collections::{BTreeMap, BTreeSet};

use article::{Article, Block, Citation, Inline, MAX_DIGITS, Text};

/// Panics if an accepted article breaks a promise of the model.
pub(crate) fn assert_sound(article: &Article) {
    let mut seen = Seen::default();
    seen.article(article);
    references_match(article, &seen.citations);
    ids_are_unique(article, &seen.charts);
    for term in &seen.terms {
        let known = article.glossary().iter().any(|entry| entry.id() == term);
        assert!(known, "term {term}");
    }
    for section in article.sections() {
        let references = section.references();
        assert!(references.is_sorted_by(|a, b| a < b));
        if section.certainty().is_some() {
            assert!(section.limits().is_some() && !references.is_empty());
        }
    }
    let days = [article.date_published(), article.date_modified()];
    if let [Some(published), Some(modified)] = days {
        assert!(published <= modified);
    }
    assert!(!article.sections().is_empty() && !article.title().trim().is_empty());
    assert!((1..=article.reading_minutes()).contains(&article.short_reading_minutes()));
    assert!(article.outline().len() >= article.sections().len());
}

/// References are numbered from 1 in the order of first citation, and the citations of each
/// reference from 1.
fn references_match(article: &Article, citations: &[Citation]) {
    let references = article.references();
    let mut counts = BTreeMap::<&str, usize>::new();
    let mut highest = 0;
    for citation in citations {
        let count = counts.entry(citation.reference()).or_default();
        *count += 1;
        assert_eq!(citation.occurrence(), *count);
        assert!(citation.number() <= highest + 1);
        highest = highest.max(citation.number());
        let reference = references.get(citation.number() - 1).unwrap();
        assert_eq!(reference.id(), citation.reference());
    }
    for (index, reference) in references.iter().enumerate() {
        let count = counts.get(reference.id()).copied().unwrap_or_default();
        assert_eq!(reference.number(), index + 1);
        assert_eq!(reference.occurrences(), count);
        if let Some(link) = reference.link() {
            assert!(link.to_lowercase().starts_with("http"), "{link}");
            assert!(!link.contains(|c: char| c.is_whitespace() || c.is_control()));
        }
    }
}

/// The article's own ids have no `_`, and those of the page either have one or are reserved.
fn ids_are_unique(article: &Article, charts: &[String]) {
    let sections = article.sections().iter().map(|section| section.id());
    let terms = article.glossary().iter().map(|entry| entry.id());
    let references = article.references().iter().map(|reference| reference.id());
    let own = sections.chain(terms).chain(references);
    let mut anchors = BTreeSet::new();
    for id in own {
        assert!(!id.contains('_'), "{id} could be one of the page's");
        assert!(anchors.insert(id), "{id} is used twice");
    }
    for id in charts {
        assert!(anchors.insert(id), "{id} is used twice");
    }
    for id in article::RESERVED_IDS {
        assert!(!anchors.contains(id), "{id} is reserved");
    }
}

/// What a reader meets, from top to bottom.
#[derive(Default)]
struct Seen {
    citations: Vec<Citation>,
    terms: Vec<String>,
    charts: Vec<String>,
}

impl Seen {
    fn article(&mut self, article: &Article) {
        self.blocks(article.introduction());
        for section in article.sections() {
            self.texts(section.claim());
            self.texts(section.key_message());
            self.texts(section.certainty().map(|certainty| certainty.because()));
            self.blocks(section.body());
            self.texts(section.limits());
        }
        if let Some(conclusion) = article.conclusion() {
            self.blocks(conclusion.body());
        }
        self.texts(article.questions());
        self.texts(article.glossary().iter().map(|entry| entry.definition()));
        self.texts(article.help().iter().filter_map(|line| line.note()));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Heading(text) => self.text(text),
                Block::List(items) | Block::Numbered(items) => self.texts(items),
                Block::Quote(blocks) => self.blocks(blocks),
                Block::Table(table) => {
                    self.texts(table.caption());
                    self.texts(table.header());
                    for row in table.rows() {
                        assert_eq!(row.len(), table.header().len());
                        self.texts(row);
                    }
                }
                Block::Chart(chart) => {
                    assert!(!chart.id().is_empty());
                    self.charts.push(chart.id().to_owned());
                    self.text(chart.title());
                    self.texts(chart.caption());
                    self.citations.extend(chart.source().cloned());
                    assert!(!chart.max().is_zero() && !chart.bars().is_empty());
                    let groups = chart.groups();
                    let bars: Vec<_> = groups.iter().flat_map(|group| &group.bars).collect();
                    assert_eq!(bars.len(), chart.bars().len());
                    for bar in bars {
                        let (low, high) = bar.interval().unwrap_or((bar.value(), bar.value()));
                        assert!(low <= bar.value() && bar.value() <= high && high <= chart.max());
                        for number in [bar.value(), low, high] {
                            let digits = number.text().bytes().filter(u8::is_ascii_digit).count();
                            assert!(digits <= MAX_DIGITS + 1, "{number:?}");
                        }
                    }
                }
                Block::Image(image) => {
                    assert!(!image.src().contains([':', '\\', '%']));
                    assert!(!image.src().starts_with('/') && !image.src().contains(".."));
                    assert!(!image.alt().is_empty() && image.width() > 0 && image.height() > 0);
                    self.texts(image.caption());
                }
            }
        }
    }

    fn texts<'a>(&mut self, texts: impl IntoIterator<Item = &'a Text>) {
        for text in texts {
            self.text(text);
        }
    }

    fn text(&mut self, text: &Text) {
        assert!(!text.plain().trim().is_empty());
        for inline in text.inlines() {
            match inline {
                Inline::Plain(plain) => assert!(!plain.is_empty()),
                Inline::Emphasis(text) | Inline::Strong(text) => self.text(text),
                Inline::Link(link) => {
                    let href = link.href().as_str().to_lowercase();
                    let schemes = ["https://", "http://", "mailto:", "tel:", "#"];
                    assert!(schemes.iter().any(|scheme| href.starts_with(scheme)));
                    let before = (self.citations.len(), self.terms.len());
                    self.text(link.text());
                    assert_eq!(before, (self.citations.len(), self.terms.len()));
                }
                Inline::Cite(citations) => {
                    assert!(!citations.is_empty());
                    self.citations.extend(citations.iter().cloned());
                }
                Inline::Term(term) => {
                    assert!(!term.text().is_empty());
                    self.terms.push(term.id().to_owned());
                }
            }
        }
    }
}
